import { decideAlert, guessMeetingFact, parseWaivers, type AlertDecision, type Audience } from '../domain/alert';
import { fail, succeed, type Result } from '../domain/result';
import { scan as scanEntry, type Finding, type ScannedEntry, type ScanOptions } from '../domain/sensitivity';
import type { AlertPorts } from './alertPorts';
import { attempt } from './attempt';
import type { Failure } from './failure';
import { listRuleWaivers } from './quietRules';
import { readAudience, type AudienceContext, type AudienceReading } from './readAudience';
import { readMeetingFact } from './meetingFacts';
import { readEntry, TEXT_PARTS, type EntryReading, type TextPart } from './readEntry';

/** What was not looked at, and why: "not checked, because…" as data. */
export interface UncheckedPart {
  readonly part: TextPart | 'attendees' | 'waivers' | 'digest';
  readonly because: Failure;
}

export interface AppointmentCheck {
  readonly decision: AlertDecision;
  /** Files in the appointment, which is no place for them (GOV-04). */
  readonly fileCount: number;
  readonly audience: Audience;
  /** The text that was checked, so that a surface can mask what stands at a finding's place; it is kept nowhere. */
  readonly entry: ScannedEntry;
  /** Empty where everything was looked at. */
  readonly unchecked: readonly UncheckedPart[];
  /** Epoch milliseconds of this reading. */
  readonly checkedAt: number;
}

export type Scan = (entry: ScannedEntry, options: ScanOptions) => readonly Finding[];

export interface CheckContext extends AudienceContext {
  /** Another way to scan, such as one that remembers (`createRememberingScan`). */
  readonly scan?: Scan;
}

export type CheckPorts = Pick<AlertPorts, 'appointment' | 'clock' | 'memory' | 'session' | 'waivers'>;

const listUnchecked = (
  { failures }: EntryReading,
  people: AudienceReading['failures'],
  waivers: Result<unknown, Failure>,
): readonly UncheckedPart[] => {
  const unchecked: UncheckedPart[] = [];
  const note = (part: UncheckedPart['part'], because: Failure | undefined): void => {
    if (because) unchecked.push({ part, because });
  };
  for (const part of TEXT_PARTS) note(part, failures[part]);
  note('attendees', people.attendees);
  note('digest', people.digest);
  note('waivers', waivers.ok ? undefined : waivers.error);
  return unchecked;
};

/** Nothing of the text could be read: then there is nothing to decide about. */
const findUnread = ({ failures: { subject, location, body } }: EntryReading): Failure | undefined =>
  subject && location && body ? subject : undefined;

const check = async (ports: CheckPorts, context: CheckContext): Promise<Result<AppointmentCheck, Failure>> => {
  const [reading, people, kept, ruleWaivers, meeting] = await Promise.all([
    readEntry(ports),
    readAudience(ports, context),
    attempt(() => ports.waivers.read()),
    listRuleWaivers(ports),
    readMeetingFact(ports),
  ]);
  const unread = findUnread(reading);
  if (unread) return fail(unread);
  const { entry } = reading;
  const { audience, failures } = people;
  const findings = (context.scan || scanEntry)(entry, { off: context.organisation.rulesOff });
  const waivers = kept.ok ? parseWaivers(kept.value) : [];
  return succeed({
    decision: decideAlert({
      findings,
      waivers,
      ruleWaivers: ruleWaivers.ok ? ruleWaivers.value : [],
      audience,
      meeting: meeting || guessMeetingFact([entry.location, entry.body]),
    }),
    fileCount: (entry.attachmentNames || []).length,
    audience,
    entry,
    unchecked: listUnchecked(reading, failures, kept),
    checkedAt: ports.clock.now(),
  });
};

/**
 * The one judgement of the open appointment, for pane and events alike (GOV-01 to 03, GOV-09): what in it looks
 * sensitive, who outside sees it, how loudly to say so. Asks Outlook alone and never the network; sends nothing, keeps
 * nothing. Whatever a port does (fails, throws, rejects) ends in a decision about the rest, or in a failure.
 */
export const checkAppointment = (
  ports: CheckPorts,
  context: CheckContext,
): Promise<Result<AppointmentCheck, Failure>> => attempt(() => check(ports, context));
