import { BANNER, DECLINE_STEPS, WHY_IT_MATTERS, WORDS_TO_SAY } from '../../wording/meetingAdvice';
import { Folded } from '../layout/Folded';
import { Paragraph } from '../layout/Paragraph';
import { Section } from '../layout/Section';
import { Stack } from '../layout/Stack';
import { Steps } from '../layout/Steps';
import { Lines } from './Lines';

const WAYS = [
  { client: 'web', name: 'Outlook on the web and new Outlook' },
  { client: 'desktop', name: 'Classic Outlook on Windows, and Mac' },
] as const;

/** What to say, how to stay away, what to watch for: folded, since a reader wants one of them. */
export const MeetingAdvice = () => (
  <Stack gap="tight" start>
    <Folded summary="Words to say at the start">
      <Lines lines={WORDS_TO_SAY} />
    </Folded>
    <Folded summary="How to decline">
      <Stack gap="near">
        {WAYS.map(({ client, name }) => (
          <Section key={client} heading={name} isWithin>
            <Steps steps={DECLINE_STEPS[client]} />
          </Section>
        ))}
      </Stack>
    </Folded>
    <Folded summary="What the recording banner looks like">
      {BANNER.map((line) => (
        <Paragraph key={line}>{line}</Paragraph>
      ))}
    </Folded>
    <Folded summary="Why it matters">
      {WHY_IT_MATTERS.map((line) => (
        <Paragraph key={line}>{line}</Paragraph>
      ))}
    </Folded>
  </Stack>
);
