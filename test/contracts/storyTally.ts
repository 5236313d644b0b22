import type { ShareChange, ShareOutcome } from '../../src/application/shareChange';
import { compareLevels } from '../../src/domain/sharing';
import type { Fault } from '../../sandbox/settings';
import type { Step } from './storyWorld';

type Deed = 'grant' | 'raise' | 'lower' | 'removal' | 'undo';

/** What stories were meant to meet: each of these has to come up, or nothing was shown about it. */
const WANTED: readonly string[] = [
  ...['grant', 'raise', 'lower', 'removal', 'undo'].map((deed) => `${deed}: done`),
  'grant: refused',
  'raise: refused',
  'grant: less',
  'grant: unknown',
  'changed meanwhile',
  'edit meanwhile',
  'connection lost',
  ...(['429', '503', '504', '504-after', 'drop', 'drop-after', 'less'] satisfies Fault['kind'][]).map(
    (kind) => `fault ${kind}`,
  ),
];

const deedOf = (step: Step['kind'], { from, to }: ShareChange): Deed => {
  if (step === 'undoLast' || step === 'undoRecord') return 'undo';
  if (to === 'none') return 'removal';
  if (from === 'none') return 'grant';
  return compareLevels(to, from) > 0 ? 'raise' : 'lower';
};

/** How a confirmed change ended, as it is counted. */
export const sayEnd = (step: Step['kind'], { change, kind }: ShareOutcome): string =>
  kind === 'changedMeanwhile' ? 'changed meanwhile' : `${deedOf(step, change)}: ${kind}`;

/** Counts what stories met. */
export const createStoryTally = () => {
  const counts = new Map<string, number>();
  return {
    add: (met: readonly string[]): void => {
      for (const one of met) counts.set(one, (counts.get(one) ?? 0) + 1);
    },
    missing: (): readonly string[] => WANTED.filter((one) => !counts.has(one)),
    say: (): string =>
      [...counts]
        .sort(([a], [b]) => a.localeCompare(b))
        .map(([one, count]) => `${one} ${count}`)
        .join(', '),
  };
};
