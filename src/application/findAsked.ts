import type { Waiver } from '../domain/alert';
import { parseReviewContext } from './reviewContext';

/** What the pane is asked to show: one finding by rule and place, or whichever is gravest. */
export type AskedFinding = { readonly kind: 'finding'; readonly place: Waiver } | { readonly kind: 'gravest' };

const toText = (context: unknown): string => {
  if (context === undefined || context === null) return '';
  return typeof context === 'string' ? context : JSON.stringify(context);
};

/** An alert names a finding, a notification none; `undefined`: the ribbon's button opened the pane. */
export const findAsked = (context: unknown): AskedFinding | undefined => {
  const text = toText(context);
  if (text === '') return undefined;
  const place = parseReviewContext(text);
  return place ? { kind: 'finding', place } : { kind: 'gravest' };
};
