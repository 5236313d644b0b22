import { buildMeetingFact, type MeetingFact } from '../domain/alert';
import type { OwnOrganisation, Register } from '../domain/federation';
import { assessMeeting, createHostIndex, readHtml, type MeetingAssessment, type MeetingEntry } from '../domain/meeting';
import { fail, succeed, type Result } from '../domain/result';
import { scan } from '../domain/sensitivity';
import { attempt } from './attempt';
import type { Attendee } from './attendee';
import type { Failure } from './failure';
import type { Ports } from './ports';

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
const isSensitive = ({ subject, locations, body }: MeetingEntry, off: OwnOrganisation['rulesOff']): boolean =>
  scan(
    {
      subject,
      location: locations.join('\n'),
      body: body.kind === 'html' ? readHtml(body.content).seen : body.content,
    },
    { off },
  ).some(({ severity, category }) => severity === 'block' && category !== 'CREDENTIAL');

const same = (a: string, b: string): boolean => a.toLowerCase() === b.toLowerCase();

const toReading = (entry: MeetingEntry, { register, me }: MeetingContext): MeetingReading => {
  const index = createHostIndex(register);
  const assessment = assessMeeting({ entry, index, isSensitive: isSensitive(entry, register.organisation.rulesOff) });
  const address = entry.organizer ?? '';
  const named = entry.attendees.find((one) => same(one.address, address));
  const organizer = address === '' ? undefined : { address, name: named?.name ?? address };
  const all = [...(organizer ? [organizer] : []), ...entry.attendees];
  const others = all.filter(
    (one, at) => !same(one.address, me) && all.findIndex((other) => same(other.address, one.address)) === at,
  );
  return { assessment, isOrganizer: entry.isOrganizer === true, organizer, others };
};

type MeetingPorts = Pick<Ports, 'meeting' | 'form' | 'meetingEvents' | 'wait'>;

/** Longer nobody waits for what only makes an answer surer. */
const PATIENCE = 4_000;

/** A short link at Teams names nobody; the mailbox knows whether Outlook made it for this entry. */
const mayBeOwn = ({ provider, host, deceptive }: MeetingAssessment, { isOwnLinkUnread }: MeetingEntry): boolean =>
  isOwnLinkUnread === true &&
  provider === 'teams' &&
  !deceptive &&
  host.basis !== 'tenant' &&
  host.basis !== 'linkHost';

/** The entry with the link that Outlook made for it; as it is, where the mailbox does not know it or does not say. */
const withOwnLink = async ({ form, meetingEvents }: MeetingPorts, entry: MeetingEntry): Promise<MeetingEntry> => {
  const id = await attempt(() => form.savedId());
  const known = id.ok ? id.value : undefined;
  if (!known) return entry;
  const own = await attempt(() => meetingEvents.readOwnLink(known));
  return own.ok ? { ...entry, ownJoinUrl: own.value, isOwnLinkUnread: false } : entry;
};

/** Who holds the meeting of what is open, and what may happen there; `undefined` where it has none. */
export const readMeeting = async (
  ports: MeetingPorts,
  context: MeetingContext,
): Promise<Result<MeetingReading | undefined, Failure>> => {
  const read = await attempt(() => ports.meeting.read());
  if (!read.ok) return fail(read.error);
  const entry = read.value;
  if (entry === undefined) return succeed(undefined);
  const reading = toReading(entry, context);
  if (reading.assessment.reasons[0]?.code === 'noMeeting') return succeed(undefined);
  if (!mayBeOwn(reading.assessment, entry)) return succeed(reading);
  const asked = await Promise.race([withOwnLink(ports, entry), ports.wait(PATIENCE).then(() => entry)]);
  return succeed(asked === entry ? reading : toReading(asked, context));
};

/** What of it an event at Send is to know. */
export const toMeetingFact = ({ host, recording }: MeetingAssessment): MeetingFact =>
  buildMeetingFact({
    host: host.organisation?.kind ?? (host.domain === undefined ? 'unknown' : 'outside'),
    name: host.organisation?.kind === 'own' ? '' : (host.organisation?.name ?? host.domain ?? ''),
    recording: recording.state,
  });
