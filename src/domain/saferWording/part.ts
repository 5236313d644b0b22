import type { Finding } from '../sensitivity';

export type Span = Pick<Finding, 'start' | 'end'>;

/** A piece of a title between two commas, dashes, colons or brackets. */
export interface Part extends Span {
  readonly text: string;
  /** Something was found in it. */
  readonly isTouched: boolean;
}

/** A colon between two digits is a time's; a dash without a space beside it joins a word. */
const SEPARATOR = /[,;|()[\]{}\r\n•·–—]+|:(?!\d)|\s[-/&+]+\s/g;

export const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

/** The pieces of a line; a separator within a finding does not part it. */
export const readParts = (text: string, found: readonly Span[]): readonly Part[] => {
  const parts: Part[] = [];
  const add = (start: number, end: number): void => {
    const span = { start, end };
    parts.push({ ...span, text: text.slice(start, end), isTouched: found.some((one) => overlaps(one, span)) });
  };
  let start = 0;
  for (const separator of text.matchAll(SEPARATOR)) {
    const end = separator.index ?? 0;
    if (found.some((one) => overlaps(one, { start: end, end: end + separator[0].length }))) continue;
    add(start, end);
    start = end + separator[0].length;
  }
  add(start, text.length);
  return parts.filter((part) => part.text.trim() !== '');
};
