import {
  FluentProvider,
  MessageBar,
  MessageBarBody,
  MessageBarTitle,
  Spinner,
  makeStyles,
} from '@fluentui/react-components';
import { useStore } from '../store/useStore';
import type { Outlook } from './createOutlook';
import { OutlookContext } from './outlookContext';
import { OUTLOOK_THEMES } from './outlookTheme';
import { Shell } from './Shell';
import { useFirstSession } from './useFirstSession';

/** By style, since a class of the provider is given to every portal too. */
const WHOLE = { height: '100%' };

const useStyles = makeStyles({
  waiting: { height: '100%', display: 'grid', placeContent: 'center' },
});

export function App() {
  const styles = useStyles();
  const first = useFirstSession();
  if (first.state === 'ready') return <ThemedShell outlook={first.outlook} />;
  return (
    <FluentProvider theme={OUTLOOK_THEMES.light} style={WHOLE}>
      <div className={styles.waiting}>
        {first.state === 'loading' ? (
          <Spinner label="Opening Outlook" />
        ) : (
          <MessageBar intent="error">
            <MessageBarBody>
              <MessageBarTitle>The sandbox does not answer</MessageBarTitle>
              {first.message}. Start it again with npm start, then reload this page.
            </MessageBarBody>
          </MessageBar>
        )}
      </div>
    </FluentProvider>
  );
}

function ThemedShell({ outlook }: { readonly outlook: Outlook }) {
  const { settings } = useStore(outlook.session);
  return (
    <FluentProvider theme={OUTLOOK_THEMES[settings.theme]} style={WHOLE}>
      <OutlookContext.Provider value={outlook}>
        <Shell />
      </OutlookContext.Provider>
    </FluentProvider>
  );
}
