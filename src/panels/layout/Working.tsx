import { Button, Field, makeStyles, ProgressBar } from '@fluentui/react-components';
import type { Progress } from '../../application/watch';
import { Stack } from './Stack';

const useStyles = makeStyles({ progress: { alignSelf: 'stretch' } });

interface WorkingProps {
  /** What is being done, as a person says it. */
  readonly doing: string;
  readonly progress: Progress;
  /** How far it has come, in the person's words; without it `3 of 8`. */
  readonly text?: string;
  readonly onCancel?: () => void;
}

/** Something that takes its time, seen from its first moment: what, how far, and Cancel. */
export const Working = ({ doing, progress, text, onCancel }: WorkingProps) => {
  const styles = useStyles();
  const { done, total } = progress;
  return (
    <Stack gap="near" start>
      <Field
        className={styles.progress}
        validationMessage={text ?? `${doing}: ${done} of ${total}`}
        validationState="none"
      >
        <ProgressBar aria-label={doing} value={done} max={Math.max(total, 1)} />
      </Field>
      {onCancel !== undefined && <Button onClick={onCancel}>Cancel</Button>}
    </Stack>
  );
};
