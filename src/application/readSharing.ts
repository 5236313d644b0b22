import type { RegisterProblem, Register } from '../domain/federation';
import { fail, succeed, type Result } from '../domain/result';
import { nameFormerPartner, reviewGrant } from '../domain/sharing';
import { countPicture, drawCalendar, markSeveral } from './drawCalendar';
import type { Failure } from './failure';
import { ownAddresses } from './ownAddresses';
import type { CalendarPermission, OwnCalendar, Ports } from './ports';
import type { SharingPicture, SharingReading, UncheckedCalendar } from './sharingPicture';
import { eachOf, type Watch } from './watch';

export * from './sharingPicture';

type SharingPorts = Pick<Ports, 'clock' | 'host' | 'permissions' | 'register'>;

export interface SharingOptions extends Watch {
  /** Domains that earlier shares went to, with the names that the register had for them then. */
  readonly formerPartners?: ReadonlyMap<string, string>;
}

interface Held {
  readonly calendars: readonly OwnCalendar[];
  readonly lists: ReadonlyMap<string, Result<readonly CalendarPermission[], Failure>>;
}

const byDefaultFirst = (a: OwnCalendar, b: OwnCalendar): number =>
  Number(b.isDefault) - Number(a.isDefault) || a.name.localeCompare(b.name, 'en-GB');

/** The list of an own calendar always holds the entry for everybody: an empty one was not shown to its owner. */
const orRefused = (list: Result<readonly CalendarPermission[], Failure>): typeof list =>
  list.ok && list.value.length === 0 ? fail({ kind: 'not-owner', code: 'EmptyList' }) : list;

const readHeld = async ({ permissions }: SharingPorts, watch: Watch): Promise<Result<Held, Failure>> => {
  const calendars = await permissions.listCalendars();
  if (!calendars.ok) return calendars;
  const shareable = calendars.value.filter(({ canShare }) => canShare);
  if (shareable.length === 0) return fail({ kind: 'not-found' });
  const lists = new Map<string, Result<readonly CalendarPermission[], Failure>>();
  await eachOf(shareable, watch, async ({ id }) => void lists.set(id, orRefused(await permissions.list(id))));
  return succeed({ calendars: [...calendars.value].sort(byDefaultFirst), lists });
};

interface Judging {
  readonly register: Register;
  readonly problems: readonly RegisterProblem[];
  readonly formerPartners?: ReadonlyMap<string, string>;
}

const drawPicture = (ports: SharingPorts, { calendars, lists }: Held, judging: Judging): SharingPicture => {
  const { register, problems, formerPartners = new Map<string, string>() } = judging;
  const me = ownAddresses(ports);
  const drawn = calendars.flatMap((calendar) => {
    const list = lists.get(calendar.id);
    if (!list?.ok) return [];
    const review = (permission: CalendarPermission) =>
      nameFormerPartner(reviewGrant(permission, register, me), formerPartners);
    return [
      drawCalendar(calendar, markSeveral(list.value.map((permission) => ({ permission, review: review(permission) })))),
    ];
  });
  const notChecked = calendars.flatMap((calendar): readonly UncheckedCalendar[] => {
    const list = lists.get(calendar.id);
    return list && !list.ok ? [{ ...calendar, failure: list.error }] : [];
  });
  return {
    calendars: drawn,
    notChecked,
    othersCalendars: calendars.filter(({ canShare }) => !canShare),
    ...countPicture(drawn),
    register,
    registerProblems: problems,
    checkedAt: ports.clock.now(),
  };
};

/**
 * Who can see the person's own calendars, all that they may share, and what of it is not as the rules of today have
 * it (CAL-23). At most four requests at once. A calendar that was not read is named, never taken for unshared.
 */
export const readSharing = async (ports: SharingPorts, options: SharingOptions = {}): Promise<SharingReading> => {
  const owner = await ports.host.owner();
  if (!owner.ok) return { kind: 'failed', failure: owner.error };
  if (owner.value) return { kind: 'notOwner', owner: owner.value };
  const [reading, held] = await Promise.all([ports.register.read(), readHeld(ports, options)]);
  if (options.cancel?.cancelled) return { kind: 'cancelled' };
  if (!held.ok) return { kind: 'failed', failure: held.error };
  if (!reading.ok) return { kind: 'failed', failure: reading.error };

  const judging = { ...reading.value, formerPartners: options.formerPartners };
  const picture = drawPicture(ports, held.value, judging);
  const first = picture.notChecked[0];
  return picture.calendars.length === 0 && first
    ? { kind: 'failed', failure: first.failure }
    : { kind: 'read', picture };
};
