import type { Register } from '../domain/federation';
import { assessMeeting, createHostIndex, type HostIndex, type MeetingAssessment } from '../domain/meeting';
import { succeed, type Result } from '../domain/result';
import { attempt } from './attempt';
import type { Failure } from './failure';
import type { TimedMeeting } from './meetingPorts';
import type { Ports } from './ports';

/** A meeting that the own organisation does not hold, or of which nobody can tell. */
export interface ListedMeeting extends Pick<TimedMeeting, 'id' | 'start' | 'isAllDay'> {
  readonly subject: string;
  readonly assessment: MeetingAssessment;
}

export interface MeetingWeek {
  /** Somebody else holds it, or feigns to; by their start. */
  readonly elsewhere: readonly ListedMeeting[];
  readonly notKnown: readonly ListedMeeting[];
  readonly ownCount: number;
  /** Entries that were looked at, those without an online meeting included. */
  readonly looked: number;
  /** Epoch milliseconds: of this reading, and of the end of what was read. */
  readonly checkedAt: number;
  readonly until: number;
}

const WEEK = 7 * 86_400_000;

const toListed = ({ id, start, isAllDay, entry }: TimedMeeting, index: HostIndex): ListedMeeting => ({
  id,
  start,
  isAllDay,
  subject: entry.subject,
  assessment: assessMeeting({ entry, index, isSensitive: false }),
});

const isMeeting = ({ assessment }: ListedMeeting): boolean => assessment.reasons[0]?.code !== 'noMeeting';
const isOwn = ({ assessment: { host, deceptive } }: ListedMeeting): boolean =>
  host.organisation?.kind === 'own' && !deceptive;
const isElsewhere = (one: ListedMeeting): boolean =>
  !isOwn(one) && (one.assessment.deceptive || one.assessment.host.domain !== undefined);

/** REC-08: the coming week’s online meetings in the own default calendar, by who holds them. */
export const listHostedElsewhere = async (
  { meetingEvents, clock }: Pick<Ports, 'meetingEvents' | 'clock'>,
  register: Register,
): Promise<Result<MeetingWeek, Failure>> => {
  const index = createHostIndex(register);
  const checkedAt = clock.now();
  const until = checkedAt + WEEK;
  const held: ListedMeeting[] = [];
  let looked = 0;
  const answer = await attempt(() =>
    meetingEvents.readBetween({ from: checkedAt, to: until }, (entries) => {
      const current = entries.filter(({ isCancelled }) => !isCancelled);
      looked += current.length;
      held.push(...current.map((one) => toListed(one, index)).filter(isMeeting));
    }),
  );
  if (!answer.ok) return answer;
  const elsewhere = held.filter(isElsewhere);
  const notKnown = held.filter((one) => !isOwn(one) && !isElsewhere(one));
  return succeed({ elsewhere, notKnown, ownCount: held.filter(isOwn).length, looked, checkedAt, until });
};
