import type { JudgedFinding, OutsideAttendee, OutsideGrant, UnknownCause } from '../domain/alert';
import { FIELD_OBJECTS, FIELD_SUBJECTS, sayFact, sayWhy } from './findingPhrases';
import { cleanText, shorten } from './foreignText';
import { sayReaders } from './sayReaders';
import { describeFinding } from './sensitivity';

export interface FindingWords {
  /** `NHS number ••• ••• 4535`: the kind, and what may be shown of the text. */
  readonly title: string;
  /** `The title`. */
  readonly place: string;
  /** `The title holds an NHS number.` */
  readonly fact: string;
  /** Why it matters: of the rule, and of the place (GOV-02). */
  readonly why: readonly string[];
  /** Who outside reads it, and how sure that is; the surest first. */
  readonly who: readonly string[];
}

const MOST_NAMED = 3;
const LONGEST_NAME = 60;

const asItIs = (name: string): string => name;

const nameHolder = ({ organisation, domain }: OutsideGrant): string =>
  shorten(cleanText(organisation || domain), LONGEST_NAME) || 'Somebody whose address cannot be read';

const sayCan = (grants: readonly OutsideGrant[], what: string): readonly string[] =>
  grants.slice(0, MOST_NAMED).map((grant) => `${nameHolder(grant)} can read ${what}.`);

const sayHowManyMore = (count: number): readonly string[] => {
  if (count <= 0) return [];
  return [count === 1 ? '1 more organisation can, too.' : `${count} more organisations can, too.`];
};

const CAUSES: Readonly<Record<UnknownCause, string>> = {
  attendeesNotRead: 'Outlook did not say who takes part',
  digestMissing: 'Who can see your calendar has not been read yet',
  digestOld: 'Who can see your calendar was read too long ago',
  customRights: 'Somebody has rights that no level expresses',
};

const sayMay = (because: UnknownCause, grant: OutsideGrant | undefined, what: string): string => {
  const cause = grant === undefined ? CAUSES[because] : `${nameHolder(grant)} has rights that no level expresses`;
  return `${cause}: somebody outside may be able to read ${what}.`;
};

const sayWho = ({ viewers, field }: JudgedFinding): readonly string[] => {
  const what = FIELD_OBJECTS[field];
  const attendees: OutsideAttendee[] = [];
  const grants: OutsideGrant[] = [];
  const unknown: string[] = [];
  for (const viewer of viewers) {
    if (viewer.reach === 'will') attendees.push(viewer.attendee);
    else if (viewer.reach === 'can') grants.push(viewer.grant);
    else unknown.push(sayMay(viewer.because, viewer.grant, what));
  }
  const will = `${sayReaders(attendees, MOST_NAMED, asItIs)} will be able to read ${what}.`;
  const said = [...sayCan(grants, what), ...sayHowManyMore(grants.length - MOST_NAMED), ...unknown];
  if (attendees.length > 0) return [will, ...said];
  return said.length > 0 ? said : [`As far as your shares show, nobody outside can read ${what}.`];
};

const TITLE_SHOWS_FIRST = 'The title is what others see first, in lists and reminders too.';

/** One finding, for the pane. `text`: what stands at its place; it is masked here and shown no other way. */
export const sayFinding = (finding: JudgedFinding, text: string): FindingWords => ({
  title: describeFinding(finding, text),
  place: FIELD_SUBJECTS[finding.field],
  fact: `${sayFact(finding)}.`,
  why: [sayWhy(finding), finding.field === 'subject' ? TITLE_SHOWS_FIRST : ''].filter((sentence) => sentence !== ''),
  who: sayWho(finding),
});
