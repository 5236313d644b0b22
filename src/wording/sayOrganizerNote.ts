import type { JudgedFinding } from '../domain/alert';
import type { Category } from '../domain/sensitivity';
import { FIELD_OBJECTS } from './findingPhrases';
import { sayMoment } from './moment';
import { categoryWords } from './sensitivity';

export interface NoteWords {
  readonly subject: string;
  readonly body: string;
}

interface NoteQuestion {
  readonly findings: readonly Pick<JudgedFinding, 'field' | 'category' | 'waived'>[];
  /** Epoch milliseconds. */
  readonly start: number;
  readonly timeZone: string;
}

/** A draft to the organizer, whose words these are: the moment, the fields and the kinds, nothing of what was found. */
export const sayOrganizerNote = ({ findings, start, timeZone }: NoteQuestion): NoteWords => {
  const open = findings.filter(({ waived }) => !waived);
  const fields = [...new Set(open.map(({ field }) => FIELD_OBJECTS[field]))].join(', ');
  const kinds = [...new Set(open.map(({ category }): Category => category))]
    .map((one) => categoryWords[one])
    .join(', ');
  return {
    subject: 'The wording of an appointment that you organize',
    body: [
      'Hello,',
      '',
      `this is about the appointment on ${sayMoment(start, timeZone)} that you organize and I am invited to.`,
      `Something in ${fields} looks sensitive (${kinds}), and others who see our calendars may be able to read it.`,
      '',
      'Only you can change the wording. A title such as “Clinic review, see record” says enough. ' +
        'I have not repeated here what it says.',
      '',
      'Thank you',
    ].join('\n'),
  };
};
