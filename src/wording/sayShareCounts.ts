import type { ShareCount } from '../application/countShares';
import type { SharingPicture } from '../application/sharingPicture';
import type { ExportTable } from '../domain/history';
import { sayLevel } from './sayLevel';

const sayOrganisation = ({ group, organisation }: ShareCount): string => {
  if (group === 'ownOrganisation') return 'Your own organisation';
  return organisation ?? 'Outside, at no partner';
};

/** Each organisation once, with what its people have: `Can view titles and locations: 2`. */
export const sayShareCounts = (
  counts: readonly ShareCount[],
): readonly { readonly organisation: string; readonly text: string }[] => {
  const lines = new Map<string, readonly string[]>();
  for (const count of counts) {
    const organisation = sayOrganisation(count);
    lines.set(organisation, [...(lines.get(organisation) ?? []), `${sayLevel(count.level).name}: ${count.count}`]);
  }
  return [...lines].map(([organisation, texts]) => ({ organisation, text: texts.join('; ') }));
};

export const countsTable = (counts: readonly ShareCount[]): ExportTable => ({
  head: ['Organisation', 'Level', 'People'],
  rows: counts.map((count) => [sayOrganisation(count), sayLevel(count.level).name, String(count.count)]),
});

/** What the numbers are of, and what is not in them. */
export const sayCounted = ({ notChecked }: Pick<SharingPicture, 'notChecked'>): string => {
  const counted = 'Counts alone, of all your calendars; the entry for everybody in your organisation is not in them.';
  if (notChecked.length === 0) return counted;
  return `${counted} Not counted, since they could not be read: ${notChecked.map(({ name }) => name).join(', ')}.`;
};
