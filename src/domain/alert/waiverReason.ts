/**
 * Why something found is not sensitive here. The four usual reasons, after the override types that people know from
 * Microsoft Purview (false positive; with justification, twice; acknowledgement).
 *
 * - `notWhatItSeems`: not what it looks like
 * - `noRealPerson`: about nobody in particular, such as an example
 * - `agreed`: the person it is about agreed
 * - `acknowledged`: it is, and stays
 */
export const WAIVER_REASONS = ['notWhatItSeems', 'noRealPerson', 'agreed', 'acknowledged'] as const;

export type WaiverReason = (typeof WAIVER_REASONS)[number];
