import type { ReactNode } from 'react';
import type { CheckUpProgress } from '../../application/checkUp/createCheckUp';
import { sayCheckUpProgress } from '../../wording/sayCheckUp';
import { Meta } from '../layout/Meta';
import { Screen } from '../layout/Screen';
import { Working } from '../layout/Working';

interface RunningViewProps {
  readonly progress: CheckUpProgress | undefined;
  readonly before: ReactNode;
  readonly onCancel: () => void;
}

export const RunningView = ({ progress, before, onCancel }: RunningViewProps) => (
  <Screen key="running" heading="Looking through your calendars" before={before}>
    <Working
      doing="Looking through your calendars"
      text={progress === undefined ? 'Reading who can see your calendars' : sayCheckUpProgress(progress)}
      progress={progress ?? { done: 0, total: 1 }}
      onCancel={onCancel}
    />
    <Meta>You can look at other places meanwhile. It goes on while this pane is open.</Meta>
  </Screen>
);
