import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { ShareChange, ShareOutcome } from '../../application/shareChange';
import { sayFailure } from '../../wording/sayFailure';
import type { Session } from '../session/useSession';

const useStyles = makeStyles({ actions: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS } });

interface ResultActionsProps {
  readonly session: Session;
  readonly outcome: ShareOutcome;
  /** A narrower level that the rules allow, where the server refused this one: a new confirmation. */
  readonly lower: { readonly label: string; readonly act: () => void } | undefined;
  readonly undoLabel: string | undefined;
  readonly onUndo: (change: ShareChange) => void;
  /** The same change once more, as it was confirmed: it reads before it writes. */
  readonly onRetry: () => void;
  /** Looks at what is there now and offers what is possible from it. */
  readonly onLook: () => void;
  readonly onDone: () => void;
}

type Next = 'done' | 'signIn' | 'retry' | 'look';

const nextFor = (outcome: ShareOutcome): Next => {
  switch (outcome.kind) {
    case 'done':
    case 'refused':
      return 'done';
    case 'failed':
    case 'unchanged': {
      const next = outcome.failure === undefined ? 'retry' : sayFailure(outcome.failure).next;
      return next === 'none' ? 'done' : next;
    }
    default:
      return 'look';
  }
};

export const ResultActions = (props: ResultActionsProps) => {
  const { session, outcome, lower, undoLabel, onUndo, onRetry, onLook, onDone } = props;
  const styles = useStyles();
  const undo = 'undo' in outcome ? outcome.undo : undefined;
  const next = nextFor(outcome);
  const actions: { readonly [next in Exclude<Next, 'done'>]: { readonly label: string; readonly act: () => void } } = {
    signIn: { label: 'Sign in', act: () => void session.signIn().then(onRetry) },
    retry: { label: 'Try again', act: onRetry },
    look: { label: 'See what is there now', act: onLook },
  };
  return (
    <div className={styles.actions}>
      {lower !== undefined && (
        <Button appearance="primary" onClick={lower.act}>
          {lower.label}
        </Button>
      )}
      {next !== 'done' && (
        <Button appearance="primary" onClick={actions[next].act}>
          {actions[next].label}
        </Button>
      )}
      {undo !== undefined && undoLabel !== undefined && <Button onClick={() => onUndo(undo)}>{undoLabel}</Button>}
      <Button appearance={next === 'done' && lower === undefined ? 'primary' : 'secondary'} onClick={onDone}>
        Done
      </Button>
    </div>
  );
};
