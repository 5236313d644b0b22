import { Button } from '@fluentui/react-components';
import { ArrowLeftRegular } from '@fluentui/react-icons/svg/arrow-left';
import { Stack } from './Stack';

export const BackButton = ({ onBack }: { readonly onBack: () => void }) => (
  <Stack gap="near" start>
    <Button appearance="subtle" icon={<ArrowLeftRegular />} onClick={onBack}>
      Back
    </Button>
  </Stack>
);
