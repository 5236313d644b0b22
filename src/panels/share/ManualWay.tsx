import type { OutlookClient } from '../../application/outlookClient';
import { sayManualGuides, type ManualGuide, type ManualTask } from '../../wording/sayManualSteps';
import { Folded } from '../layout/Folded';
import { Meta } from '../layout/Meta';
import { Paragraph } from '../layout/Paragraph';
import { Stack } from '../layout/Stack';
import { Steps } from '../layout/Steps';

export interface ManualWayProps {
  /** The Outlook that is open; its steps come first. */
  readonly client: OutlookClient | undefined;
  readonly task: ManualTask;
  readonly summary?: string;
}

/** By hand, where the add-in is not allowed to or cannot (CAL-11, CAL-15). */
export const ManualWay = ({ client, task, summary = 'How to do it in Outlook by hand' }: ManualWayProps) => {
  const guides = sayManualGuides(task, client);
  const here = guides.filter((guide) => guide.client === client);
  const others = guides.filter((guide) => guide.client !== client);
  return (
    <Folded summary={summary}>
      <Stack gap="near">
        {here.map((guide) => (
          <Stack key={guide.client} gap="tight">
            <Paragraph strong>{`${guide.label}, which is open now`}</Paragraph>
            <Guide guide={guide} />
          </Stack>
        ))}
        {others.map((guide) => (
          <Folded key={guide.client} summary={guide.label}>
            <Guide guide={guide} />
          </Folded>
        ))}
      </Stack>
    </Folded>
  );
};

const Guide = ({ guide: { steps, source } }: { readonly guide: ManualGuide }) => (
  <Stack gap="tight">
    <Steps steps={steps} />
    <Meta>{source}</Meta>
  </Stack>
);
