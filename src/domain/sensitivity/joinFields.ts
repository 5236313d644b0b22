import type { Field, ScannedEntry } from './finding';

/** Where a field lies in the joined text. */
export interface Place {
  readonly field: Field;
  readonly index?: number;
  readonly start: number;
  readonly end: number;
}

export interface JoinedText {
  readonly text: string;
  readonly places: readonly Place[];
}

/** Ends a line and belongs to no number, so that nothing is ever found across two fields. */
const FIELD_END = '\u0001';

/** One text to read instead of many. Subject and location are lines 0 and 1; the body begins with line 2. */
export const joinFields = (entry: ScannedEntry): JoinedText => {
  const places: Place[] = [];
  let text = '';
  const add = (field: Field, content: string | undefined, index?: number): void => {
    const flat = field === 'body' ? content || '' : (content || '').replace(/[\r\n]/g, ' ');
    places.push({ field, index, start: text.length, end: text.length + flat.length });
    text += flat + FIELD_END;
  };
  add('subject', entry.subject);
  add('location', entry.location);
  add('body', entry.body);
  (entry.categories || []).forEach((name, index) => add('categories', name, index));
  (entry.attachmentNames || []).forEach((name, index) => add('attachmentNames', name, index));
  return { text, places };
};
