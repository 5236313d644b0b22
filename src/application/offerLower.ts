import { classifyRecipient, compareLevels, decideOffer, isOffered, PARTNER_LEVELS } from '../domain/sharing';
import type { Register } from '../domain/federation';
import { ownAddresses } from './ownAddresses';
import type { Ports } from './ports';
import type { ShareChange, ShareOutcome } from './shareChange';

/**
 * After the server refused a level all the same: the next lower one that would still give more than is there, as a
 * new change to be confirmed. `undefined`: there is none. Nothing is tried unasked.
 */
export const offerLower = (
  ports: Pick<Ports, 'host'>,
  register: Register,
  outcome: ShareOutcome,
): ShareChange | undefined => {
  if (!('failure' in outcome) || outcome.failure?.kind !== 'policy' || !('present' in outcome)) return undefined;
  const { change, present } = outcome;
  const recipient = classifyRecipient(register, ownAddresses(ports), change.address);
  const offer = decideOffer({ recipient, register, present });
  const to = [...PARTNER_LEVELS]
    .reverse()
    .find(
      (level) => compareLevels(level, change.to) < 0 && compareLevels(level, present) > 0 && isOffered(offer, level),
    );
  return to === undefined ? undefined : { ...change, from: present, to };
};
