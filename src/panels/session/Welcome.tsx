import { Button } from '@fluentui/react-components';
import { Paragraph } from '../layout/Paragraph';
import { Screen } from '../layout/Screen';
import { Stack } from '../layout/Stack';

export const Welcome = ({ onContinue }: { readonly onContinue: () => void }) => (
  <Screen heading="See and decide who outside can see your calendar">
    <Paragraph>
      Share your calendar with people at partner organisations: when you are busy, or titles and locations too. You
      decide for each person, and you can take it back.
    </Paragraph>
    <Paragraph strong>Nothing about your appointments leaves your mailbox.</Paragraph>
    <Paragraph>
      Partner Sharing changes only who may see your calendar. It keeps no copy of it, and it reports nothing to anybody.
    </Paragraph>
    <Stack gap="near" start>
      <Button appearance="primary" onClick={onContinue}>
        Get started
      </Button>
    </Stack>
  </Screen>
);
