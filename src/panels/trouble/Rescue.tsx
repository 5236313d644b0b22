import { Button } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { ErrorBoundary, type FallbackProps } from 'react-error-boundary';
import { Page } from '../layout/Page';
import { Paragraph } from '../layout/Paragraph';
import { Screen } from '../layout/Screen';
import { Stack } from '../layout/Stack';

/** A fault in drawing a screen ends in words and a way on, never in an empty pane. */
export const Rescue = ({ children }: { readonly children: ReactNode }) => (
  <ErrorBoundary FallbackComponent={Stopped}>{children}</ErrorBoundary>
);

const Stopped = ({ resetErrorBoundary }: FallbackProps) => (
  <Page>
    <Screen heading="The add-in has stopped">
      <Paragraph>
        A fault of its own made it stop. What you confirmed before is at the server; what you did not confirm was not
        changed.
      </Paragraph>
      <Paragraph>If it happens again, tell your local helpdesk.</Paragraph>
      <Stack gap="near" start>
        <Button appearance="primary" onClick={resetErrorBoundary}>
          Start again
        </Button>
      </Stack>
    </Screen>
  </Page>
);
