import type { HistoryKeeper } from '../../application/history';
import type { Ports } from '../../application/ports';
import type { SharePreparation } from '../../application/prepareShare';
import { toDeniedRecord, type DeniedAttempt } from '../../application/recordShare';

interface Recording {
  readonly ports: Ports;
  readonly history: Pick<HistoryKeeper, 'add'>;
}

/** Only what was denied to somebody who could be known: not the owner, or a partner that is not active (AUD-07). */
const deniedIn = (whom: string, preparation: SharePreparation): DeniedAttempt | undefined => {
  if (preparation.kind === 'notOwner') return { whom, reason: 'notOwner', onBehalfOf: preparation.owner };
  if (preparation.kind !== 'refused' || preparation.recipient.kind !== 'partner') return undefined;
  return { whom, reason: preparation.reasons[0]?.code ?? 'refused' };
};

/** Notes an attempt that ended before the server was asked. Nobody waits for it. */
export const recordDenied = ({ ports, history }: Recording, whom: string, preparation: SharePreparation): void => {
  const denied = deniedIn(whom, preparation);
  if (denied === undefined) return;
  void toDeniedRecord(ports, denied).then((record) => history.add(record));
};
