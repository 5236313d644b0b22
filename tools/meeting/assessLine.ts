import {
  assessMeeting,
  readHtml,
  type HostIndex,
  type MeetingAssessment,
  type MeetingEntry,
} from '../../src/domain/meeting';
import { scan } from '../../src/domain/sensitivity';
import { toMeetingEntry, WrongField } from './eventEntry';

/** A meeting’s own numbers and passcodes are no finding here: every invitation has them. */
const isOfPerson = ({ category, severity }: ReturnType<typeof scan>[number]): boolean =>
  severity === 'block' && category !== 'CREDENTIAL';

const isSensitive = ({ subject, locations, body }: MeetingEntry): boolean =>
  scan({
    subject,
    location: locations.join('\n'),
    body: body.kind === 'html' ? readHtml(body.content).seen : body.content,
  }).some(isOfPerson);

/** What is printed of an assessment; nothing of the entry’s text, and no passcode. */
export const toAssessment = (id: unknown, assessment: MeetingAssessment): string => {
  const { provider, joinUrl, host, recording, fileSharing, deceptive, verdict, reasons } = assessment;
  return JSON.stringify({
    id,
    meeting: {
      provider,
      joinUrl: joinUrl ?? null,
      host: {
        organisation: host.organisation?.name ?? null,
        domain: host.domain ?? null,
        tenantId: host.tenantId ?? null,
        basis: host.basis,
      },
    },
    recording: recording.state,
    fileSharing: fileSharing.state,
    deceptive,
    verdict,
    reasons,
  });
};

export const assessEntry = (id: unknown, entry: MeetingEntry, index: HostIndex): string => {
  const calm = assessMeeting({ entry, index, isSensitive: false });
  // Text is scanned only where something could be raised.
  const isRaised = calm.verdict !== 'none' && isSensitive(entry);
  return toAssessment(id, isRaised ? assessMeeting({ entry, index, isSensitive: true }) : calm);
};

const toErrorLine = (number: number, error: string): string => JSON.stringify({ line: number, error });

const parse = (line: string): unknown => {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
};

/** One line in, one line out: what is known of the event’s meeting, or what is wrong with line `number`. */
export const assessLine = (line: string, number: number, index: HostIndex): string => {
  const event = parse(line);
  if (typeof event !== 'object' || event === null || Array.isArray(event))
    return toErrorLine(number, 'not a JSON object');
  try {
    const fields = event as Readonly<Record<string, unknown>>;
    return assessEntry(fields['id'] ?? null, toMeetingEntry(fields), index);
  } catch (error) {
    if (error instanceof WrongField) return toErrorLine(number, error.message);
    throw error;
  }
};
