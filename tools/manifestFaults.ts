import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { XMLParser } from 'fast-xml-parser';

/** One XML element: its name, attributes and children, in document order. */
interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly Element[];
}

/** Sizes that Outlook asks of a button's icon, and those of the add-in's own two icons. */
const BUTTON_ICONS = ['16', '32', '80'];
const OWN_ICONS: Readonly<Record<string, number>> = { IconUrl: 64, HighResolutionIconUrl: 128 };

/**
 * What the manifest's schema cannot see, each fault as a sentence: resids that lead nowhere, addresses that are not
 * https, icons that are missing or of another size, control ids used twice, permissions above reading the item.
 *
 * @param iconFolder where the files stand that the icons' addresses end in
 */
export function findManifestFaults(xml: string, iconFolder: string): string[] {
  const all = flatten(parse(xml));
  return [
    ...danglingResids(all),
    ...insecureAddresses(all),
    ...repeatedIds(all),
    ...missingButtonIcons(all),
    ...wrongIconFiles(all, iconFolder),
    ...widePermissions(all),
  ];
}

function danglingResids(all: readonly Element[]): string[] {
  const ids = new Set(all.filter((e) => e.name.startsWith('bt:')).map((e) => e.attributes['id']));
  return all
    .map((e) => e.attributes['resid'])
    .filter((resid): resid is string => resid !== undefined && !ids.has(resid))
    .map((resid) => `resid "${resid}" names no resource`);
}

function insecureAddresses(all: readonly Element[]): string[] {
  return all
    .flatMap((e) => [e.attributes['DefaultValue'], e.attributes['Value'], e.attributes['#text']])
    .filter(
      (value): value is string => value !== undefined && /^[a-z]+:\/\//i.test(value) && !value.startsWith('https://'),
    )
    .map((value) => `"${value}" is not https`);
}

function repeatedIds(all: readonly Element[]): string[] {
  const ids = all.filter((e) => e.name === 'Control' || e.name === 'Group').map((e) => e.attributes['id'] ?? '');
  return [...new Set(ids.filter((id, at) => ids.indexOf(id) !== at))].map((id) => `id "${id}" is used twice`);
}

function missingButtonIcons(all: readonly Element[]): string[] {
  return all
    .filter((e) => e.name === 'Control')
    .flatMap((control) => {
      const sizes = flatten(control.children).map((e) => e.attributes['size']);
      return BUTTON_ICONS.filter((size) => !sizes.includes(size)).map(
        (size) => `control "${control.attributes['id']}" has no icon of ${size} pixels`,
      );
    });
}

function wrongIconFiles(all: readonly Element[], folder: string): string[] {
  const addressOf = new Map(all.map((e) => [e.attributes['id'], e.attributes['DefaultValue']]));
  const wanted = all.flatMap((e): [string, number][] => {
    const own = OWN_ICONS[e.name];
    if (own !== undefined) return [[e.attributes['DefaultValue'] ?? '', own]];
    if (e.attributes['size'] === undefined) return [];
    return [[addressOf.get(e.attributes['resid']) ?? '', Number(e.attributes['size'])]];
  });
  return wanted.flatMap(([address, size]) => iconFault(address, size, folder));
}

function iconFault(address: string, size: number, folder: string): string[] {
  const name = path.posix.basename(address);
  const file = path.join(folder, name);
  if (!name || !existsSync(file)) return [`icon "${address}" has no file ${name}`];
  const bytes = readFileSync(file);
  // PNG: signature of 8 bytes, then the IHDR chunk with width and height at 16 and 20 (RFC 2083).
  const actual = bytes.toString('latin1', 1, 4) === 'PNG' ? [bytes.readUInt32BE(16), bytes.readUInt32BE(20)] : [];
  return actual[0] === size && actual[1] === size
    ? []
    : [`icon ${name} is ${actual.join(' by ') || 'no PNG'}, not ${size} pixels`];
}

function widePermissions(all: readonly Element[]): string[] {
  const asked = all.find((e) => e.name === 'Permissions')?.attributes['#text'];
  return asked === 'ReadItem' ? [] : [`Permissions is ${asked}: reading the open item is all that the add-in needs`];
}

function flatten(elements: readonly Element[]): Element[] {
  return elements.flatMap((element) => [element, ...flatten(element.children)]);
}

function parse(xml: string): Element[] {
  const parser = new XMLParser({
    preserveOrder: true,
    ignoreAttributes: false,
    attributeNamePrefix: '',
    parseTagValue: false,
  });
  return toElements(parser.parse(xml) as Node[]);
}

type Node = { readonly [name: string]: Node[] | Record<string, string> | string };

function toElements(nodes: readonly Node[]): Element[] {
  return nodes.flatMap((node) => {
    const name = Object.keys(node).find((key) => key !== ':@');
    if (!name || name === '#text' || name.startsWith('?')) return [];
    const inner = node[name] as Node[];
    const text = inner.map((child) => child['#text']).find((value) => typeof value === 'string');
    const attributes = {
      ...(node[':@'] as Record<string, string> | undefined),
      ...(text ? { '#text': String(text) } : {}),
    };
    return [{ name, attributes, children: toElements(inner) }];
  });
}
