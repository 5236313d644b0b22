import type { EventOutcome } from './createEventRuntime';
import { readAlert, type AlertTerms, type SmartAlert } from './readAlert';

/** Where a Send stands while the add-in is asked about it. */
export type SendPhase =
  | { readonly kind: 'idle' }
  | { readonly kind: 'checking' }
  | { readonly kind: 'slow' | 'unavailable' | 'timedOut'; readonly canSendAnyway: boolean }
  | { readonly kind: 'alert'; readonly alert: SmartAlert };

/** `waits`: nothing was said that Outlook would take for an answer, so that the time-out decides. */
export type Judgement =
  | { readonly verdict: 'send' | 'waits' | 'dropped'; readonly faults: readonly string[] }
  | { readonly verdict: 'stop'; readonly phase: SendPhase; readonly faults: readonly string[] };

/** What comes of the add-in's answer at Send, or of its silence. */
export function judgeAnswer(outcome: EventOutcome, terms: AlertTerms): Judgement {
  switch (outcome.outcome) {
    case 'ended':
      return { verdict: 'dropped', faults: [] };
    case 'unavailable':
      return { verdict: 'stop', phase: { kind: 'unavailable', canSendAnyway: terms.mode !== 'Block' }, faults: [] };
    case 'noSuchFunction':
      return { verdict: 'waits', faults: ['No function was associated with the handler: Outlook waits in vain.'] };
    case 'completed':
      return judgeCompletion(outcome.context ?? {}, terms);
  }
}

function judgeCompletion(context: Readonly<Record<string, unknown>>, terms: AlertTerms): Judgement {
  const { allowEvent } = context;
  if (allowEvent === true) return { verdict: 'send', faults: [] };
  const { alert, faults } = readAlert(context, terms);
  const unsaid = allowEvent === false ? [] : ['completed was called without allowEvent: taken for false.'];
  return { verdict: 'stop', phase: { kind: 'alert', alert }, faults: [...unsaid, ...faults] };
}
