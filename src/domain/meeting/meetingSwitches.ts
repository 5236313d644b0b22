import type { SwitchState } from '../federation';
import type { MeetingHost } from './findHost';
import type { KnownHost } from './hostIndex';
import type { MeetingSwitch } from './meetingReason';

/** What Graph says of a meeting of one’s own (`onlineMeeting`). `undefined`: it does not say. */
export interface MeetingSettings {
  readonly allowRecording?: boolean;
  readonly recordAutomatically?: boolean;
}

const NOT_KNOWN: MeetingSwitch = { state: 'unknown', source: 'notKnown' };

/** What is off at the likely host may be on where the meeting really is (REC-14). */
const believe = (host: MeetingHost, of: (organisation: KnownHost) => SwitchState): MeetingSwitch => {
  const { organisation, isWeak } = host;
  if (organisation === undefined) return NOT_KNOWN;
  const state = of(organisation);
  const { asOf } = organisation;
  if (state === 'unknown') return { ...NOT_KNOWN, asOf };
  return isWeak && state === 'off' ? { state: 'unknown', source: 'unsure', asOf } : { state, source: 'register', asOf };
};

/** A meeting that records by itself, or that anybody may press the button in, may be recorded. */
const bySettings = ({ allowRecording, recordAutomatically }: MeetingSettings): MeetingSwitch | undefined => {
  if (recordAutomatically === true) return { state: 'on', source: 'settings', isAutomatic: true };
  if (allowRecording === true) return { state: 'on', source: 'settings' };
  return allowRecording === false ? { state: 'off', source: 'settings' } : undefined;
};

export const decideRecording = (host: MeetingHost, settings: MeetingSettings | undefined): MeetingSwitch =>
  (settings && bySettings(settings)) ?? believe(host, ({ recording }) => recording);

export const decideFileSharing = (host: MeetingHost): MeetingSwitch => believe(host, ({ fileSharing }) => fileSharing);
