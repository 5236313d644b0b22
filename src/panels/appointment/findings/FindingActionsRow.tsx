import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useRef, useState, type RefObject } from 'react';
import type { Clock } from '../../../application/ports';
import { Stack } from '../../layout/Stack';
import type { NamedFinding } from './nameFindings';
import { NotSensitive } from './NotSensitive';
import type { FindingActions } from './useFindingActions';

const useStyles = makeStyles({
  actions: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS, marginTop: tokens.spacingVerticalXS },
});

interface FindingActionsRowProps {
  readonly named: NamedFinding;
  readonly clock: Clock;
  readonly actions: FindingActions;
  readonly canMark: boolean;
}

/** The button beside "Mark private" stays the same element when its meaning turns, so that the focus stays on it. */
export const FindingActionsRow = ({ named, clock, actions, canMark }: FindingActionsRowProps) => {
  const styles = useStyles();
  const { key, finding } = named;
  const [isAsking, setIsAsking] = useState(false);
  const isBusy = actions.state.kind === 'busy' && actions.state.key === key;
  const hasOther = (canMark || isAsking) && !finding.waived;
  const lasting = useFocusAfter(hasOther);
  const press = () => {
    if (!finding.waived) return setIsAsking(!isAsking);
    setIsAsking(false);
    return actions.unwaive(named);
  };
  return (
    <Stack gap="near">
      <div className={styles.actions}>
        <Button
          ref={lasting}
          size="small"
          aria-expanded={finding.waived ? undefined : isAsking}
          disabledFocusable={isBusy}
          onClick={press}
        >
          {finding.waived ? 'Warn again' : 'Not sensitive here'}
        </Button>
        {canMark && !finding.waived && (
          <Button size="small" disabledFocusable={isBusy} onClick={() => actions.markPrivate(named)}>
            Mark private
          </Button>
        )}
      </div>
      {isAsking && !finding.waived && (
        <NotSensitive
          now={clock.now()}
          timeZone={clock.timeZone()}
          isBusy={isBusy}
          onWaive={(reason, until) => actions.waive(named, reason, until)}
        />
      )}
    </Stack>
  );
};

/** A button that has done its work goes; who pressed it finds the focus on the one that stays. */
const useFocusAfter = (hasOther: boolean): RefObject<HTMLButtonElement> => {
  const lasting = useRef<HTMLButtonElement>(null);
  const had = useRef(hasOther);
  useEffect(() => {
    const isLost = document.hasFocus() && document.activeElement === document.body;
    if (had.current && !hasOther && isLost) lasting.current?.focus();
    had.current = hasOther;
  }, [hasOther]);
  return lasting;
};
