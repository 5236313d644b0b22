import { Button } from '@fluentui/react-components';
import type { OwnReaders } from '../../application/checkUp/readOwnReaders';
import { EXPOSURE_LEVELS } from '../../domain/checkUp';
import { LEVEL_NAMES, sayChangedSince, sayLooked, sayReader } from '../../wording/sayCheckUp';
import { sayCount } from '../../wording/sayCount';
import { Facts } from '../layout/Facts';
import { Folded } from '../layout/Folded';
import { Meta } from '../layout/Meta';
import { Paragraph } from '../layout/Paragraph';
import { Section } from '../layout/Section';
import { Stack } from '../layout/Stack';
import { StatusMark } from '../layout/StatusMark';
import type { Ended } from './useCheckUp';

interface FoundSectionProps {
  readonly state: Ended;
  /** How many of them were changed from here since. */
  readonly changed: number;
  readonly onWork: () => void;
}

/** How much was found at each level, by whom it can be read, and the way to work through it. */
export const FoundSection = ({ state, changed, onWork }: FoundSectionProps) => {
  const { tally, found } = state.findings;
  return (
    <Section heading="What looks sensitive">
      <Facts
        facts={EXPOSURE_LEVELS.map((level) => ({
          term: LEVEL_NAMES[level],
          fact: sayCount(tally.sensitive[level] ?? 0, 'entry', 'entries'),
        }))}
      />
      <Meta>{sayLooked(tally, state.opened)}</Meta>
      {changed > 0 && <Paragraph>{sayChangedSince(changed)}</Paragraph>}
      {found.length > 0 && (
        <Stack gap="near" start>
          <Button appearance="primary" onClick={onWork}>
            {`Work through ${sayCount(found.length, 'entry', 'entries')}`}
          </Button>
        </Stack>
      )}
      <WhoReads calendars={state.opened.calendars} />
    </Section>
  );
};

const WhoReads = ({ calendars }: { readonly calendars: readonly OwnReaders[] }) => {
  const unknown = calendars.filter(({ readers }) => readers === undefined);
  const read = calendars.filter(({ readers = [] }) => readers.length > 0);
  return (
    <>
      {unknown.map(({ calendarId, name }) => (
        <StatusMark key={calendarId} tone="unknown" text={`Who can see ${name} could not be read.`} />
      ))}
      {read.length === 0 && unknown.length === 0 && (
        <Paragraph>Nobody outside can read titles or locations today, only when you are busy.</Paragraph>
      )}
      {read.length > 0 && (
        <Folded summary="Who outside can read your entries today">
          <Facts
            facts={read.map(({ calendarId, name, readers = [] }) => ({
              key: calendarId,
              term: name,
              fact: readers.map((reader) => <Paragraph key={sayReader(reader)}>{sayReader(reader)}</Paragraph>),
            }))}
          />
        </Folded>
      )}
    </>
  );
};
