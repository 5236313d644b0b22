import type { SettledShare, ShareOutcome } from '../application/shareChange';
import type { OwnOrganisation } from '../domain/federation';
import { compareLevels } from '../domain/sharing';
import type { Reading } from './moment';
import { sayFailure, type OutageWords } from './sayFailure';
import { sayLevel } from './sayLevel';
import { sayReason } from './sayReason';
import { saySettled, type SettledSentence } from './saySettled';
import { NOBODY_CAN_SPEED_IT_UP, sayEndWindow, sayWindow } from './sayWindow';

export interface OutcomeContext {
  /** As the confirmation named them. */
  readonly person: string;
  readonly reading: Reading;
  readonly organisation?: OwnOrganisation;
}

export interface OutcomeWords extends SettledSentence {
  /** When others may begin to see it, and why nobody can speed it up (SYN-01, SYN-02). */
  readonly window: readonly string[];
  /** The label of the undo button, where there is something to undo. */
  readonly undo?: string;
  readonly outage?: OutageWords;
  readonly technical?: string;
}

/** `unchanged` has a cause worth naming; where the server holds what was asked, a failed answer is only traced. */
const whatFailed = ({ kind, failure }: SettledShare, { organisation }: OutcomeContext): Partial<OutcomeWords> => {
  if (!failure) return {};
  const words = sayFailure(failure, organisation);
  if (kind === 'done') return { technical: words.technical };
  return { whatToDo: words.whatToDo, outage: words.outage, technical: words.technical };
};

const sayWhen = ({ kind, change, present, window }: SettledShare, { reading }: OutcomeContext): readonly string[] => {
  if (kind === 'unchanged' || present === change.from) return [];
  const isLess = compareLevels(present, change.from) < 0;
  return [isLess ? sayEndWindow(window, reading) : sayWindow(window, reading), NOBODY_CAN_SPEED_IT_UP];
};

const sayUndo = ({ undo }: SettledShare): string | undefined => {
  if (!undo) return undefined;
  return undo.to === 'none' ? 'Undo: stop sharing' : `Undo: back to "${sayLevel(undo.to).name}"`;
};

const settledWords = (outcome: SettledShare, context: OutcomeContext): OutcomeWords => {
  const sentence = saySettled(outcome, context.person);
  const cause = outcome.failure && outcome.kind !== 'done' ? ` ${sayFailure(outcome.failure).cause}` : '';
  return {
    ...sentence,
    ...whatFailed(outcome, context),
    text: `${sentence.text}${cause}`,
    window: sayWhen(outcome, context),
    undo: sayUndo(outcome),
  };
};

/** How a change ended: what the server holds, or that nothing was written, and what to do. */
export const sayOutcome = (outcome: ShareOutcome, context: OutcomeContext): OutcomeWords => {
  const { person, organisation } = context;
  switch (outcome.kind) {
    case 'refused':
      return {
        tone: 'attention',
        title: 'Nothing was changed',
        text: outcome.reasons.map(sayReason).join(' '),
        whatToDo: ['Choose another level, or leave it as it is.'],
        window: [],
      };
    case 'changedMeanwhile': {
      const text = `${person} now has: ${sayLevel(outcome.present).name}. Nothing was written over it.`;
      return {
        tone: 'attention',
        title: 'It was changed elsewhere meanwhile',
        text,
        whatToDo: ['Look at what is there now, then choose again.'],
        window: [],
      };
    }
    case 'failed': {
      const { title, text, whatToDo, outage, technical } = sayFailure(outcome.failure, organisation);
      return { tone: 'attention', title, text, whatToDo, outage, technical, window: [] };
    }
    case 'unknown': {
      const { outage, technical, cause } = sayFailure(outcome.failure, organisation);
      const text = `The change was sent, but what Outlook holds now could not be read. ${cause}`;
      const whatToDo = [`Open Sharing again later and look what ${person} has. Nothing is sent again by itself.`];
      return {
        tone: 'trouble',
        title: 'It is not known whether the change was made',
        text,
        whatToDo,
        outage,
        technical,
        window: [],
      };
    }
    default:
      return settledWords(outcome, context);
  }
};
