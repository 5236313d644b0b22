import { useEffect } from 'react';
import type { Ports } from '../../application/ports';
import { SignIn } from './SignIn';
import { useSession } from './useSession';

interface SignedOutProps {
  readonly ports: Ports;
  readonly onSignedIn: () => void;
}

export const SignedOut = ({ ports, onSignedIn }: SignedOutProps) => {
  const session = useSession(ports, false);
  const isSignedIn = session.state.kind === 'signedIn';
  useEffect(() => {
    if (isSignedIn) onSignedIn();
  }, [isSignedIn, onSignedIn]);
  return (
    <SignIn
      session={session}
      heading="You are signed out"
      text="What the add-in kept on this device and in memory is cleared. Who can see your calendar stays as it is."
    />
  );
};
