import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { findEventFaults } from './manifestEventFaults';
import { flatten, parseElements, type Element } from './manifestElements';

/** Sizes that Outlook asks of a button's icon, and those of the add-in's own two icons. */
const BUTTON_ICONS = ['16', '32', '80'];
const OWN_ICONS: Readonly<Record<string, number>> = { IconUrl: 64, HighResolutionIconUrl: 128 };

/**
 * What the manifest's schema cannot see, each fault as a sentence: resids that lead nowhere, addresses that are not
 * https, icons that are missing or of another size, control ids used twice, permissions above changing the open item, events and buttons that the code does not know.
 *
 * @param iconFolder where the files stand that the icons' addresses end in
 */
export function findManifestFaults(xml: string, iconFolder: string): string[] {
  const all = flatten(parseElements(xml));
  return [
    ...danglingResids(all),
    ...insecureAddresses(all),
    ...repeatedIds(all),
    ...missingButtonIcons(all),
    ...wrongIconFiles(all, iconFolder),
    ...widePermissions(all),
    ...findEventFaults(all),
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
  return asked === 'ReadWriteItem'
    ? []
    : [`Permissions is ${asked}: the open item is all that the add-in reads and writes, ReadWriteItem`];
}
