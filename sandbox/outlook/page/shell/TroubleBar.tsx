import { Button, MessageBar, MessageBarActions, MessageBarBody } from '@fluentui/react-components';
import { Dismiss20Regular } from '@fluentui/react-icons/svg/dismiss';
import { useStore } from '../store/useStore';
import { useOutlook } from './outlookContext';

/** What went wrong while something was opened; it stays until it is dismissed. */
export function TroubleBar() {
  const { trouble } = useOutlook();
  const text = useStore(trouble);
  if (text === undefined) return null;
  const dismiss = () => trouble.update(() => undefined);
  return (
    <MessageBar intent="error">
      <MessageBarBody>{text}</MessageBarBody>
      <MessageBarActions
        containerAction={
          <Button appearance="transparent" aria-label="Dismiss" icon={<Dismiss20Regular />} onClick={dismiss} />
        }
      />
    </MessageBar>
  );
}
