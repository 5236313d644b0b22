import { decideAlert, type AlertDecision, type RuleWaiver } from '../domain/alert';
import { succeed, type Result } from '../domain/result';
import { scan, type ScannedEntry } from '../domain/sensitivity';
import type { OwnEvent } from './appointmentPorts';
import type { Failure } from './failure';
import type { Ports } from './ports';
import { listRuleWaivers } from './quietRules';
import { readAudience, type AudienceContext } from './readAudience';

export interface CheckedEvent {
  readonly id: string;
  readonly start: number;
  /** To mask what stands at a finding's place; it is kept nowhere. */
  readonly entry: ScannedEntry;
  readonly decision: AlertDecision;
}

export interface SentCheck {
  readonly checkedCount: number;
  /** Those with something that somebody outside can or may see. */
  readonly found: readonly CheckedEvent[];
  /** `false`: more was changed since than is looked through here. */
  readonly isComplete: boolean;
  readonly checkedAt: number;
}

type SentPorts = Pick<Ports, 'alert' | 'clock' | 'events'>;

/** The mailbox's clock and the device's need not agree. */
const MARGIN_MS = 5 * 60_000;
const MOST_EVENTS = 400;

interface SentContext extends AudienceContext {
  readonly ruleWaivers: readonly RuleWaiver[];
}

const checkEvent = async (ports: SentPorts, context: SentContext, event: OwnEvent): Promise<CheckedEvent> => {
  const appointment = {
    ...ports.alert.appointment,
    attendees: async () => succeed(event.attendees),
    isPrivate: async () => succeed(event.isPrivate),
  };
  const session = { ...ports.alert.session, read: async () => succeed(undefined) };
  const { audience } = await readAudience({ ...ports.alert, appointment, session }, context);
  const findings = scan(event.entry, { off: context.organisation.rulesOff });
  const decision = decideAlert({ findings, waivers: [], ruleWaivers: context.ruleWaivers, audience });
  return { id: event.id, start: event.start, entry: event.entry, decision };
};

/**
 * Looks after appointments that were sent unchecked at this moment or later: everything of one's own that was changed
 * since then is read at the server and judged as the open appointment is. Answers of attendees change an entry too, so
 * a time of change says no more than "not before".
 */
export const checkSentSince = async (
  ports: SentPorts,
  at: number,
  context: AudienceContext,
): Promise<Result<SentCheck, Failure>> => {
  const changed = await ports.events.changedSince(at - MARGIN_MS, MOST_EVENTS);
  if (!changed.ok) return changed;
  const own = changed.value.events.filter(({ isOrganizer }) => isOrganizer);
  const quiet = await listRuleWaivers(ports.alert);
  const sentContext = { ...context, ruleWaivers: quiet.ok ? quiet.value : [] };
  const checked = await Promise.all(own.map((event) => checkEvent(ports, sentContext, event)));
  return succeed({
    checkedCount: own.length,
    found: checked.filter(({ decision }) => decision.rung === 'notify' || decision.rung === 'alert'),
    isComplete: changed.value.isComplete,
    checkedAt: ports.clock.now(),
  });
};
