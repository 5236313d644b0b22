import { Button } from '@fluentui/react-components';
import type { EntryWithFiles } from '../../application/checkUp/foundEntry';
import type { Ports } from '../../application/ports';
import { sayDayAndYear } from '../../wording/moment';
import { sayCount } from '../../wording/sayCount';
import { sayFailure } from '../../wording/sayFailure';
import { Folded } from '../layout/Folded';
import { GrowingList } from '../layout/GrowingList';
import { Meta } from '../layout/Meta';
import { Paragraph } from '../layout/Paragraph';
import { Section } from '../layout/Section';
import { Stack } from '../layout/Stack';
import { StatusMark } from '../layout/StatusMark';
import { useOpenEntry } from './useOpenEntry';

interface FilesSectionProps {
  readonly ports: Ports;
  readonly count: number;
  readonly withFiles: readonly EntryWithFiles[];
}

/** HSK-02: files do not belong into appointments. */
export const FilesSection = ({ ports, count, withFiles }: FilesSectionProps) => {
  const { open, failure } = useOpenEntry(ports);
  return (
    <Section heading="Attachments">
      <Paragraph>
        {count === 0
          ? 'No entry holds an attachment.'
          : `${sayCount(count, 'entry holds', 'entries hold')} attachments. A link to where the file is kept serves as well, and less is copied.`}
      </Paragraph>
      {failure !== undefined && <StatusMark tone="attention" text={`Not opened. ${sayFailure(failure).cause}`} />}
      {withFiles.length > 0 && (
        <Folded summary={`List ${sayCount(withFiles.length, 'entry', 'entries')}`}>
          <GrowingList
            rows={withFiles}
            keyOf={({ id }) => id}
            what="entries"
            draw={({ id, title, start }) => (
              <Stack gap="tight" start>
                <Paragraph>{title}</Paragraph>
                <Meta>{sayDayAndYear(start, ports.clock.timeZone())}</Meta>
                <Button size="small" aria-label={`Open in Outlook: ${title}`} onClick={() => void open(id)}>
                  Open in Outlook
                </Button>
              </Stack>
            )}
          />
        </Folded>
      )}
    </Section>
  );
};
