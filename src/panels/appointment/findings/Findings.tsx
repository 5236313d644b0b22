import { useMemo, useState } from 'react';
import type { OpenAppointment, Ports } from '../../../application/ports';
import type { OwnOrganisation } from '../../../domain/federation';
import { sayFact } from '../../../wording/findingPhrases';
import { sayOpenOn, type Scope } from '../../../wording/sayRewording';
import { Announcement } from '../../layout/Announcement';
import { Meta } from '../../layout/Meta';
import { Section } from '../../layout/Section';
import type { Session } from '../../session/useSession';
import type { PaneCheck } from './createCheck';
import { Files } from './Files';
import { FindingList } from './FindingList';
import { MarkedPrivate } from './MarkedPrivate';
import type { NamedFinding } from './nameFindings';
import { privacyWays, wordsPlaces } from './placesOf';
import { SaferWords } from './SaferWords';
import { SeriesChoice } from './SeriesChoice';
import { TellOrganizer } from './TellOrganizer';
import { useFindingActions } from './useFindingActions';
import { useRewording } from './useRewording';
import { WarningFoot } from './WarningFoot';

export interface FindingsProps {
  readonly ports: Ports;
  readonly session: Session;
  readonly organisation: OwnOrganisation;
  readonly appointment: OpenAppointment;
  readonly check: PaneCheck;
  readonly findings: readonly NamedFinding[];
  readonly onChanged: () => void;
  readonly onMarked: (eventId: string, isPrivate: boolean) => void;
}

const sayAloud = (findings: readonly NamedFinding[]): string => {
  const open = findings.filter(({ finding }) => !finding.waived);
  return open.length === 0 ? 'Nothing found.' : open.map(({ finding }) => `${sayFact(finding)}.`).join(' ');
};

/** What was found in the open appointment, with what can be done about it. */
export const Findings = (props: FindingsProps) => {
  const { ports, session, organisation, appointment, check, findings, onChanged } = props;
  const isOrganizer = appointment.role === 'organizer';
  const { scope, setScope, places, ways } = useScope(check, isOrganizer);
  const actions = useFindingActions({ ...props, ways });
  const rewording = useRewording({ ports, session, onChanged });
  const isShown = findings.length > 0 || rewording.state.kind !== 'offered' || actions.marked.length > 0;
  const hasFoot = findings.length > 0 || check.fileCount > 0;
  const openOn = sayOpenOn(check.series);
  return (
    <>
      <Announcement text={sayAloud(findings)} />
      {isShown && (
        <Section heading="Findings">
          {findings.length > 0 && check.series.kind === 'occurrence' && (
            <SeriesChoice scope={scope} isOrganizer={isOrganizer} onChoose={setScope} />
          )}
          {findings.length > 0 && openOn !== undefined && <Meta>{openOn}</Meta>}
          <MarkedPrivate actions={actions} />
          {findings.length > 0 && <FindingList {...{ ports, check, findings, actions, isOrganizer }} />}
          <SaferWords
            check={check}
            rewording={rewording}
            places={places}
            scope={scope}
            hasAttendees={appointment.attendees.length > 0}
          />
          {!isOrganizer && <TellOrganizer ports={ports} appointment={appointment} check={check} />}
        </Section>
      )}
      <Files ports={ports} check={check} isOrganizer={isOrganizer} onChanged={onChanged} />
      {hasFoot && <WarningFoot organisation={organisation} />}
    </>
  );
};

/** What counts for this one, and what for the series it is of. */
const useScope = ({ series, privacy, words }: PaneCheck, isOrganizer: boolean) => {
  const [scope, setScope] = useState<Scope>('this');
  const key = JSON.stringify([scope, series, privacy, words, isOrganizer]);
  const ways = useMemo(() => {
    const open = { scope, series, privacy, words: isOrganizer ? words : undefined };
    return { ways: privacyWays(open), places: isOrganizer ? wordsPlaces(open) : [] };
    // The reading makes new objects every two seconds; what they hold is the key.
  }, [key]); // eslint-disable-line react-hooks/exhaustive-deps
  return { scope, setScope, ...ways };
};
