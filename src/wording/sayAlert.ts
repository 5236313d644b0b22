import type { AlertDecision, AlertOrganisation, JudgedFinding, MeetingFact, OutsideAttendee } from '../domain/alert';
import { firstFitting, RESPONSIBILITY, sayFact, sayWhy } from './findingPhrases';
import { cleanText, escapeMarkdown, shorten } from './foreignText';
import { sayMeetingFact } from './sayMeetingFact';
import { sayReaders } from './sayReaders';
import { listWarningLinks, toMarkdownLink, toPlainLink, type WarningLink } from './warningLinks';

/** Outlook takes no more (office.js, `SmartAlertsEventCompletedOptions`), of either text. */
export const ALERT_LIMIT = 500;

/** The label of the button that opens the pane on the finding; Outlook takes 20 characters. */
export const REVIEW_LABEL = 'Review';

export interface AlertContext {
  readonly organisation: Pick<AlertOrganisation, 'links' | 'softBlockText'>;
  /** Whether this client can open the pane from the alert (Mailbox 1.14); else the text says how to review. */
  readonly canOpenPane: boolean;
  /** `softBlock`: the organisation's manifest lets nobody send anyway. */
  readonly sendMode: 'promptUser' | 'softBlock';
  readonly meeting?: MeetingFact;
}

export interface AlertWords {
  readonly plain: string;
  readonly markdown: string;
}

/** How one text form writes what differs between the two. */
interface Form {
  readonly foreign: (text: string) => string;
  readonly fact: (text: string) => string;
  readonly link: (link: WarningLink) => string;
  readonly beforeLinks: string;
}

const PLAIN: Form = { foreign: (text) => text, fact: (text) => text, link: toPlainLink, beforeLinks: ' ' };
const MARKDOWN: Form = {
  foreign: escapeMarkdown,
  fact: (text) => `**${text}**`,
  link: toMarkdownLink,
  beforeLinks: '\n\n',
};

/** How much of it all is said. */
interface Extent {
  readonly meeting: boolean;
  readonly people: number;
  readonly links: number;
  readonly why: boolean;
}

/**
 * What gives way where there is no room, in this order: the second name; the acceptable use policy; the local policy;
 * why it matters; the way to report an incident, which every warning carries (SEC-05) unless nothing else helps; who
 * holds the meeting; the first name. The fact, that people outside will read it, what to do and whose responsibility it is stay always.
 */
const EXTENTS: readonly Extent[] = [
  { people: 2, links: 3, why: true, meeting: true },
  { people: 1, links: 3, why: true, meeting: true },
  { people: 1, links: 2, why: true, meeting: true },
  { people: 1, links: 1, why: true, meeting: true },
  { people: 1, links: 1, why: false, meeting: true },
  { people: 1, links: 0, why: false, meeting: true },
  { people: 1, links: 0, why: true, meeting: false },
  { people: 0, links: 0, why: true, meeting: false },
  { people: 0, links: 0, why: false, meeting: false },
];

const LONGEST_OWN_RULE = 120;

/** Escaping can double a text; it is the written length that has to fit. */
const writeOwnRule = (text: string, foreign: Form['foreign'], limit = LONGEST_OWN_RULE): string => {
  const written = text === '' ? '' : foreign(shorten(text, limit));
  return written.length <= LONGEST_OWN_RULE ? written : writeOwnRule(text, foreign, limit - 10);
};

const sayWhatToDo = ({ organisation, canOpenPane, sendMode }: AlertContext, { foreign }: Form): string => {
  const review = canOpenPane ? 'Review it' : "To review it, choose Don't Send, then Partner Sharing on the ribbon";
  if (sendMode === 'promptUser') return `${review}${canOpenPane ? ', or' : '. Or'} send if you are sure.`;
  const own = writeOwnRule(cleanText(organisation.softBlockText || ''), foreign);
  return `${review}. ${own === '' ? 'Your organisation asks for this before you send.' : own}`;
};

const sayAllFacts = (seen: readonly JudgedFinding[]): string => {
  const [lead] = seen;
  if (lead === undefined) return '';
  const more = seen.length - 1;
  if (more === 0) return `${sayFact(lead)}.`;
  return `${sayFact(lead)}, and there ${more === 1 ? 'is 1 more finding' : `are ${more} more findings`}.`;
};

const listAttendees = ([lead]: readonly JudgedFinding[]): readonly OutsideAttendee[] => {
  const people: OutsideAttendee[] = [];
  for (const viewer of lead ? lead.viewers : []) if (viewer.reach === 'will') people.push(viewer.attendee);
  return people;
};

const write = (seen: readonly JudgedFinding[], context: AlertContext, form: Form): string => {
  const people = listAttendees(seen);
  const links = listWarningLinks(context.organisation);
  return firstFitting(ALERT_LIMIT, EXTENTS, (extent) => {
    const readers = sayReaders(people, extent.people, form.foreign);
    const sentences = [
      form.fact(sayAllFacts(seen)),
      `${readers} will be able to read ${seen.length === 1 ? 'it' : 'them'}.`,
      extent.meeting ? form.foreign(sayMeetingFact(context.meeting)) : '',
      extent.why ? seen.slice(0, 1).map(sayWhy).join('') : '',
      sayWhatToDo(context, form),
      RESPONSIBILITY,
    ];
    const shown = extent.links === 0 ? [] : links.slice(-extent.links);
    const tail = shown.length === 0 ? '' : `${form.beforeLinks}${shown.map(form.link).join(' · ')}`;
    return `${sentences.filter((sentence) => sentence !== '').join(' ')}${tail}`;
  });
};

/** A weaker finding may stand in the title before the one that the alert is for. */
const leadWithBlock = (seen: readonly JudgedFinding[]): readonly JudgedFinding[] => {
  const lead = seen.find(({ severity }) => severity === 'block');
  return lead === undefined ? seen : [lead, ...seen.filter((finding) => finding !== lead)];
};

/**
 * What Outlook asks at Send: the fact first, who will read it, why it matters, what to do. Nothing of the entry's own
 * text is in it; names of people and organisations are cleaned, shortened and, in Markdown, escaped.
 */
export const sayAlert = (decision: AlertDecision, context: AlertContext): AlertWords => {
  const seen = leadWithBlock(decision.findings.filter(({ waived, reach }) => !waived && reach === 'will'));
  const known = Object.assign({ meeting: decision.meeting }, context);
  return { plain: write(seen, known, PLAIN), markdown: write(seen, known, MARKDOWN) };
};
