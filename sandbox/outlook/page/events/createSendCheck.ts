import { createStore, type Store } from '../store/createStore';
import type { EventOutcome } from './createEventRuntime';
import { judgeAnswer, type SendPhase } from './judgeAnswer';
import type { AlertTerms } from './readAlert';

export interface SendTerms extends AlertTerms {
  readonly timeoutSeconds: number;
}

export interface SendCheckParts {
  /** As they stand when Send is pressed; `undefined` if nobody is to be asked. */
  readonly terms: () => SendTerms | undefined;
  readonly ask: () => Promise<EventOutcome>;
  /** Ends the asking. */
  readonly giveUp: () => void;
  readonly note: (fault: string) => void;
  readonly send: () => void;
  readonly openPane: (context: string | undefined) => void;
}

export interface SendCheck {
  readonly phase: Store<SendPhase>;
  /** Send was pressed. */
  start(): void;
  sendAnyway(): void;
  dontSend(): void;
  takeAction(): void;
}

/** After so many milliseconds Outlook says that the add-in takes long; nobody can change it. */
export const LONG = 5000;
const IDLE: SendPhase = { kind: 'idle' };

/** Asks the add-in before an invitation goes out, and does with its answer what the send mode says. */
export function createSendCheck(parts: SendCheckParts): SendCheck {
  const phase = createStore<SendPhase>(IDLE);
  const timers = new Set<ReturnType<typeof setTimeout>>();
  const show = (next: SendPhase) => phase.update(() => next);
  const stop = (next: SendPhase) => {
    timers.forEach(clearTimeout);
    timers.clear();
    show(next);
  };
  const leave = (then: () => void) => () => {
    stop(IDLE);
    parts.giveUp();
    then();
  };
  const send = leave(() => parts.send());
  const after = (milliseconds: number, act: () => void) => timers.add(setTimeout(act, milliseconds));

  const take = (outcome: EventOutcome, terms: SendTerms) => {
    const { kind } = phase.get();
    if (kind !== 'checking' && kind !== 'slow') return;
    const judgement = judgeAnswer(outcome, terms);
    judgement.faults.forEach(parts.note);
    if (judgement.verdict === 'send') send();
    else if (judgement.verdict === 'stop') stop(judgement.phase);
    else if (judgement.verdict === 'dropped') stop(IDLE);
  };
  const ask = (terms: SendTerms) => {
    const canSendAnyway = terms.mode === 'PromptUser';
    show({ kind: 'checking' });
    if (terms.timeoutSeconds * 1000 > LONG) after(LONG, () => show({ kind: 'slow', canSendAnyway }));
    after(terms.timeoutSeconds * 1000, () => {
      stop({ kind: 'timedOut', canSendAnyway });
      parts.giveUp();
    });
    void parts.ask().then((outcome) => take(outcome, terms));
  };
  return {
    phase,
    start() {
      if (phase.get().kind !== 'idle') return;
      const terms = parts.terms();
      if (terms === undefined) parts.send();
      else ask(terms);
    },
    sendAnyway: send,
    dontSend: leave(() => {}),
    takeAction() {
      const now = phase.get();
      const action = now.kind === 'alert' ? now.alert.action : undefined;
      leave(() => action?.opensPane && parts.openPane(action.context))();
    },
  };
}
