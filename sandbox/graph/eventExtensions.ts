import type { Event, Extension } from '@microsoft/microsoft-graph-types';
import { findEvent } from '../world/findEvent';
import type { Answer, GraphCall } from './call';
import { ownMailboxOf } from './ownership';
import { badRequest, itemNotFound, notSimulated } from './refusal';

type Named = Extension & { readonly extensionName?: string };

const TYPE = '#microsoft.graph.openTypeExtension';
const PREFIX = 'Microsoft.OutlookServices.OpenTypeExtension.';

/** By its own name, or by the longer one that Graph gives it. */
const isNamed = (extension: Extension, name: string): boolean =>
  (extension as Named).extensionName === name || extension.id === name;

/** Open extensions as they are kept: each with the id that Graph makes of its name. */
export const extensionsIn = (event: Event): Event => {
  if (!event.extensions) return event;
  const kept = event.extensions.map((extension) => {
    const { extensionName } = extension as Named;
    if (typeof extensionName !== 'string') throw badRequest('An open extension needs an extensionName.');
    return { ...extension, '@odata.type': TYPE, id: `${PREFIX}${extensionName}` };
  });
  return { ...event, extensions: kept };
};

const FILTER = /^Extensions\/any\((\w):\1\/id eq '([^']+)'\)$/i;
const EXPAND = /^Extensions\(\$filter=id eq '([^']+)'\)$/i;

/** `$filter=Extensions/any(f:f/id eq '…')`, the only filter that is known here. */
export const carriesExtension = ({ query }: GraphCall): ((event: Event) => boolean) => {
  const filter = query.get('$filter');
  if (filter === null) return () => true;
  const name = FILTER.exec(filter.trim())?.[2];
  if (name === undefined) throw notSimulated(`$filter=${filter}`);
  return (event) => event.extensions?.some((extension) => isNamed(extension, name)) ?? false;
};

/** Extensions are shown where `$expand` asks for one by its name, and nowhere else. */
export const expandedExtension = ({ query }: GraphCall): ((event: Event) => { extensions?: Extension[] }) => {
  const expand = query.get('$expand');
  if (expand === null) return () => ({});
  const name = EXPAND.exec(expand.trim())?.[1];
  if (name === undefined) throw notSimulated(`$expand=${expand}`);
  return (event) => ({ extensions: event.extensions?.filter((extension) => isNamed(extension, name)) ?? [] });
};

/** PATCH of one open extension: what is named replaces what was there. */
export const changeExtension: Answer = (call) => {
  const found = findEvent(ownMailboxOf(call), call.parameters['event'] ?? '');
  const name = call.parameters['extension'] ?? '';
  const held = found?.stored.event.extensions?.find((extension) => isNamed(extension, name));
  if (!found || !held) throw itemNotFound();
  const changed = { ...held, ...(call.body as object), '@odata.type': TYPE, id: held.id };
  const { event } = found.stored;
  found.stored.event = { ...event, extensions: event.extensions?.map((one) => (one === held ? changed : one)) };
  return { status: 200, body: changed };
};
