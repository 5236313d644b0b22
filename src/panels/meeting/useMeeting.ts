import { useCallback, useEffect, useState } from 'react';
import type { Failure } from '../../application/failure';
import type { Ports } from '../../application/ports';
import { saveMeetingGuess } from '../../application/meetingFacts';
import { readMeeting, toMeetingFact, type MeetingReading } from '../../application/readMeeting';
import type { Register } from '../../domain/federation';
import { useNewestAnswer } from '../useNewestAnswer';

export type MeetingState =
  | { readonly kind: 'reading' }
  | { readonly kind: 'none' }
  | { readonly kind: 'failed'; readonly failure: Failure }
  | { readonly kind: 'read'; readonly reading: MeetingReading };

/** The open item’s meeting, read when it is opened and on a press. */
export const useMeeting = (ports: Ports, register: Register, item: object) => {
  const [state, setState] = useState<MeetingState>({ kind: 'reading' });
  const { ask } = useNewestAnswer();
  const readAgain = useCallback(() => {
    const answer = readMeeting(ports, { register, me: ports.host.user().address }).then((read): MeetingState => {
      if (!read.ok) return { kind: 'failed', failure: read.error };
      if (read.value === undefined) return { kind: 'none' };
      if (read.value.isOrganizer) void saveMeetingGuess(ports.alert, toMeetingFact(read.value.assessment));
      return { kind: 'read', reading: read.value };
    });
    ask<MeetingState>({ answer, settle: setState, orElse: { kind: 'failed', failure: { kind: 'unexpected' } } });
  }, [ask, ports, register]);
  useEffect(readAgain, [readAgain, item]);
  return { state, readAgain };
};
