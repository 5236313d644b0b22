import { FluentProvider, makeStaticStyles, makeStyles } from '@fluentui/react-components';
import { useCallback, useEffect, useState } from 'react';
import type { Ports } from '../application/ports';
import { Pane } from './Pane';
import { Inactive } from './session/Inactive';
import { Welcome } from './session/Welcome';
import { Loaded } from './layout/Loaded';
import { Page } from './layout/Page';
import { signedOutPart } from './parts';
import { themeFor, type ThemeName } from './themeFor';
import { Rescue } from './trouble/Rescue';
import { useHostTheme } from './useHostTheme';

const useGlobalStyles = makeStaticStyles({ body: { margin: 0 } });
const useStyles = makeStyles({ app: { minHeight: '100vh' } });

type Stage =
  | { readonly kind: 'welcome' }
  | { readonly kind: 'open' }
  | { readonly kind: 'inactive'; readonly minutes: number }
  | { readonly kind: 'signedOut' };

/** The whole product in one column, the same in every host; what differs comes through the ports. */
export const App = ({ ports }: { readonly ports: Ports }) => {
  useGlobalStyles();
  const styles = useStyles();
  const theme = useHostTheme(ports.host);
  useColourScheme(theme);
  return (
    <FluentProvider theme={themeFor(theme)} className={styles.app}>
      <Rescue>
        <Stages ports={ports} />
      </Rescue>
    </FluentProvider>
  );
};

/** What the browser draws by itself (scroll bars, the cross that empties a field) is as light or dark as the rest. */
const useColourScheme = (theme: ThemeName): void => {
  useEffect(() => {
    document.documentElement.style.colorScheme = theme === 'light' ? 'light' : 'dark';
  }, [theme]);
};

/** Only `open` holds anything about people; leaving it drops them from memory with the components that held them. */
const Stages = ({ ports }: { readonly ports: Ports }) => {
  const [stage, setStage] = useState<Stage>(() => firstStage(ports));
  const open = useCallback(() => setStage({ kind: 'open' }), []);
  const leave = useCallback(() => setStage({ kind: 'signedOut' }), []);
  const rest = useCallback((minutes: number) => setStage({ kind: 'inactive', minutes }), []);
  const start = useCallback(() => {
    ports.preferences.save('welcomed', 'yes');
    open();
  }, [ports, open]);
  useOpenedForReview(ports, stage.kind === 'welcome' ? open : undefined);
  if (stage.kind === 'open') return <Pane ports={ports} onSignedOut={leave} onInactive={rest} />;
  return (
    <Page>
      {stage.kind === 'welcome' && <Welcome onContinue={start} />}
      {stage.kind === 'inactive' && <Inactive minutes={stage.minutes} onContinue={open} />}
      {stage.kind === 'signedOut' && <Loaded load={signedOutPart} given={{ ports, onSignedIn: open }} />}
    </Page>
  );
};

/** Who comes from an alert comes for its finding: the welcome waits until they open the pane by themselves. */
const useOpenedForReview = ({ opening }: Ports, open: (() => void) | undefined): void => {
  useEffect(() => {
    if (open === undefined) return undefined;
    let isCurrent = true;
    void opening.read().then((context) => {
      if (isCurrent && context.ok && context.value) open();
    });
    return () => {
      isCurrent = false;
    };
  }, [opening, open]);
};

const firstStage = (ports: Ports): Stage =>
  ports.preferences.read('welcomed') === undefined ? { kind: 'welcome' } : { kind: 'open' };
