import { useCallback, useState } from 'react';
import { readOwnMeeting, switchRecording, type OwnMeetingReading } from '../../application/ownMeeting';
import type { OwnMeeting } from '../../application/meetingPorts';
import type { Ports } from '../../application/ports';
import { useNewestAnswer } from '../useNewestAnswer';

export type OwnMeetingState = { readonly kind: 'unasked' } | { readonly kind: 'working' } | OwnMeetingReading;

const UNEXPECTED: OwnMeetingReading = { kind: 'failed', failure: { kind: 'unexpected' } };

/** The settings of a meeting of one’s own; each step comes from a press. */
export const useOwnMeeting = (ports: Ports, joinUrl: string | undefined) => {
  const [state, setState] = useState<OwnMeetingState>({ kind: 'unasked' });
  const { ask } = useNewestAnswer();
  const settle = useCallback(
    (answer: Promise<OwnMeetingReading>) => {
      setState({ kind: 'working' });
      ask<OwnMeetingReading>({ answer, settle: setState, orElse: UNEXPECTED });
    },
    [ask],
  );
  const check = useCallback(() => settle(readOwnMeeting(ports, joinUrl)), [settle, ports, joinUrl]);
  const allowAndCheck = useCallback(
    () => settle(ports.signIn.signIn(ports.onlineMeetings.scopes).then(() => readOwnMeeting(ports, joinUrl))),
    [settle, ports, joinUrl],
  );
  const turn = useCallback(
    (meeting: OwnMeeting, to: 'off' | 'allowed') => settle(switchRecording(ports, meeting, to)),
    [settle, ports],
  );
  return { state, check, allowAndCheck, turn };
};
