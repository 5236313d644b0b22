import type { DomainName } from './domainName';

/** A complete SMTP address, checked once by `parseEmailAddress`. */
export interface EmailAddress {
  /** As it is written to a server: the local part as typed, the domain in lower case. */
  readonly text: string;
  readonly local: string;
  readonly domain: DomainName;
}

/** Exchange compares the part before the @ without regard to case, and so do we. */
export const sameAddress = (a: EmailAddress, b: EmailAddress): boolean => a.text.toLowerCase() === b.text.toLowerCase();
