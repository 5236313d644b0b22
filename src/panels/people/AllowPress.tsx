import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import type { Failure } from '../../application/failure';
import { sayFailure } from '../../wording/sayFailure';
import { Stack } from '../layout/Stack';
import { StatusMark } from '../layout/StatusMark';
import type { Ports } from '../../application/ports';

interface AllowPressProps {
  readonly ports: Ports;
  readonly scopes: readonly string[];
  readonly label: string;
  readonly isPrimary?: boolean;
  readonly onAllowed: () => void;
}

type Allowing = { readonly kind: 'idle' | 'asking' } | { readonly kind: 'refused'; readonly failure: Failure };

/** Asks the person for consent, from a press; where it is not given, what goes on without it is said by what stands above. */
export const AllowPress = ({ ports, scopes, label, isPrimary = false, onAllowed }: AllowPressProps) => {
  const [state, setState] = useState<Allowing>({ kind: 'idle' });
  const isBusy = state.kind === 'asking';
  const allow = async () => {
    setState({ kind: 'asking' });
    const signedIn = await ports.signIn.signIn(scopes);
    setState(signedIn.ok ? { kind: 'idle' } : { kind: 'refused', failure: signedIn.error });
    if (signedIn.ok) onAllowed();
  };
  return (
    <Stack gap="near" start>
      <Button
        appearance={isPrimary ? 'primary' : 'secondary'}
        disabledFocusable={isBusy}
        onClick={() => !isBusy && void allow()}
      >
        {label}
      </Button>
      <span role="status">
        {state.kind === 'refused' && <StatusMark tone="attention" text={sayRefused(state.failure)} />}
      </span>
    </Stack>
  );
};

const sayRefused = (failure: Failure): string =>
  failure.kind === 'consent-required'
    ? 'It was not allowed. If your organisation keeps this to administrators, ask yours.'
    : `It was not allowed. ${sayFailure(failure).cause}`;
