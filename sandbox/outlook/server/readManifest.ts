import { XMLParser } from 'fast-xml-parser';
import type { LaunchEvent, Session } from '../api';

type Addin = Session['addin'];
type Node = Readonly<Record<string, unknown>>;

const PERMISSION_LEVELS: Readonly<Record<string, Addin['permissionLevel']>> = {
  ReadItem: 1,
  ReadWriteMailbox: 2,
  ReadWriteItem: 3,
};
const LISTS = new Set([
  'ExtensionPoint',
  'Control',
  'LaunchEvent',
  'Image',
  'Url',
  'String',
  'VersionOverrides',
  'Host',
]);
const WRITTEN_FOR = 'https://localhost:3000';

/** What Outlook takes from the manifest: the button, the pane, the surfaces. Addresses become those of the sandbox. */
export function readManifest(xml: string, addinOrigin: string): Addin {
  const root = parse(xml);
  const overrides = newest(root);
  const host = toNodes(at(overrides, 'Hosts', 'Host')).find((one) => one['@xsi:type'] === 'MailHost') ?? {};
  const points = toNodes(at(host, 'DesktopFormFactor', 'ExtensionPoint'));
  const find = (surface: string) => points.find((point) => point['@xsi:type'] === `${surface}CommandSurface`);
  const controls = toNodes(at(find('AppointmentOrganizer') ?? points[0] ?? {}, 'OfficeTab', 'Group', 'Control'));
  const button = controls[0] ?? {};
  const resource = (kind: string, list: string, resid: unknown) =>
    toNodes(at(overrides, 'Resources', kind, list)).find((one) => one['@id'] === resid)?.['@DefaultValue'];
  const toHere = (address: unknown) => String(address).replace(WRITTEN_FOR, addinOrigin);
  const pageOf = (resid: unknown) => toHere(resource('Urls', 'Url', resid));
  return {
    name: String(resource('ShortStrings', 'String', at(button, 'Label', '@resid'))),
    iconUrl: toHere(resource('Images', 'Image', at(button, 'Icon', 'Image', 1, '@resid'))),
    paneUrl: pageOf(at(button, 'Action', 'SourceLocation', '@resid')),
    permissionLevel: PERMISSION_LEVELS[String(root['Permissions'])] ?? 1,
    surfaces: {
      organizer: find('AppointmentOrganizer') !== undefined,
      attendee: find('AppointmentAttendee') !== undefined,
      messageRead: find('MessageRead') !== undefined,
    },
    organizerPaneIds: controls.filter(opensPane).map((control) => String(control['@id'])),
    supportsSharedFolders: at(host, 'DesktopFormFactor', 'SupportsSharedFolders') === true,
    ...readEvents(points, pageOf(at(host, 'Runtimes', 'Runtime', '@resid'))),
  };
}

const opensPane = (control: Node): boolean => at(control, 'Action', '@xsi:type') === 'ShowTaskpane';

function readEvents(points: readonly Node[], pageUrl: string): Pick<Addin, 'events'> {
  const point = points.find((one) => one['@xsi:type'] === 'LaunchEvent');
  const launch = toNodes(at(point, 'LaunchEvents', 'LaunchEvent')).map((one) => ({
    type: String(one['@Type']),
    functionName: String(one['@FunctionName']),
    sendMode: (one['@SendMode'] as LaunchEvent['sendMode'] | undefined) ?? 'SoftBlock',
  }));
  return point === undefined ? {} : { events: { pageUrl, launch } };
}

function parse(xml: string): Node {
  const parser = new XMLParser({
    ignoreAttributes: false,
    attributeNamePrefix: '@',
    transformTagName: (name) => name.replace(/^bt:/, ''),
    isArray: (name) => LISTS.has(name),
  });
  return at(parser.parse(xml) as Node, 'OfficeApp') as Node;
}

/** Overrides of a later version stand inside those of an earlier one. */
function newest(node: Node): Node {
  const inner = toNodes(node['VersionOverrides'])[0];
  return inner ? newest(inner) : node;
}

function at(node: unknown, ...path: readonly (string | number)[]): unknown {
  return path.reduce((place: unknown, name) => (place as Record<string | number, unknown> | undefined)?.[name], node);
}

function toNodes(value: unknown): Node[] {
  return Array.isArray(value) ? (value as Node[]) : [];
}
