import type { SettledShare, ShareOutcome } from '../application/shareChange';
import type { OwnOrganisation } from '../domain/federation';
import { compareLevels } from '../domain/sharing';
import type { Reading } from './moment';
import { sayFailure, type OutageWords } from './sayFailure';
import { sayLevel } from './sayLevel';
import { sayReason } from './sayReason';
import { NOBODY_CAN_SPEED_IT_UP, sayEndWindow, sayWindow } from './sayWindow';

export interface OutcomeContext {
  /** As the confirmation named them. */
  readonly person: string;
  readonly reading: Reading;
  readonly organisation?: OwnOrganisation;
}

export interface OutcomeWords {
  /** `done`: as asked. `attention`: not as asked, nobody sees more. `trouble`: more than asked, or not known. */
  readonly tone: 'done' | 'attention' | 'trouble';
  readonly title: string;
  /** What the server holds now, or that nothing was written. */
  readonly text: string;
  readonly whatToDo: readonly string[];
  /** When others may begin to see it, and why nobody can speed it up (SYN-01, SYN-02). */
  readonly window: readonly string[];
  /** The label of the undo button, where there is something to undo. */
  readonly undo?: string;
  readonly outage?: OutageWords;
  readonly technical?: string;
}

type Sentence = Pick<OutcomeWords, 'tone' | 'title' | 'text' | 'whatToDo'>;

const sayDone = ({ change }: SettledShare, person: string): Sentence => {
  const { from, to } = change;
  const text =
    to === 'none' ? `${person} has no access of their own to your calendar.` : `${person} has: ${sayLevel(to).name}.`;
  const base = { tone: 'done', text, whatToDo: [] } as const;
  if (to === 'none') return { ...base, title: `You no longer share your calendar with ${person}` };
  if (from === 'none') return { ...base, title: `You share your calendar with ${person}` };
  return {
    ...base,
    title:
      compareLevels(to, from) > 0 ? `${person} sees more of your calendar` : `${person} sees less of your calendar`,
  };
};

const saySettled = (outcome: SettledShare, person: string): Sentence => {
  const holds = `${person} has: ${sayLevel(outcome.present).name}.`;
  const asked = `Asked for: ${sayLevel(outcome.change.to).name}.`;
  switch (outcome.kind) {
    case 'done':
      return sayDone(outcome, person);
    case 'less':
      return {
        tone: 'attention',
        title: 'Less was given than you asked for',
        text: `${holds} ${asked}`,
        whatToDo: ['Keep it as it is, or try the higher level again later.'],
      };
    case 'more':
      return {
        tone: 'trouble',
        title: `${person} has more than you asked for`,
        text: `${holds} ${asked}`,
        whatToDo: ['Lower or remove the share now.'],
      };
    case 'unchanged':
      return {
        tone: 'attention',
        title: 'Nothing was changed',
        text: `Outlook holds what was there before. ${holds}`,
        whatToDo: ['Try again, or leave it as it is.'],
      };
    case 'absent':
      return {
        tone: 'attention',
        title: `Your calendar is not shared with ${person}`,
        text: `Outlook holds no entry for ${person}. ${asked}`,
        whatToDo: ['Try again, or leave it as it is.'],
      };
    case 'duplicate':
      return {
        tone: 'trouble',
        title: `There is more than one entry for ${person}`,
        text: `The widest one counts. ${holds}`,
        whatToDo: ['Remove the share, then give it again.'],
      };
  }
};

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

const sayUndo = ({ undo, change }: SettledShare): string | undefined => {
  if (!undo) return undefined;
  return undo.to === 'none'
    ? 'Undo: stop sharing'
    : `Undo: ${change.from === 'none' ? '' : 'back to '}"${sayLevel(undo.to).name}"`;
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
