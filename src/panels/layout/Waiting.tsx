import { Button, Field, makeStyles, ProgressBar, Skeleton, SkeletonItem, tokens } from '@fluentui/react-components';
import type { Progress } from '../../application/watch';
import { Announcement } from './Announcement';
import { Stack } from './Stack';
import { useWaitingStage } from './useWaitingStage';

const useStyles = makeStyles({
  skeleton: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  progress: { alignSelf: 'stretch' },
});

interface WaitingProps {
  /** What is being done, as a person says it: "Reading who can see your calendar". */
  readonly doing: string;
  /** How far it has come, where that is known. */
  readonly progress?: Progress;
  /** Absent where stopping would leave open whether something was changed. */
  readonly onCancel?: () => void;
}

export const Waiting = ({ doing, progress, onCancel }: WaitingProps) => {
  const styles = useStyles();
  const stage = useWaitingStage();
  return (
    <>
      <Announcement text={stage === 'progress' ? doing : ''} />
      {stage === 'skeleton' && (
        <Skeleton aria-label={doing} className={styles.skeleton}>
          <SkeletonItem size={24} />
          <SkeletonItem size={16} />
          <SkeletonItem size={16} />
        </Skeleton>
      )}
      {stage === 'progress' && (
        <Stack gap="near" start>
          <Field className={styles.progress} validationMessage={sayProgress(doing, progress)} validationState="none">
            <ProgressBar aria-label={doing} value={progress?.done} max={progress?.total} />
          </Field>
          {onCancel !== undefined && <Button onClick={onCancel}>Cancel</Button>}
        </Stack>
      )}
    </>
  );
};

const sayProgress = (doing: string, progress: Progress | undefined): string =>
  progress === undefined || progress.total < 2 ? doing : `${doing}: ${progress.done} of ${progress.total}`;
