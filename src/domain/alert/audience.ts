import type { DomainName } from '../address';
import type { SharingLevel } from '../sharingLevel';

/** Somebody outside the own organisation who takes part: what is sent reaches them whole. */
export interface OutsideAttendee {
  readonly name: string;
  readonly address: string;
  /** Absent where what Outlook gave is no e-mail address. */
  readonly domain?: DomainName;
  /** The name of their organisation, where it is known. */
  readonly organisation?: string;
}

/** The highest level above free/busy that anybody at one domain outside holds. */
export interface OutsideGrant {
  /** Empty where the server names a holder whose address cannot be read. */
  readonly domain: string;
  readonly level: SharingLevel;
  readonly organisation?: string;
}

/** How far the digest can be trusted. */
export type DigestState = 'fresh' | 'old' | 'missing';

/** What is known of who outside can see this appointment. */
export interface Audience {
  readonly outsideAttendees: readonly OutsideAttendee[];
  /** `false`: Outlook did not say who takes part, so somebody outside may. */
  readonly attendeesAreKnown: boolean;
  readonly grants: 'unknown' | readonly OutsideGrant[];
  readonly digest: DigestState;
  readonly isPrivate: boolean;
}
