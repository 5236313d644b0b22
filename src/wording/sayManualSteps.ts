import type { OutlookClient } from '../application/outlookClient';
import type { PartnerLevel } from '../domain/sharing';
import { MANUAL_FACTS, type ManualFacts } from './manualGuides';
import { sayLevel } from './sayLevel';

export interface ManualGuide {
  readonly client: OutlookClient;
  /** The client, as people call it. */
  readonly label: string;
  readonly steps: readonly string[];
  /** Who says so, and that it bears no date. */
  readonly source: string;
}

/** What is to be done by hand: for a person, for everybody in one's own organisation, or only to look. */
export type ManualTask =
  | { readonly kind: 'person'; readonly person: string; readonly to: PartnerLevel }
  | { readonly kind: 'everybody' }
  | { readonly kind: 'look' };

const ELSEWHERE = 'What everybody sees cannot be changed here: use Outlook on the web, in the browser of any device.';

const listSteps = (facts: ManualFacts, task: ManualTask): readonly string[] => {
  if (task.kind === 'look') return [...facts.open, 'The list shows who has access, and at which level.'];
  if (task.kind === 'everybody')
    return facts.everybody === 'elsewhere' ? [ELSEWHERE] : [...facts.open, ...facts.everybody];
  const { person, to } = task;
  const steps = [...facts.open, ...(to === 'none' ? facts.remove : facts.give)];
  return steps.map((step) => step.replace('{person}', person).replace('{level}', sayLevel(to).name));
};

const saySource = ({ source }: ManualFacts): string => `Steps: ${source} (undated; they may differ in your version).`;

/** CAL-11 and CAL-15: the way by hand, for when the add-in cannot do it; the Outlook that is open comes first. */
export const sayManualGuides = (task: ManualTask, here?: OutlookClient): readonly ManualGuide[] =>
  [...MANUAL_FACTS]
    .sort((a, b) => Number(b.client === here) - Number(a.client === here))
    .map((facts) => ({
      client: facts.client,
      label: facts.label,
      steps: listSteps(facts, task),
      source: saySource(facts),
    }));
