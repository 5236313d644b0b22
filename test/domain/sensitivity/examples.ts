import type { RuleExamples } from './example';
import { contactExamples } from './examples/contacts';
import { healthNumberExamples } from './examples/healthNumbers';
import { identifierExamples } from './examples/identifiers';
import { peopleExamples } from './examples/people';
import { secretExamples } from './examples/secrets';

/** By rule. None of them is among the labelled entries: those measure, these explain. */
export const examples: Readonly<Record<string, RuleExamples>> = {
  ...healthNumberExamples,
  ...identifierExamples,
  ...peopleExamples,
  ...contactExamples,
  ...secretExamples,
};
