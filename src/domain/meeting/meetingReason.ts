import type { LinkPlace } from './entry';
import type { HostBasis } from './findHost';
import type { Deception } from './readLink';
import type { SwitchState } from '../federation';

/** How loudly to speak of a meeting, quietest first. */
export const MEETING_VERDICTS = ['none', 'notice', 'warning', 'danger'] as const;
export type MeetingVerdict = (typeof MEETING_VERDICTS)[number];

/** Where a switch is known from. `unsure`: the register says off, but it is not sure that this is whose meeting it is. */
export type SwitchSource = 'settings' | 'register' | 'unsure' | 'notKnown';

/** A switch of the meeting, and why it is believed. */
export interface MeetingSwitch {
  readonly state: SwitchState;
  readonly source: SwitchSource;
  /** It starts by itself, with the meeting. */
  readonly isAutomatic?: true;
  /** The day on which the register’s source had it so. */
  readonly asOf?: string;
}

/** Why the verdict is what it is. Organisations, hosts and counts; never a passcode, never text of the entry. */
export type MeetingReason =
  | { readonly code: 'noMeeting' }
  | { readonly code: 'deceptiveLink'; readonly because: Deception; readonly host: string }
  | { readonly code: 'ownHost'; readonly organisation: string; readonly basis: HostBasis }
  | {
      readonly code: 'partnerHost';
      readonly organisation: string;
      readonly basis: HostBasis;
      readonly isLikely: boolean;
    }
  | { readonly code: 'outsideHost'; readonly domain: string; readonly basis: HostBasis; readonly isConsumer: boolean }
  | { readonly code: 'unknownTenant'; readonly tenantId: string }
  | { readonly code: 'consumerService' }
  | { readonly code: 'pastedLink'; readonly isUnread?: true }
  | { readonly code: 'cutLink' }
  | { readonly code: 'nothingTellsHost' }
  | { readonly code: 'opaqueRedirect'; readonly redirect: string }
  | ({ readonly code: 'recording'; readonly organisation?: string } & MeetingSwitch)
  | ({ readonly code: 'fileSharing'; readonly organisation?: string } & MeetingSwitch)
  | { readonly code: 'noteTakers'; readonly names: readonly string[] }
  | { readonly code: 'otherHosts'; readonly count: number }
  | { readonly code: 'severalLinks'; readonly count: number; readonly place: LinkPlace }
  | { readonly code: 'differentRules'; readonly organisations: readonly string[] }
  | { readonly code: 'sensitiveContent' };
