import type { ScannedEntry } from '../../../src/domain/sensitivity';

/** What a rule finds stands between ⟦ and ⟧; a text alone is the subject, else subject and body. */
export type Example = string | readonly [subject: string, body: string];

export interface RuleExamples {
  readonly found: readonly Example[];
  readonly ignored: readonly Example[];
}

const withoutMarks = (text: string): string => text.replace(/[⟦⟧]/g, '');

export const toEntry = (example: Example): ScannedEntry => {
  const [subject, body] = typeof example === 'string' ? [example, ''] : example;
  return { subject: withoutMarks(subject), location: '', body: withoutMarks(body) };
};

/** The marked texts in order of subject, then body. */
export const markedTexts = (example: Example): readonly string[] =>
  [
    ...[example]
      .flat()
      .join('\n')
      .matchAll(/⟦([^⟧]*)⟧/g),
  ].map((match) => match[1] ?? '');
