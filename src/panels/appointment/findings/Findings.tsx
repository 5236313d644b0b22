import type { Ports } from '../../../application/ports';
import type { OwnOrganisation } from '../../../domain/federation';
import { sayFact } from '../../../wording/findingPhrases';
import { Announcement } from '../../layout/Announcement';
import { Section } from '../../layout/Section';
import type { Session } from '../../session/useSession';
import type { PaneCheck } from './createCheck';
import { FindingList } from './FindingList';
import type { NamedFinding } from './nameFindings';
import { useFindingActions } from './useFindingActions';
import { WarningFoot } from './WarningFoot';

export interface FindingsProps {
  readonly ports: Ports;
  readonly session: Session;
  readonly organisation: OwnOrganisation;
  readonly check: PaneCheck;
  readonly findings: readonly NamedFinding[];
  /** Whether the text is the person's own to write. */
  readonly isOrganizer: boolean;
  readonly onChanged: () => void;
  readonly onMarked: (eventId: string) => void;
}

const sayAloud = (findings: readonly NamedFinding[]): string => {
  const open = findings.filter(({ finding }) => !finding.waived);
  return open.length === 0 ? 'Nothing found.' : open.map(({ finding }) => `${sayFact(finding)}.`).join(' ');
};

/** What was found in the open appointment, with what can be done about it. */
export const Findings = (props: FindingsProps) => {
  const { ports, session, organisation, check, findings, isOrganizer, onChanged, onMarked } = props;
  const actions = useFindingActions({ ports, session, onChanged, onMarked });
  return (
    <>
      <Announcement text={sayAloud(findings)} />
      {findings.length > 0 && (
        <Section heading="Findings">
          <FindingList
            opening={ports.opening}
            check={check}
            findings={findings}
            actions={actions}
            isOrganizer={isOrganizer}
          />
          <WarningFoot organisation={organisation} />
        </Section>
      )}
    </>
  );
};
