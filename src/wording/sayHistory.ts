import type { CannotUndo, ShareRecord, UndoDecision, UndoObstacle } from '../domain/history';
import { sayMoment } from './moment';
import { sayLevel } from './sayLevel';
import { sayReason } from './sayReason';
import type { Tone } from './sayStanding';

const RESULTS: Readonly<Record<ShareRecord['result'], { readonly tone: Tone; readonly text: string }>> = {
  done: { tone: 'active', text: 'Done' },
  less: { tone: 'attention', text: 'Less was given than asked for' },
  more: { tone: 'attention', text: 'More was given than asked for' },
  unchanged: { tone: 'attention', text: 'Nothing was changed' },
  absent: { tone: 'attention', text: 'No entry was there afterwards' },
  duplicate: { tone: 'attention', text: 'There was more than one entry afterwards' },
  refused: { tone: 'stopped', text: 'Refused by the rules' },
  changedMeanwhile: { tone: 'attention', text: 'Changed elsewhere meanwhile; nothing was written' },
  failed: { tone: 'attention', text: 'Failed; nothing was written' },
  unknown: { tone: 'unknown', text: 'Sent; what came of it is not known' },
  denied: { tone: 'stopped', text: 'Not allowed' },
  seen: { tone: 'active', text: 'They can see it, as you noted' },
  notSeen: { tone: 'unknown', text: 'They cannot see it after all, as you noted' },
};

export interface RecordWords {
  readonly title: string;
  readonly change?: string;
  readonly result: { readonly tone: Tone; readonly text: string };
  readonly meta: string;
}

const sayWho = ({ actor, onBehalfOf }: ShareRecord): string =>
  onBehalfOf === undefined ? `by ${actor}` : `by ${actor} on behalf of ${onBehalfOf}`;

const REASONS: Readonly<Record<string, string>> = {
  notOwner: 'Not allowed: only the owner can share this calendar',
  partnerNotActive: 'Not allowed: the federation with this partner was not active',
};

/** One line of the history: whom, from which level to which, how it ended, when and by whom. */
export const sayRecord = (record: ShareRecord, timeZone: string): RecordWords => {
  const { at, whom, partner, from, to, result, reason } = record;
  const special = result === 'denied' && reason !== undefined ? REASONS[reason] : undefined;
  return {
    title: [whom === '' ? 'An address that cannot be read' : whom, partner].filter(Boolean).join(', '),
    change: from === undefined || to === undefined ? undefined : `${sayLevel(from).name} → ${sayLevel(to).name}`,
    result: special === undefined ? RESULTS[result] : { ...RESULTS[result], text: special },
    meta: `${sayMoment(Date.parse(at), timeZone)}, ${sayWho(record)}`,
  };
};

const sayObstacle = (obstacle: UndoObstacle): string => {
  switch (obstacle.code) {
    case 'nothingWasChanged':
      return 'Nothing was changed then, so there is nothing to undo.';
    case 'alreadySo':
      return 'It is as it was before already.';
    case 'notKnownBefore':
      return 'What was there before is not known, so it cannot be restored.';
    case 'abovePartnerMaximum':
      return `"${sayLevel(obstacle.level).name}" is more than anybody at a partner is meant to have and is not restored.`;
    case 'notAllowedToday':
      return `"${sayLevel(obstacle.level).name}" is not restored: ${obstacle.reasons.map(sayReason).join(' ')}`;
  }
};

const REMAINS: Readonly<Record<CannotUndo, string>> = {
  copiesAlreadySynchronised: 'What they saw meanwhile may have been copied to their devices. No undo brings that back.',
  invitationMayRemain: 'An invitation that Outlook may have sent stays in their mailbox.',
};

export interface UndoWords {
  readonly lines: readonly string[];
  /** What the button does; absent where nothing can be undone. */
  readonly button?: string;
}

/** What undoing a line would do today, and what it cannot do. */
export const sayUndo = ({ to, obstacles, cannotUndo, changedSince }: UndoDecision): UndoWords => {
  const since =
    changedSince && to !== undefined ? ['It was changed again since. The undo starts from what is there now.'] : [];
  const remains = to === undefined ? [] : cannotUndo.map((what) => REMAINS[what]);
  return {
    lines: [...obstacles.map(sayObstacle), ...since, ...remains],
    button: to === undefined ? undefined : `Undo: back to "${sayLevel(to).name}"`,
  };
};
