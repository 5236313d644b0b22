import { Button } from '@fluentui/react-components';
import { useEffect, useState, type ComponentType } from 'react';
import { Paragraph } from './Paragraph';
import { Screen } from './Screen';
import { Stack } from './Stack';

type Load<P> = () => Promise<ComponentType<P>>;

type Part<P> =
  | { readonly kind: 'loading' }
  | { readonly kind: 'failed' }
  | { readonly kind: 'ready'; readonly Content: ComponentType<P> };

const usePart = <P,>(load: Load<P>): readonly [Part<P>, () => void] => {
  const [part, setPart] = useState<Part<P>>({ kind: 'loading' });
  const [attempt, setAttempt] = useState(0);
  useEffect(() => {
    let isCurrent = true;
    const settle = (loaded: Part<P>) => isCurrent && setPart(loaded);
    load().then(
      (Content) => settle({ kind: 'ready', Content }),
      () => settle({ kind: 'failed' }),
    );
    return () => {
      isCurrent = false;
    };
  }, [load, attempt]);
  return [part, () => setAttempt((before) => before + 1)];
};

interface LoadedProps<P> {
  /** The same function each time. */
  readonly load: Load<P>;
  readonly given: P;
}

/** A part that is fetched when it is first wanted, so that the first screen need not wait for what comes later. */
export const Loaded = <P extends object>({ load, given }: LoadedProps<P>) => {
  const [part, retry] = usePart(load);
  if (part.kind === 'loading') return null;
  if (part.kind === 'failed') return <NotLoaded onRetry={retry} />;
  return <part.Content {...given} />;
};

const NotLoaded = ({ onRetry }: { readonly onRetry: () => void }) => (
  <Screen heading="This part could not be loaded">
    <Paragraph>No sharing was changed. Check your connection, then try again.</Paragraph>
    <Paragraph>If it goes on, tell your local helpdesk and follow your business continuity plan.</Paragraph>
    <Stack gap="near" start>
      <Button appearance="primary" onClick={onRetry}>
        Try again
      </Button>
    </Stack>
  </Screen>
);
