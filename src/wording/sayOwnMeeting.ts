import type { Failure } from '../application/failure';
import type { RecordingWay } from '../application/ownMeeting';
import type { Tone } from './sayStanding';

const WAYS: Readonly<Record<RecordingWay, readonly [tone: Tone, text: string]>> = {
  automatic: ['attention', 'It records by itself, from the start.'],
  allowed: ['unknown', 'Recording is allowed: an organiser or presenter may start it.'],
  off: ['active', 'Recording is switched off for this meeting.'],
  unknown: ['unknown', 'Outlook did not say whether it may be recorded.'],
};

export const sayRecordingWay = (way: RecordingWay): { readonly tone: Tone; readonly text: string } => {
  const [tone, text] = WAYS[way];
  return { tone, text };
};

export const NOT_MADE =
  'Outlook has not made this meeting yet. Save or send the appointment, then check again: until then nothing can be set.';

/** The server took the change and kept what it had. */
export const KEPT_AS_IT_WAS =
  'Microsoft 365 kept the setting as it was: your organisation’s policy may not allow the change. Your administrator can tell you more.';

/** Why the settings could not be read or changed; nothing was. */
export const sayMeetingFailure = (failure: Failure): string => {
  switch (failure.kind) {
    case 'consent-required':
    case 'signed-out':
      return 'To see and change the settings of your own meetings, the add-in needs your permission. It opens no recording.';
    case 'forbidden':
      return 'Microsoft 365 did not allow it. Only the organiser sees and changes these settings, as far as your organisation’s policy allows. Nothing was changed.';
    case 'policy':
      return 'Your organisation’s policy does not allow this setting. Nothing was changed. Your administrator can tell you more.';
    case 'not-found':
      return 'The meeting is not there any more. Nothing was changed.';
    case 'throttled':
      return 'Microsoft 365 asks to wait a little. Nothing was changed. Try again in a minute.';
    case 'offline':
    case 'unavailable':
      return 'The answer did not come, so it is not known whether anything was changed. Check again before you try it once more.';
    default:
      return 'The settings could not be read. Check again; if it goes on, tell your local helpdesk.';
  }
};
