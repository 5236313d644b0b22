import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { Ports } from '../../application/ports';
import { listNewlyShown, type SharingLevel, type Surface, type Viewer } from '../../domain/sharing';
import { sayFailure } from '../../wording/sayFailure';
import { sayLevel } from '../../wording/sayLevel';
import { sayNewlyShown, SURFACE_NAMES } from '../../wording/sayPreview';
import { Meta } from '../layout/Meta';
import { Section } from '../layout/Section';
import { Stack } from '../layout/Stack';
import { StatusMark } from '../layout/StatusMark';
import { Waiting } from '../layout/Waiting';
import { Calendar } from './Calendar';
import { usePreview, type PreviewFacts } from './usePreview';

export interface PreviewProps {
  readonly ports: Ports;
  readonly calendarId: string;
  readonly present: SharingLevel;
  /** What is being considered; the same as `present` shows what they see now. */
  readonly chosen: SharingLevel;
}

/** The person's own next two weeks, as the viewer would meet them. Nothing of it leaves the device. */
export const Preview = ({ ports, calendarId, present, chosen }: PreviewProps) => {
  const { state, retry } = usePreview(ports, calendarId);
  return (
    <Section heading="What they will see">
      {/* Here from the beginning: a region that comes with its text is read to nobody. */}
      <p role="status">
        {state.kind === 'read' ? `${sayNewlyShown(toNewlyShown(state.facts, present, chosen).length)}.` : ''}
      </p>
      {state.kind === 'reading' && <Waiting doing="Reading your next two weeks" />}
      {state.kind === 'failed' && (
        <Stack gap="near" start>
          <StatusMark tone="unknown" text="Not drawn: your next two weeks could not be read" />
          <Meta>{sayFailure(state.failure).cause}</Meta>
          <Button size="small" onClick={retry}>
            Draw it again
          </Button>
        </Stack>
      )}
      {state.kind === 'read' && (
        <Drawing facts={state.facts} present={present} chosen={chosen} timeZone={ports.clock.timeZone()} />
      )}
    </Section>
  );
};

const useStyles = makeStyles({ choices: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS } });

/** Free/busy is what relationships let look-ups show by agreement (ORG-04). */
const viewerAt = (personal: SharingLevel, { organisationDefault, isDefaultCalendar }: PreviewFacts): Viewer => ({
  isInside: false,
  personal,
  organisationDefault,
  relationship: 'availabilityOnly',
  isDefaultCalendar,
});

const toNewlyShown = (facts: PreviewFacts, present: SharingLevel, chosen: SharingLevel) =>
  listNewlyShown(facts.entries, viewerAt(present, facts), viewerAt(chosen, facts));

const SURFACES: readonly Surface[] = ['schedulingAssistant', 'openedCalendar'];

interface DrawingProps extends Pick<PreviewProps, 'present' | 'chosen'> {
  readonly facts: PreviewFacts;
  readonly timeZone: string;
}

const Drawing = ({ facts, present, chosen, timeZone }: DrawingProps) => {
  const styles = useStyles();
  const [surface, setSurface] = useState<Surface>('openedCalendar');
  const [showsPresent, setShowsPresent] = useState(false);
  const level = showsPresent ? present : chosen;
  const newlyShown = toNewlyShown(facts, present, chosen);
  return (
    <Stack gap="near">
      <div role="group" aria-label="Where they look" className={styles.choices}>
        {SURFACES.map((one) => (
          <Button
            key={one}
            size="small"
            aria-pressed={one === surface}
            appearance={one === surface ? 'primary' : 'outline'}
            onClick={() => setSurface(one)}
          >
            {SURFACE_NAMES[one]}
          </Button>
        ))}
      </div>
      {present !== chosen && (
        <Stack gap="near" start>
          <Button size="small" appearance="subtle" onClick={() => setShowsPresent(!showsPresent)}>
            {showsPresent
              ? `Show the new level: ${sayLevel(chosen).short}`
              : `Show the present level: ${sayLevel(present).short}`}
          </Button>
        </Stack>
      )}
      <Calendar
        look={{
          entries: facts.entries,
          viewer: viewerAt(level, facts),
          surface,
          newlyShown: showsPresent ? [] : newlyShown,
          timeZone,
        }}
        from={facts.from}
        to={facts.to}
      />
      {!facts.isComplete && <Meta>Only the first {facts.entries.length} entries are drawn.</Meta>}
      <Meta>Drawn on this device from your own calendar. What they see may differ in some set-ups.</Meta>
    </Stack>
  );
};
