import { Button } from '@fluentui/react-components';
import { recordingWayOf } from '../../application/ownMeeting';
import { useEffect } from 'react';
import type { Ports } from '../../application/ports';
import { KEPT_AS_IT_WAS, NOT_MADE, sayMeetingFailure, sayRecordingWay } from '../../wording/sayOwnMeeting';
import { Announcement } from '../layout/Announcement';
import { Paragraph } from '../layout/Paragraph';
import { Section } from '../layout/Section';
import { Stack } from '../layout/Stack';
import { StatusMark } from '../layout/StatusMark';
import { useOwnMeeting, type OwnMeetingState } from './useOwnMeeting';

interface OwnSettingsProps {
  readonly ports: Ports;
  readonly joinUrl: string | undefined;
  /** What the server holds for this meeting stands before what holds in general. */
  readonly onHeld: () => void;
}

const sayState = (state: OwnMeetingState): string => {
  switch (state.kind) {
    case 'unasked':
    case 'working':
      return '';
    case 'notMade':
      return NOT_MADE;
    case 'failed':
      return sayMeetingFailure(state.failure);
    case 'held':
      return `${sayRecordingWay(recordingWayOf(state.meeting.settings)).text}${state.isRefused ? ` ${KEPT_AS_IT_WAS}` : ''}`;
  }
};

/** Whether one’s own meeting may be recorded, as the server holds it, and the switch for it. */
export const OwnSettings = ({ ports, joinUrl, onHeld }: OwnSettingsProps) => {
  const { state, check, allowAndCheck, turn } = useOwnMeeting(ports, joinUrl);
  const isHeld = state.kind === 'held';
  useEffect(() => (isHeld ? onHeld() : undefined), [isHeld, onHeld]);
  const isWorking = state.kind === 'working';
  return (
    <Section heading="Recording settings of this meeting" isWithin>
      <Announcement text={sayState(state)} />
      {state.kind === 'held' && <StatusMark {...sayRecordingWay(recordingWayOf(state.meeting.settings))} />}
      {state.kind === 'held' && state.isRefused && <Paragraph>{KEPT_AS_IT_WAS}</Paragraph>}
      {(state.kind === 'notMade' || state.kind === 'failed') && <Paragraph>{sayState(state)}</Paragraph>}
      <Stack gap="near" start>
        {state.kind === 'held' && recordingWayOf(state.meeting.settings) !== 'off' && (
          <Button appearance="primary" onClick={() => turn(state.meeting, 'off')}>
            Switch recording off
          </Button>
        )}
        {state.kind === 'held' && recordingWayOf(state.meeting.settings) === 'off' && (
          <Button onClick={() => turn(state.meeting, 'allowed')}>Allow recording again</Button>
        )}
        {needsPermission(state) ? (
          <Button appearance="primary" onClick={allowAndCheck}>
            Allow and check
          </Button>
        ) : (
          <Button disabledFocusable={isWorking} onClick={check}>
            {state.kind === 'unasked' ? 'Check whether it may be recorded' : isWorking ? 'Checking' : 'Check again'}
          </Button>
        )}
      </Stack>
    </Section>
  );
};

const needsPermission = (state: OwnMeetingState): boolean =>
  state.kind === 'failed' && (state.failure.kind === 'consent-required' || state.failure.kind === 'signed-out');
