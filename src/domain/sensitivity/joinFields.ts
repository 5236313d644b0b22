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

const LINE_ENDS = /[\r\n]/;

/** One text to read instead of many. Subject and location are lines 0 and 1; the body begins with line 2. */
export const joinFields = (entry: ScannedEntry): JoinedText => {
  const contents: string[] = [];
  const places: Place[] = [];
  let start = 0;
  const add = (field: Field, content: string | undefined, index?: number): void => {
    const given = content || '';
    const flat = field !== 'body' && LINE_ENDS.test(given) ? given.replace(/[\r\n]/g, ' ') : given;
    const end = start + flat.length;
    places.push({ field, index, start, end });
    contents.push(flat);
    start = end + FIELD_END.length;
  };
  add('subject', entry.subject);
  add('location', entry.location);
  add('body', entry.body);
  (entry.categories || []).forEach((name, index) => add('categories', name, index));
  (entry.attachmentNames || []).forEach((name, index) => add('attachmentNames', name, index));
  contents.push('');
  // Joined rather than added up: engines keep a sum as a tree of its parts, which is slow to walk through.
  return { text: contents.join(FIELD_END), places };
};
