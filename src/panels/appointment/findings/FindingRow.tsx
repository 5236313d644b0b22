import type { Ref } from 'react';
import type { Clock } from '../../../application/ports';
import { textAt } from '../../../domain/alert';
import { sayCorrection, sayPrivacy } from '../../../wording/sayCorrection';
import { sayWaived } from '../../../wording/sayWaiver';
import { Meta } from '../../layout/Meta';
import { Stack } from '../../layout/Stack';
import { Trouble } from '../../trouble/Trouble';
import type { PaneCheck } from './createCheck';
import { FindingActionsRow } from './FindingActionsRow';
import { FindingFacts } from './FindingFacts';
import type { NamedFinding } from './nameFindings';
import type { FindingActions } from './useFindingActions';

interface FindingRowProps {
  readonly named: NamedFinding;
  readonly clock: Clock;
  readonly check: PaneCheck;
  readonly actions: FindingActions;
  readonly isOrganizer: boolean;
  readonly headingRef: Ref<HTMLHeadingElement>;
}

export const FindingRow = ({ named, clock, check, actions, isOrganizer, headingRef }: FindingRowProps) => {
  const { key, finding } = named;
  const { state } = actions;
  const privacy = sayPrivacy(finding, check.audience, actions.privacy);
  return (
    <Stack gap="tight">
      <FindingFacts finding={finding} text={textAt(check.entry, finding)} headingRef={headingRef} />
      {finding.waived ? (
        <Meta>{sayWaived(finding.waiver, clock.timeZone())}</Meta>
      ) : (
        <>
          <Meta>{sayCorrection(finding.field, isOrganizer)}</Meta>
          {privacy !== undefined && <Meta>{privacy.text}</Meta>}
        </>
      )}
      {state.kind === 'failed' && state.key === key && <Trouble failure={state.failure} />}
      <FindingActionsRow named={named} clock={clock} actions={actions} canMark={privacy?.canMark === true} />
    </Stack>
  );
};
