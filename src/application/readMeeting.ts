import { buildMeetingFact, type MeetingFact } from '../domain/alert';
import type { Register } from '../domain/federation';
import { assessMeeting, createHostIndex, readHtml, type MeetingAssessment, type MeetingEntry } from '../domain/meeting';
import { fail, succeed, type Result } from '../domain/result';
import { scan } from '../domain/sensitivity';
import { attempt } from './attempt';
import type { Attendee } from './attendee';
import type { Failure } from './failure';
import type { OpenMeeting } from './meetingPorts';

/** What is known of the open entry’s meeting, with whom to write to about it. */
export interface MeetingReading {
  readonly assessment: MeetingAssessment;
  readonly isOrganizer: boolean;
  readonly organizer: Attendee | undefined;
  /** Everybody else who takes part, the organizer first. */
  readonly others: readonly Attendee[];
}

export interface MeetingContext {
  readonly register: Register;
  /** The own address. */
  readonly me: string;
}

/** A meeting’s passcode stands in every invitation; it is no finding about a person. */
const isSensitive = ({ subject, locations, body }: MeetingEntry): boolean =>
  scan({
    subject,
    location: locations.join('\n'),
    body: body.kind === 'html' ? readHtml(body.content).seen : body.content,
  }).some(({ severity, category }) => severity === 'block' && category !== 'CREDENTIAL');

const same = (a: string, b: string): boolean => a.toLowerCase() === b.toLowerCase();

const toReading = (entry: MeetingEntry, { register, me }: MeetingContext): MeetingReading => {
  const index = createHostIndex(register);
  const assessment = assessMeeting({ entry, index, isSensitive: isSensitive(entry) });
  const address = entry.organizer ?? '';
  const named = entry.attendees.find((one) => same(one.address, address));
  const organizer = address === '' ? undefined : { address, name: named?.name ?? address };
  const all = [...(organizer ? [organizer] : []), ...entry.attendees];
  const others = all.filter(
    (one, at) => !same(one.address, me) && all.findIndex((other) => same(other.address, one.address)) === at,
  );
  return { assessment, isOrganizer: entry.isOrganizer === true, organizer, others };
};

/** Who holds the meeting of what is open, and what may happen there; `undefined` where it has none. Asks Outlook alone. */
export const readMeeting = async (
  meeting: OpenMeeting,
  context: MeetingContext,
): Promise<Result<MeetingReading | undefined, Failure>> => {
  const entry = await attempt(() => meeting.read());
  if (!entry.ok) return fail(entry.error);
  if (entry.value === undefined) return succeed(undefined);
  const reading = toReading(entry.value, context);
  const [first] = reading.assessment.reasons;
  return succeed(first?.code === 'noMeeting' ? undefined : reading);
};

/** What of it an event at Send is to know. */
export const toMeetingFact = ({ host, recording }: MeetingAssessment): MeetingFact =>
  buildMeetingFact({
    host: host.organisation?.kind ?? (host.domain === undefined ? 'unknown' : 'outside'),
    name: host.organisation?.kind === 'own' ? '' : (host.organisation?.name ?? host.domain ?? ''),
    recording: recording.state,
  });
