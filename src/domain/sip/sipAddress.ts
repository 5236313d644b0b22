import type { DomainName } from '../address';

/** The name by which a person signs in to messaging and is found there (SIP-01), checked once by `parseSipAddress`. */
export interface SipAddress {
  /** `user@domain` without a scheme; the user as written, the domain in lower case. */
  readonly text: string;
  readonly user: string;
  readonly domain: DomainName;
}

/** Servers compare both sides without regard to case, and so do we. */
export const sipKey = ({ text }: SipAddress): string => text.toLowerCase();

export const sameSip = (a: SipAddress, b: SipAddress): boolean => sipKey(a) === sipKey(b);

/** As it stands in a directory: `sip:user@domain`. */
export const printSipAddress = ({ text }: SipAddress): string => `sip:${text}`;
