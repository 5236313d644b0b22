import { buildMeetingFact } from '../domain/alert';
import type { MeetingSettings } from '../domain/meeting';
import { succeed, type Result } from '../domain/result';
import { attempt } from './attempt';
import type { Failure } from './failure';
import type { OwnMeeting } from './meetingPorts';
import { saveMeetingFact } from './meetingFacts';
import type { Ports } from './ports';

/** `notMade`: there is no link, or the server knows no meeting behind it: Outlook makes it when the entry is saved. */
export type OwnMeetingReading =
  | { readonly kind: 'notMade' }
  /** `isRefused`: the server answered, and holds something else than what was asked for. */
  | { readonly kind: 'held'; readonly meeting: OwnMeeting; readonly isRefused?: boolean }
  | { readonly kind: 'failed'; readonly failure: Failure };

type MeetingPorts = Pick<Ports, 'onlineMeetings' | 'alert'>;

/** How a meeting may be recorded, most telling first. */
export type RecordingWay = 'automatic' | 'allowed' | 'off' | 'unknown';

export const recordingWayOf = ({ recordAutomatically, allowRecording }: MeetingSettings): RecordingWay => {
  if (recordAutomatically === true) return 'automatic';
  return allowRecording === undefined ? 'unknown' : allowRecording ? 'allowed' : 'off';
};

const FACTS = { automatic: 'automatic', allowed: 'on', off: 'off', unknown: 'unknown' } as const;

/** Leaves the answer with the open form, so that the check at Send need not ask anybody. */
const keep = ({ alert }: MeetingPorts, { settings }: OwnMeeting): Promise<void> =>
  saveMeetingFact(alert, buildMeetingFact({ host: 'own', name: '', recording: FACTS[recordingWayOf(settings)] }));

const toReading = async (
  ports: MeetingPorts,
  answer: Result<OwnMeeting | undefined, Failure>,
): Promise<OwnMeetingReading> => {
  if (!answer.ok) return { kind: 'failed', failure: answer.error };
  if (answer.value === undefined) return { kind: 'notMade' };
  await keep(ports, answer.value);
  return { kind: 'held', meeting: answer.value };
};

/** The settings of a meeting that the person organizes, as the server holds them. */
export const readOwnMeeting = async (ports: MeetingPorts, joinUrl: string | undefined): Promise<OwnMeetingReading> => {
  const find = () => (joinUrl === undefined ? Promise.resolve(succeed(undefined)) : ports.onlineMeetings.find(joinUrl));
  return toReading(ports, await attempt(find));
};

const OFF: MeetingSettings = { allowRecording: false, recordAutomatically: false };
const ALLOWED: MeetingSettings = { allowRecording: true };

/** One write, which is not repeated; what is shown then is what the server holds. */
export const switchRecording = async (
  ports: MeetingPorts,
  { id }: OwnMeeting,
  to: 'off' | 'allowed',
): Promise<OwnMeetingReading> => {
  const reading = await toReading(
    ports,
    await attempt(() => ports.onlineMeetings.change(id, to === 'off' ? OFF : ALLOWED)),
  );
  if (reading.kind !== 'held') return reading;
  const isOff = recordingWayOf(reading.meeting.settings) === 'off';
  return isOff === (to === 'off') ? reading : { ...reading, isRefused: true };
};
