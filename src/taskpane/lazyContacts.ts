import type { AccessTokens } from '../adapters/graph/accessTokens';
import type { PartnerContacts } from '../application/partnerContacts';
import type { Clock } from '../application/ports';
import { createLazy } from './createLazy';

interface ContactsSetting {
  readonly tokens: AccessTokens;
  readonly clock: Clock;
  /** As for the register; a file beside the page holds no person, so with an empty one there is nobody to ask. */
  readonly place: string;
}

/** The people named in agreements; their code comes when somebody asks. */
export const createLazyContacts = ({ tokens, clock, place }: ContactsSetting): PartnerContacts | undefined => {
  if (place === '') return undefined;
  const withPart = createLazy(async () => {
    const { createGraphContacts } = await import('../adapters/graph/partnerContacts');
    return createGraphContacts({ tokens, clock }, place);
  }, clock);
  return { read: (partnerId) => withPart((contacts) => contacts.read(partnerId)) };
};
