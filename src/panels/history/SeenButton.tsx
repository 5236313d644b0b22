import { Button } from '@fluentui/react-components';
import { Stack } from '../layout/Stack';

interface SeenButtonProps {
  readonly person: string;
  readonly isSeen: boolean;
  readonly onNote: (isSeen: boolean) => void;
}

/** What only the two people know: whether what was given has arrived (CAL-14). */
export const SeenButton = ({ person, isSeen, onNote }: SeenButtonProps) => {
  const words = isSeen ? 'They cannot see it after all' : 'They can see it';
  return (
    <Stack gap="near" start>
      <Button size="small" appearance="subtle" aria-label={`${words}: ${person}`} onClick={() => onNote(!isSeen)}>
        {words}
      </Button>
    </Stack>
  );
};
