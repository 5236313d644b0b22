import { useContext } from 'react';
import type { Ports } from '../../application/ports';
import { sayUncheckedSends } from '../../wording/sayUnchecked';
import { Organisation } from '../Organisation';
import type { Session } from '../session/useSession';
import { SentCheckView } from './SentCheckView';
import { UncheckedNote } from './UncheckedNote';
import { useUncheckedSends } from './useUncheckedSends';

interface UncheckedSendsProps {
  readonly ports: Ports;
  readonly session: Session;
}

/** Appointments that went without a check since the pane was open last, above whatever place is open. */
export const UncheckedSends = ({ ports, session }: UncheckedSendsProps) => {
  const organisation = useContext(Organisation);
  const { sends, state, check, dismiss } = useUncheckedSends(ports, session);
  const timeZone = ports.clock.timeZone();
  const words = sayUncheckedSends(sends, timeZone);
  if (state.kind === 'checked') {
    return <SentCheckView result={state.result} organisation={organisation} timeZone={timeZone} onDone={dismiss} />;
  }
  if (words === undefined) return null;
  return <UncheckedNote words={words} state={state} onCheck={check} onDismiss={dismiss} />;
};
