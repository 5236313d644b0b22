import { findEmailAddress } from '../domain/address';
import type { Register } from '../domain/federation';
import type { ShareRecord } from '../domain/history';
import { classifyRecipient } from '../domain/sharing';
import { changeShare } from './changeShare';
import type { HistoryKeeper } from './history';
import { ownAddresses } from './ownAddresses';
import type { Mailbox, Ports } from './ports';
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

type ChangePorts = Pick<Ports, 'clock' | 'host' | 'permissions' | 'register' | 'wait'>;

/** `changeShare`, and a line in the history whatever it came to. The answer does not wait for the history. */
export const createRecordedChange =
  (ports: ChangePorts, history: Pick<HistoryKeeper, 'add'>) =>
  async (change: ShareChange): Promise<ShareOutcome> => {
    const outcome = await changeShare(ports, change);
    void toShareRecord(ports, outcome).then((record) => history.add(record));
    return outcome;
  };
