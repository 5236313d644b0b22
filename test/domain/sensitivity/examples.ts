import type { RuleExamples } from './example';
import { healthNumberExamples } from './examples/healthNumbers';

export const examples: Readonly<Record<string, RuleExamples>> = { ...healthNumberExamples };
