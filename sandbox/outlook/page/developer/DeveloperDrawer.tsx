import {
  Button,
  DrawerBody,
  DrawerHeader,
  DrawerHeaderTitle,
  InlineDrawer,
  Tab,
  TabList,
  makeStyles,
  tokens,
} from '@fluentui/react-components';
import { Dismiss20Regular } from '@fluentui/react-icons/svg/dismiss';
import { useState } from 'react';
import { useOutlook, useSession } from '../shell/outlookContext';
import { useStore } from '../store/useStore';
import { FaultsPanel } from './FaultsPanel';
import { LogList } from './LogList';
import { callLines, eventLines, launchLines, trafficLines } from './logLines';
import { SwitchesPanel } from './SwitchesPanel';
import { useTraffic } from './useTraffic';

const useStyles = makeStyles({
  drawer: { width: '360px', flexShrink: 0, borderLeft: `1px solid ${tokens.colorNeutralStroke1}` },
  tabs: { flexWrap: 'wrap' },
  body: { paddingTop: '12px' },
});

const PANELS = ['Switches', 'Faults', 'Office.js', 'Events', 'Launches', 'Graph'] as const;
type Panel = (typeof PANELS)[number];

/** For developers: what can be switched, and what was said between Outlook, the add-in and Graph. */
export function DeveloperDrawer({ onClose }: { readonly onClose: () => void }) {
  const styles = useStyles();
  const [panel, setPanel] = useState<Panel>('Switches');
  return (
    <InlineDrawer open position="end" separator className={styles.drawer} role="complementary" aria-label="Developer">
      <DrawerHeader>
        <DrawerHeaderTitle
          action={
            <Button appearance="subtle" aria-label="Close Developer" icon={<Dismiss20Regular />} onClick={onClose} />
          }
        >
          Developer
        </DrawerHeaderTitle>
        <TabList
          size="small"
          className={styles.tabs}
          selectedValue={panel}
          onTabSelect={(_, { value }) => setPanel(value as Panel)}
        >
          {PANELS.map((name) => (
            <Tab key={name} value={name}>
              {name}
            </Tab>
          ))}
        </TabList>
      </DrawerHeader>
      <DrawerBody className={styles.body}>
        <PanelOf panel={panel} />
      </DrawerBody>
    </InlineDrawer>
  );
}

function PanelOf({ panel }: { readonly panel: Panel }) {
  if (panel === 'Switches') return <SwitchesPanel />;
  if (panel === 'Faults') return <FaultsPanel />;
  if (panel === 'Graph') return <TrafficPanel />;
  if (panel === 'Launches') return <LaunchPanel />;
  return <OfficePanel isEvents={panel === 'Events'} />;
}

function TrafficPanel() {
  return (
    <LogList label="Graph traffic" lines={trafficLines(useTraffic())} empty="The add-in has not called Graph yet." />
  );
}

function LaunchPanel() {
  const { log } = useOutlook();
  const { timeZone } = useSession();
  const lines = launchLines(useStore(log.launches), timeZone);
  return <LogList label="Launch events" lines={lines} empty="Outlook has not woken the add-in yet." />;
}

function OfficePanel({ isEvents }: { readonly isEvents: boolean }) {
  const { log } = useOutlook();
  const { timeZone } = useSession();
  const calls = useStore(log.calls);
  const events = useStore(log.events);
  if (isEvents)
    return <LogList label="Events" lines={eventLines(events, timeZone)} empty="No event has reached the add-in yet." />;
  return (
    <LogList
      label="Office.js calls"
      lines={callLines(calls, timeZone)}
      empty="The add-in has not called Outlook yet."
    />
  );
}
