import { sayNoCheck, sayNoCheckSince, sayTick } from '../../wording/sayCheck';
import { sayNotChecked } from '../../wording/sayUnchecked';
import { Announcement } from '../layout/Announcement';
import { Stack } from '../layout/Stack';
import { StatusMark } from '../layout/StatusMark';
import type { CheckState } from './checkState';

interface CheckedLineProps {
  readonly state: CheckState;
  readonly timeZone: string;
}

/** When it was checked last, and what was not: the time moves on in silence, a check that fails is said aloud. */
export const CheckedLine = ({ state, timeZone }: CheckedLineProps) => {
  const gaps = listGaps(state, timeZone);
  return (
    <Stack gap="tight">
      <Announcement text={gaps.join(' ')} />
      {state.kind === 'checked' && state.because === undefined && (
        <StatusMark
          tone={gaps.length === 0 ? 'active' : 'attention'}
          text={sayTick(state.check.decision.findings, state.check.checkedAt, timeZone)}
        />
      )}
      {gaps.map((gap) => (
        <StatusMark key={gap} tone="unknown" text={gap} />
      ))}
    </Stack>
  );
};

const listGaps = (state: CheckState, timeZone: string): readonly string[] => {
  switch (state.kind) {
    case 'reading':
      return [];
    case 'notChecked':
      return [sayNoCheck(state.because)];
    case 'checked':
      if (state.because) return [sayNoCheckSince(state.because, state.check.checkedAt, timeZone)];
      return state.check.unchecked.map(sayNotChecked);
  }
};
