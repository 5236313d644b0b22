import type { SipAddress, SipClaim, SipSource } from '../../../src/domain/sip';
import { findSipAddress } from '../../../src/domain/sip';
import { address } from '../../fakes/exampleRegister';

export const sip = (text: string): SipAddress => {
  const found = findSipAddress(text);
  if (!found) throw new Error(`${text} is no SIP address`);
  return found;
};

/** What one source says: name, e-mail addresses, SIP addresses. */
export const claim = (
  source: SipSource,
  {
    mail,
    sips,
    ...more
  }: { mail?: string | readonly string[]; sips?: readonly string[] } & Omit<Partial<SipClaim>, 'sips'> = {},
): SipClaim => ({
  source,
  kind: 'person',
  emails: [mail ?? []].flat().map(address),
  ...more,
  sips: (sips ?? []).map(sip),
});
