import { Image, ToggleButton, makeStyles } from '@fluentui/react-components';
import { useRef, type ReactNode } from 'react';
import type { OutlookItem } from '../../host';
import type { Session } from '../../api';
import { useSession } from '../shell/outlookContext';
import { useStore } from '../store/useStore';
import type { ItemDesk } from '../windows/itemDesk';
import { NotificationBars } from './NotificationBars';
import { TaskPane } from './TaskPane';

const useStyles = makeStyles({
  all: { flexGrow: 1, minHeight: 0, minWidth: 0, display: 'flex', flexDirection: 'column' },
  sides: { flexGrow: 1, minHeight: 0, display: 'flex' },
  item: { flexGrow: 1, minWidth: 0, overflowY: 'auto' },
});

export interface ItemWithPaneProps {
  readonly item: OutlookItem;
  readonly desk: ItemDesk;
  /** Where the manifest would have its button. */
  readonly surface: keyof Session['addin']['surfaces'];
  /** The item lies in somebody else's mailbox. */
  readonly isShared: boolean;
  /** Draws the commands; it is given the add-in's button, null if it has none here. */
  readonly ribbon: (addinButton: ReactNode) => ReactNode;
  readonly children: ReactNode;
}

/** An item with its commands, the add-in's notifications, and the pane at its right. */
export function ItemWithPane({ item, desk, surface, isShared, ribbon, children }: ItemWithPaneProps) {
  const styles = useStyles();
  const { addin } = useSession();
  const isOpen = useStore(desk.isPaneOpen);
  const openings = useStore(desk.openings);
  const button = useRef<HTMLButtonElement>(null);
  const hasButton = addin.surfaces[surface] && (!isShared || addin.supportsSharedFolders);
  const close = () => {
    desk.isPaneOpen.update(() => false);
    button.current?.focus();
  };
  const toggle = () => {
    desk.context.update(() => undefined);
    desk.isPaneOpen.update((open) => !open);
  };
  const addinButton = hasButton && (
    <ToggleButton
      ref={button}
      appearance="subtle"
      checked={isOpen}
      icon={<Image src={addin.iconUrl} alt="" width={20} height={20} />}
      onClick={toggle}
    >
      {addin.name}
    </ToggleButton>
  );
  return (
    <div className={styles.all}>
      {ribbon(addinButton || null)}
      <NotificationBars desk={desk} />
      <div className={styles.sides}>
        <div className={styles.item}>{children}</div>
        {isOpen && <TaskPane key={openings} item={item} desk={desk} onClose={close} />}
      </div>
    </div>
  );
}
