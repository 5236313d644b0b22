import type { ShareOffer } from '../../src/application/prepareShare';
import type { EmailAddress } from '../../src/domain/address';
import { classifyRecipient, decideOffer, type SharingLevel } from '../../src/domain/sharing';
import { EXAMPLE_REGISTER, JO } from '../fakes/exampleRegister';

/** What the use case offers for somebody in the example world. */
export const shareOffer = (address: EmailAddress, present: SharingLevel = 'none', name?: string): ShareOffer => {
  const recipient = classifyRecipient(EXAMPLE_REGISTER, [JO], address);
  const offer = decideOffer({ recipient, register: EXAMPLE_REGISTER, present });
  if (offer.verdict === 'refuse') throw new Error(`Nothing is offered for ${address.text}`);
  return { kind: 'offer', calendarId: 'cal-1', recipient, offer, present, name, register: EXAMPLE_REGISTER };
};
