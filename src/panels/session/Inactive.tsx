import { Button } from '@fluentui/react-components';
import { Paragraph } from '../layout/Paragraph';
import { Screen } from '../layout/Screen';
import { Stack } from '../layout/Stack';

interface InactiveProps {
  readonly minutes: number;
  readonly onContinue: () => void;
}

export const Inactive = ({ minutes, onContinue }: InactiveProps) => (
  <Screen heading="What was shown here is cleared">
    <Paragraph>
      Nothing was pressed for {minutes} minutes, so names and addresses are no longer kept in this pane. No sharing was
      changed.
    </Paragraph>
    <Stack gap="near" start>
      <Button appearance="primary" onClick={onContinue}>
        Continue
      </Button>
    </Stack>
  </Screen>
);
