import type { Rule } from './rule';
import { chiNumber, hcNumber, mistypedHealthNumber, nhsNumber } from './rules/healthNumbers';

/** All rules. Where two want the same place the earlier has it. */
export const rules: readonly Rule[] = [nhsNumber, chiNumber, hcNumber, mistypedHealthNumber];
