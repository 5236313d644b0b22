import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  Spinner,
  makeStyles,
} from '@fluentui/react-components';
import { useEffect, useId, useRef, useState, type ReactNode } from 'react';
import { useSession } from '../shell/outlookContext';
import { useStore } from '../store/useStore';
import type { SendCheck } from './createSendCheck';
import type { SendPhase } from './judgeAnswer';
import { MarkdownText } from './MarkdownText';

const useStyles = makeStyles({
  surface: { maxWidth: '480px', ':focus-visible': { outline: 'none' } },
  text: { overflowWrap: 'anywhere', whiteSpace: 'pre-line', '& p, & ul, & ol': { margin: '0 0 8px' } },
  actions: { gridColumnStart: 1, justifySelf: 'end', flexWrap: 'wrap' },
});

type ShownPhase = Exclude<SendPhase, { kind: 'idle' | 'checking' }>;

/** What Outlook says while and after the add-in is asked about a Send. Escape is "Don't Send", where that is offered. */
export function SendCheckView({ check }: { readonly check: SendCheck }) {
  const phase = useStore(check.phase);
  if (phase.kind === 'idle' || phase.kind === 'checking') return null;
  return <SendDialog phase={phase} check={check} />;
}

function SendDialog({ phase, check }: { readonly phase: ShownPhase; readonly check: SendCheck }) {
  const styles = useStyles();
  const { addin } = useSession();
  const textId = useId();
  const surface = useRef<HTMLDivElement>(null);
  useFocusBack();
  // Another phase has other buttons: what had the focus may be gone.
  useEffect(() => {
    (surface.current?.querySelector('button') ?? surface.current)?.focus();
  }, [phase.kind]);
  // Where Outlook lets nobody off, nothing can be pressed until the add-in has answered or the time is over.
  const mustWait = phase.kind === 'slow' && !phase.canSendAnyway;
  return (
    <Dialog open modalType="alert" onOpenChange={(_, { open }) => !open && !mustWait && check.dontSend()}>
      <DialogSurface ref={surface} tabIndex={-1} className={styles.surface} aria-describedby={textId}>
        <DialogBody>
          <DialogTitle>{addin.name}</DialogTitle>
          <DialogContent id={textId} className={styles.text}>
            <PhaseText phase={phase} name={addin.name} />
          </DialogContent>
          <DialogActions className={styles.actions}>
            {!mustWait && <PhaseButtons phase={phase} check={check} />}
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}

function PhaseText({ phase, name }: { readonly phase: ShownPhase; readonly name: string }): ReactNode {
  switch (phase.kind) {
    case 'slow':
      return <Spinner size="small" label={`${name} is taking longer than expected to process your item.`} />;
    case 'unavailable':
      return `${name} is currently unavailable, so your item could not be checked.`;
    case 'timedOut':
      return `${name} did not answer in time. Your item has not been sent.`;
    case 'alert':
      return phase.alert.isMarkdown ? <MarkdownText text={phase.alert.text} /> : phase.alert.text;
  }
}

function PhaseButtons({ phase, check }: { readonly phase: ShownPhase; readonly check: SendCheck }) {
  const action = phase.kind === 'alert' ? phase.alert.action : undefined;
  const canSendAnyway = phase.kind === 'alert' ? phase.alert.canSendAnyway : phase.canSendAnyway;
  return (
    <>
      {action && (
        <Button appearance="primary" onClick={check.takeAction}>
          {action.label}
        </Button>
      )}
      <Button appearance={action ? 'secondary' : 'primary'} onClick={check.dontSend}>
        {phase.kind === 'unavailable' ? 'Try Later' : "Don't Send"}
      </Button>
      {canSendAnyway && <Button onClick={check.sendAnyway}>Send Anyway</Button>}
    </>
  );
}

/** When the last dialog of a Send closes, the focus goes back to where Send was pressed. */
function useFocusBack(): void {
  // Asked while it is drawn: the dialog takes the focus before any effect of this component.
  const [before] = useState(() => document.activeElement);
  useEffect(
    () => () => {
      setTimeout(() => {
        const isLost = document.activeElement === null || document.activeElement === document.body;
        if (isLost && before instanceof HTMLElement && before.isConnected) before.focus();
      });
    },
    [before],
  );
}
