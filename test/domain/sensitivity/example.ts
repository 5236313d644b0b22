import type { ScannedEntry } from '../../../src/domain/sensitivity';

/** What a rule finds stands between ⟦ and ⟧; a text alone is the subject, else subject, body and location. */
export type Example = string | readonly [subject: string, body: string, location?: string];

export interface RuleExamples {
  readonly found: readonly Example[];
  readonly ignored: readonly Example[];
}

const withoutMarks = (text: string): string => text.replace(/[⟦⟧]/g, '');

export const toEntry = (example: Example): ScannedEntry => {
  const [subject, body, location = ''] = typeof example === 'string' ? [example, ''] : example;
  return { subject: withoutMarks(subject), location: withoutMarks(location), body: withoutMarks(body) };
};

/** The marked texts in order of subject, body, location. */
export const markedTexts = (example: Example): readonly string[] =>
  [
    ...[example]
      .flat()
      .join('\n')
      .matchAll(/⟦([^⟧]*)⟧/g),
  ].map((match) => match[1] ?? '');
