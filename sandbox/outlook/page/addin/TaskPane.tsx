import { Button, Image, Text, makeStyles, tokens } from '@fluentui/react-components';
import { Dismiss20Regular } from '@fluentui/react-icons/svg/dismiss';
import { useRef } from 'react';
import type { OutlookItem } from '../../host';
import { useSession } from '../shell/outlookContext';
import type { ItemDesk } from '../windows/itemDesk';
import { useAddinFrame } from './useAddinFrame';

/** What Outlook on the web gives a task pane. */
const PANE_WIDTH = '320px';

const useStyles = makeStyles({
  pane: {
    width: PANE_WIDTH,
    flexShrink: 0,
    display: 'flex',
    flexDirection: 'column',
    borderLeft: `1px solid ${tokens.colorNeutralStroke1}`,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  title: { display: 'flex', alignItems: 'center', columnGap: '8px', padding: '4px 4px 4px 12px', flexShrink: 0 },
  name: { flexGrow: 1 },
  page: { flexGrow: 1, minHeight: 0, display: 'flex', '& iframe': { flexGrow: 1, width: '100%', border: 'none' } },
});

export interface TaskPaneProps {
  readonly item: OutlookItem;
  readonly desk: ItemDesk;
  readonly onClose: () => void;
}

export function TaskPane({ item, desk, onClose }: TaskPaneProps) {
  const styles = useStyles();
  const { addin } = useSession();
  const page = useRef<HTMLDivElement>(null);
  useAddinFrame(page, item, desk);
  return (
    <section aria-label={addin.name} className={styles.pane}>
      <div className={styles.title}>
        <Image src={addin.iconUrl} alt="" width={20} height={20} />
        <Text weight="semibold" className={styles.name}>
          {addin.name}
        </Text>
        <Button appearance="subtle" aria-label={`Close ${addin.name}`} icon={<Dismiss20Regular />} onClick={onClose} />
      </div>
      <div ref={page} className={styles.page} />
    </section>
  );
}
