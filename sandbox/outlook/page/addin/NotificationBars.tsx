import {
  Button,
  Image,
  Link,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  MessageBarGroup,
  ProgressBar,
} from '@fluentui/react-components';
import { Dismiss20Regular } from '@fluentui/react-icons/svg/dismiss';
import { Info20Regular } from '@fluentui/react-icons/svg/info';
import type { NotificationAction, NotificationBar } from '../../host';
import { toContextText } from '../events/readAlert';
import { useSession } from '../shell/outlookContext';
import { useStore } from '../store/useStore';
import { openPane, type ItemDesk } from '../windows/itemDesk';
import { toDismissal } from './toDismissal';

const INTENTS = {
  informationalMessage: 'info',
  progressIndicator: 'info',
  errorMessage: 'error',
  insightMessage: 'info',
} as const;

/** The add-in's bars above an item, each with a way to close it; an action opens the pane. */
export function NotificationBars({ desk }: { readonly desk: ItemDesk }) {
  const bars = useStore(desk.bars);
  const { addin } = useSession();
  const dismiss = (bar: NotificationBar) => {
    desk.bars.update((before) => before.filter((other) => other.key !== bar.key));
    desk.frame.get()?.fire('olkInfobarClicked', [toDismissal(bar)]);
  };
  const act = ({ contextData }: NotificationAction) => {
    openPane(desk, toContextText(contextData));
  };
  // Always there, so that what appears in it is announced.
  return (
    <div role="status" aria-atomic={false}>
      <MessageBarGroup>
        {bars.map((bar) => (
          <MessageBar
            key={bar.key}
            intent={INTENTS[bar.type]}
            icon={
              bar.type === 'insightMessage' ? (
                <Image src={addin.iconUrl} alt="" width={20} height={20} />
              ) : (
                <Info20Regular />
              )
            }
          >
            <MessageBarBody>
              <b>{addin.name}</b> {bar.message}
              {bar.type === 'progressIndicator' && <ProgressBar aria-label={bar.message} />}
            </MessageBarBody>
            <MessageBarActions
              containerAction={
                <Button
                  appearance="transparent"
                  aria-label="Dismiss"
                  icon={<Dismiss20Regular />}
                  onClick={() => dismiss(bar)}
                />
              }
            >
              {bar.actions?.map((action) => (
                <Link key={action.actionText} as="button" onClick={() => act(action)}>
                  {action.actionText}
                </Link>
              ))}
            </MessageBarActions>
          </MessageBar>
        ))}
      </MessageBarGroup>
    </div>
  );
}
