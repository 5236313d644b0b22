import { findEmailAddress, type EmailAddress } from '../domain/address';
import type { Register } from '../domain/federation';
import type { ShareRecord } from '../domain/history';
import { classifyRecipient, shareKey } from '../domain/sharing';
import { attempt } from './attempt';
import { changeShare } from './changeShare';
import type { HistoryKeeper } from './history';
import { ownAddresses } from './ownAddresses';
import type { Mailbox, Ports } from './ports';
import { releaseReview } from './reviewDates';
import type { ShareChange, ShareOutcome } from './shareChange';

type RecordPorts = Pick<Ports, 'clock' | 'host' | 'register'>;

const reasonOf = (outcome: ShareOutcome): string | undefined => {
  if (outcome.kind === 'refused') return outcome.reasons[0]?.code;
  return 'failure' in outcome ? outcome.failure?.kind : undefined;
};

const heldAfter = (outcome: ShareOutcome): ShareRecord['held'] => ('present' in outcome ? outcome.present : undefined);

const partnerName = (register: Register | undefined, ports: RecordPorts, whom: string): string | undefined => {
  const address = findEmailAddress(whom);
  if (!register || !address) return undefined;
  const recipient = classifyRecipient(register, ownAddresses(ports), address);
  return recipient.kind === 'partner' ? recipient.partner.name : undefined;
};

const readRegister = async ({ register }: RecordPorts): Promise<Register | undefined> => {
  const reading = await register.read();
  return reading.ok ? reading.value.register : undefined;
};

const now = ({ clock }: RecordPorts): string => new Date(clock.now()).toISOString();

/** Who did what to whose share, and how it ended (AUD-01, AUD-02): without a word of any entry (AUD-03). */
export const toShareRecord = async (ports: RecordPorts, outcome: ShareOutcome): Promise<ShareRecord> => {
  const { calendarId, address, from, to } = outcome.change;
  return {
    at: now(ports),
    actor: ports.host.user().address,
    calendarId,
    whom: address.text,
    partner: partnerName(await readRegister(ports), ports, address.text),
    from,
    to,
    held: heldAfter(outcome),
    result: outcome.kind,
    reason: reasonOf(outcome),
  };
};

export interface DeniedAttempt {
  /** As it was typed or chosen. */
  readonly whom: string;
  /** Code of what stood in the way: `notOwner`, or of the rule. */
  readonly reason: string;
  readonly onBehalfOf?: Mailbox;
}

/** An attempt that ended before the server was asked (AUD-07). A text that is no address is not kept. */
export const toDeniedRecord = async (
  ports: RecordPorts,
  { whom, reason, onBehalfOf }: DeniedAttempt,
): Promise<ShareRecord> => {
  const address = findEmailAddress(whom)?.text ?? '';
  return {
    at: now(ports),
    actor: ports.host.user().address,
    onBehalfOf: onBehalfOf?.address,
    whom: address,
    partner: partnerName(await readRegister(ports), ports, address),
    result: 'denied',
    reason,
  };
};

export interface NotedShare {
  readonly calendarId: string;
  readonly address: EmailAddress;
  /** Whether the other one can see it, as the person heard from them (CAL-14). */
  readonly isSeen: boolean;
}

/** No server knows whether somebody opened what was shared with them: what the person hears is theirs to note. */
export const toSeenRecord = async (
  ports: RecordPorts,
  { calendarId, address, isSeen }: NotedShare,
): Promise<ShareRecord> => ({
  at: now(ports),
  actor: ports.host.user().address,
  calendarId,
  whom: address.text,
  partner: partnerName(await readRegister(ports), ports, address.text),
  result: isSeen ? 'seen' : 'notSeen',
});

type ChangePorts = Pick<Ports, 'clock' | 'host' | 'permissions' | 'register' | 'reviews' | 'wait'>;

const hasEnded = ({ kind, change }: ShareOutcome): boolean =>
  kind === 'done' && change.to === 'none' && change.from !== 'none';

/**
 * `changeShare`, a line in the history whatever it came to, and out of its review where the share ended: nothing is
 * left there to look at. The answer waits for neither; a review that cannot be removed now is a reminder too many.
 */
export const createRecordedChange = (ports: ChangePorts, history: Pick<HistoryKeeper, 'add'>) => {
  let releasing: Promise<unknown> = Promise.resolve();
  /** One after the other: several shares may stand in one review, and each leaves the others in it. */
  const release = ({ calendarId, address }: ShareChange): void => {
    releasing = releasing.then(() => attempt(() => releaseReview(ports, shareKey(calendarId, address))));
  };
  return async (change: ShareChange): Promise<ShareOutcome> => {
    const outcome = await changeShare(ports, change);
    void toShareRecord(ports, outcome).then((record) => history.add(record));
    if (hasEnded(outcome)) release(change);
    return outcome;
  };
};
