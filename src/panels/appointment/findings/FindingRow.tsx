import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useRef, type Ref, type RefObject } from 'react';
import { textAt } from '../../../domain/alert';
import { sayCorrection, sayPrivacy } from '../../../wording/sayCorrection';
import { Meta } from '../../layout/Meta';
import { Stack } from '../../layout/Stack';
import { Trouble } from '../../trouble/Trouble';
import type { PaneCheck } from './createCheck';
import { FindingFacts } from './FindingFacts';
import type { NamedFinding } from './nameFindings';
import type { FindingActions } from './useFindingActions';

const useStyles = makeStyles({
  actions: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS, marginTop: tokens.spacingVerticalXS },
});

interface FindingRowProps {
  readonly named: NamedFinding;
  readonly check: PaneCheck;
  readonly actions: FindingActions;
  readonly isOrganizer: boolean;
  readonly headingRef: Ref<HTMLHeadingElement>;
}

export const FindingRow = ({ named, check, actions, isOrganizer, headingRef }: FindingRowProps) => {
  const { key, finding } = named;
  const { state } = actions;
  const privacy = sayPrivacy(finding, check.audience, check.privacy.kind);
  return (
    <Stack gap="tight">
      <FindingFacts finding={finding} text={textAt(check.entry, finding)} headingRef={headingRef} />
      {finding.waived ? (
        <Meta>You said that this is not sensitive here. It is not warned about.</Meta>
      ) : (
        <>
          <Meta>{sayCorrection(finding.field, isOrganizer)}</Meta>
          {privacy !== undefined && <Meta>{privacy.text}</Meta>}
        </>
      )}
      {state.kind === 'failed' && state.key === key && <Trouble failure={state.failure} />}
      <Actions named={named} check={check} actions={actions} canMark={privacy?.canMark === true} />
    </Stack>
  );
};

type ActionsProps = Pick<FindingRowProps, 'named' | 'check' | 'actions'> & { readonly canMark: boolean };

/** The button beside "Mark private" stays the same element when its meaning turns, so that the focus stays on it. */
const Actions = ({ named, check, actions, canMark }: ActionsProps) => {
  const styles = useStyles();
  const { key, finding } = named;
  const isBusy = actions.state.kind === 'busy' && actions.state.key === key;
  const lasting = useFocusAfter(canMark);
  return (
    <div className={styles.actions}>
      <Button ref={lasting} size="small" disabledFocusable={isBusy} onClick={() => actions.waive(named)}>
        {finding.waived ? 'Warn again' : 'Not sensitive here'}
      </Button>
      {canMark && !finding.waived && (
        <Button size="small" disabledFocusable={isBusy} onClick={() => actions.markPrivate(named, check.privacy)}>
          Mark private
        </Button>
      )}
    </div>
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
