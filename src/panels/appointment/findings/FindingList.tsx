import { useEffect, useRef } from 'react';
import type { Opening } from '../../../application/appointmentPorts';
import type { Ports } from '../../../application/ports';
import type { AskedFinding } from '../../../application/findAsked';
import { CalmList, CalmRow } from '../../layout/CalmList';
import type { PaneCheck } from './createCheck';
import { findAskedKey } from './findAskedKey';
import { FindingRow } from './FindingRow';
import type { NamedFinding } from './nameFindings';
import { useAsked } from './useAsked';
import type { FindingActions } from './useFindingActions';

interface FindingListProps {
  readonly ports: Pick<Ports, 'clock' | 'opening'>;
  readonly check: PaneCheck;
  readonly findings: readonly NamedFinding[];
  readonly actions: FindingActions;
  readonly isOrganizer: boolean;
}

export const FindingList = ({ ports, check, findings, actions, isOrganizer }: FindingListProps) => {
  const headings = useAskedFocus(ports.opening, findings);
  return (
    <CalmList>
      {findings.map((named) => (
        <CalmRow key={named.key}>
          <FindingRow
            named={named}
            clock={ports.clock}
            check={check}
            actions={actions}
            isOrganizer={isOrganizer}
            headingRef={(element) => {
              if (element) headings.current.set(named.key, element);
              else headings.current.delete(named.key);
            }}
          />
        </CalmRow>
      ))}
    </CalmList>
  );
};

/** Whoever pressed "Review" is taken to the finding, once; somebody who opened the pane otherwise is left where they are. */
const useAskedFocus = (opening: Opening, findings: readonly NamedFinding[]) => {
  const headings = useRef(new Map<string, HTMLElement>());
  const asked = useAsked(opening);
  const shown = useRef<AskedFinding>();
  useEffect(() => {
    if (asked === undefined || asked === shown.current) return;
    const heading = headings.current.get(findAskedKey(asked, findings) ?? '');
    if (heading === undefined) return;
    shown.current = asked;
    // The button that was pressed stands outside the pane: the focus is brought into the frame first.
    window.focus();
    heading.focus();
    heading.scrollIntoView({ block: 'start' });
  }, [asked, findings]);
  return headings;
};
