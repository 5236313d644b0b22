import type { Ports } from '../../src/application/ports';
import { readSharing } from '../../src/application/readSharing';
import type { ShareChange, ShareOutcome } from '../../src/application/shareChange';
import { grantsOf } from '../../src/application/sharingPicture';
import type { World } from '../../sandbox/world/world';
import {
  defaultCalendarOf,
  holdingsOf,
  isAbove,
  PEOPLE,
  widest,
  type Edit,
  type HeldRole,
  type Holdings,
} from './storyWorld';

const ROLE_OF = { none: 'none', availabilityOnly: 'freeBusyRead', limitedDetails: 'limitedRead' } as const;

const SAID: Readonly<Partial<Record<string, HeldRole>>> = { ...ROLE_OF, reviewer: 'read', editor: 'write' };

export interface StepSeen {
  readonly before: Holdings;
  readonly after: Holdings;
  readonly confirmed: readonly ShareChange[];
  /** What somebody else did in the middle of it. */
  readonly edited?: Edit;
  /** The server may hold two entries, if two people write at the same moment. */
  readonly mayDuplicate: boolean;
}

const checkPerson = (whom: string, { before, after, confirmed, edited, mayDuplicate }: StepSeen): void => {
  const roles = after.get(whom) ?? [];
  const [was, now] = [widest(before.get(whom)), widest(roles)];
  const asked = confirmed.filter(({ address }) => address.text.toLowerCase() === whom).map(({ to }) => ROLE_OF[to]);
  const isEdited = edited?.whom === whom;
  const most = widest([was, ...asked, ...(isEdited ? [edited.role] : [])]);
  if (isAbove(now, most)) throw new Error(`${whom} has ${now}; ${most} is the most that was there or confirmed`);
  if (roles.length > Math.max(1, before.get(whom)?.length ?? 0) && !(isEdited && mayDuplicate))
    throw new Error(`${whom} has ${roles.length} entries`);
  if (!isEdited && isAbove(now, was) && isAbove(now, PEOPLE[whom] ?? 'none'))
    throw new Error(`${whom} was raised to ${now}, above the cap`);
};

/** Never above what was there or confirmed, never above the cap, never two entries for one person. */
export const checkStep = (seen: StepSeen): void => {
  for (const whom of seen.after.keys()) checkPerson(whom, seen);
};

/** What a screen says of an outcome is what the server holds, unless it says that this is not known. */
export const checkOutcome = (world: World, outcome: ShareOutcome): void => {
  if (!('present' in outcome) || outcome.kind === 'changedMeanwhile') return;
  const now = widest(holdingsOf(world).get(outcome.change.address.text.toLowerCase()));
  const said = SAID[outcome.present];
  if (said !== undefined && said !== now) throw new Error(`The screen says ${said}, the server holds ${now}`);
};

/** Read anew, the list on the screen is the server's. */
export const checkEnd = async (ports: Ports, world: World): Promise<void> => {
  const reread = await readSharing(ports);
  if (reread.kind !== 'read') throw new Error(`The screen ends on ${reread.kind}`);
  const picture = reread.picture.calendars.find(({ calendar }) => calendar.isDefault);
  const shown = (picture ? grantsOf(picture) : []).map(
    ({ permission }) => `${permission.address} ${SAID[permission.level] ?? permission.level}`,
  );
  const { permissions } = defaultCalendarOf(world);
  const held = permissions.flatMap(({ emailAddress, role }) =>
    emailAddress?.address ? [`${emailAddress.address} ${role}`] : [],
  );
  if (shown.sort().join() !== held.sort().join()) throw new Error(`Shown ${shown.join()}; held ${held.join()}`);
};
