import type { Extension } from '@microsoft/microsoft-graph-types';
import type { GraphCall } from './call';
import { badRequest, itemNotFound, notSimulated } from './refusal';

type Named = Extension & { readonly extensionName?: string };

/** What can carry open extensions: an event, a contact. */
export interface Extended {
  extensions?: Extension[] | null;
}

const TYPE = '#microsoft.graph.openTypeExtension';
const PREFIX = 'Microsoft.OutlookServices.OpenTypeExtension.';

/** By its own name, or by the longer one that Graph gives it. */
const isNamed = (extension: Extension, name: string): boolean =>
  (extension as Named).extensionName === name || extension.id === name;

const kept = (extension: Extension): Extension => {
  const { extensionName } = extension as Named;
  if (typeof extensionName !== 'string') throw badRequest('An open extension needs an extensionName.');
  return { ...extension, '@odata.type': TYPE, id: `${PREFIX}${extensionName}` } as Extension;
};

/** Open extensions as they are kept: each with the id that Graph makes of its name. */
export const extensionsIn = <T extends Extended>(item: T): T =>
  item.extensions ? { ...item, extensions: item.extensions.map(kept) } : item;

const FILTER = /^Extensions\/any\((\w):\1\/id eq '([^']+)'\)$/i;
const EXPAND = /^Extensions\(\$filter=id eq '([^']+)'\)$/i;

export const isExtensionFilter = (filter: string | null): boolean => FILTER.test((filter ?? '').trim());

/** `$filter=Extensions/any(f:f/id eq '…')`. */
export const carriesExtension = ({ query }: GraphCall): ((item: Extended) => boolean) => {
  const filter = query.get('$filter');
  if (filter === null) return () => true;
  const name = FILTER.exec(filter.trim())?.[2];
  if (name === undefined) throw notSimulated(`$filter=${filter}`);
  return (item) => item.extensions?.some((extension) => isNamed(extension, name)) ?? false;
};

/** Extensions are shown where `$expand` asks for one by its name, and nowhere else. */
export const expandedExtension = ({ query }: GraphCall): ((item: Extended) => { extensions?: Extension[] }) => {
  const expand = query.get('$expand');
  if (expand === null) return () => ({});
  const name = EXPAND.exec(expand.trim())?.[1];
  if (name === undefined) throw notSimulated(`$expand=${expand}`);
  return (item) => ({ extensions: item.extensions?.filter((extension) => isNamed(extension, name)) ?? [] });
};

/** POST of one more; a second of the same name is refused. */
export const withExtension = <T extends Extended>(item: T, body: unknown): readonly [T, Extension] => {
  const added = kept((body ?? {}) as Extension);
  if (item.extensions?.some(({ id }) => id === added.id)) throw badRequest('An extension of this name exists already.');
  return [{ ...item, extensions: [...(item.extensions ?? []), added] }, added];
};

const findNamed = ({ extensions }: Extended, name: string): Extension => {
  const held = extensions?.find((extension) => isNamed(extension, name));
  if (!held) throw itemNotFound();
  return held;
};

/** PATCH of one: what is named replaces what was there. */
export const withChangedExtension = <T extends Extended>(
  item: T,
  name: string,
  body: unknown,
): readonly [T, Extension] => {
  const held = findNamed(item, name);
  const changed = { ...held, ...(body as object), '@odata.type': TYPE, id: held.id } as Extension;
  return [{ ...item, extensions: item.extensions?.map((one) => (one === held ? changed : one)) }, changed];
};

export const withoutExtension = <T extends Extended>(item: T, name: string): T => {
  const held = findNamed(item, name);
  return { ...item, extensions: item.extensions?.filter((one) => one !== held) };
};
