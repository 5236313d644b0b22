import { Button } from '@fluentui/react-components';
import { ArrowForward20Regular } from '@fluentui/react-icons/svg/arrow-forward';

export function ForwardButton({ onForward }: { readonly onForward: () => void }) {
  return (
    <Button appearance="subtle" icon={<ArrowForward20Regular />} onClick={onForward}>
      Forward
    </Button>
  );
}
