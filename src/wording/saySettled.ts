import type { SettledShare } from '../application/shareChange';
import { compareLevels } from '../domain/sharing';
import { sayLevel } from './sayLevel';

export interface SettledSentence {
  /** `done`: as asked. `attention`: not as asked, nobody sees more. `trouble`: more than asked, or not known. */
  readonly tone: 'done' | 'attention' | 'trouble';
  readonly title: string;
  /** What the server holds now, or that nothing was written. */
  readonly text: string;
  readonly whatToDo: readonly string[];
}

const sayDone = ({ change }: SettledShare, person: string): SettledSentence => {
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

/** What the server holds after a change, beside what was asked. */
export const saySettled = (outcome: SettledShare, person: string): SettledSentence => {
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
    case 'unchanged': {
      const what = outcome.failure ? 'Outlook holds' : 'Outlook took the change, but holds';
      return {
        tone: 'attention',
        title: 'Nothing was changed',
        text: `${what} what was there before. ${holds}`,
        whatToDo: ['Try again, or leave it as it is.'],
      };
    }
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
