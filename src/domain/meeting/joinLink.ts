import type { DomainName } from '../address';

export const MEETING_PROVIDERS = ['teams', 'skypeForBusiness', 'zoom', 'webex', 'googleMeet', 'other'] as const;
export type MeetingProvider = (typeof MEETING_PROVIDERS)[number];

/** A link by which one joins a meeting, and what it tells of who holds it. */
export interface JoinLink {
  readonly provider: MeetingProvider;
  /** Without passcode, and without anything else that the meeting is found without. */
  readonly joinUrl: string;
  /** The same for the same meeting, however its link is written. */
  readonly key: string;
  /** The tenant that holds the meeting, in lower case. */
  readonly tenantId?: string;
  /** The domain that the host name is made of: `northshire.example` of `meet.northshire.example`. */
  readonly namedDomain?: DomainName;
  /** A host name that one organisation has for itself at a provider: `northshire.webex.com`. */
  readonly site?: DomainName;
  /** A service for private persons: no organisation holds it. */
  readonly isConsumer?: true;
  /** `false`: cut short, or not said who holds it although such links do say it. */
  readonly isWhole: boolean;
}
