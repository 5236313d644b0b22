import { replaceInText, type Replacement, type WordedField } from '../domain/saferWording';
import { fail, succeed, type Result } from '../domain/result';
import type { DraftChange, EntryDraft } from './appointmentPorts';
import type { Failure } from './failure';
import type { Ports } from './ports';

/** Where words are changed: in the form that is open, or at the server for an entry or a series. */
export type WordsPlace = { readonly kind: 'form' } | { readonly kind: 'mailbox'; readonly eventId: string };

export interface Rewording {
  /** Title and place from which the new ones were made. */
  readonly before: Pick<EntryDraft, 'subject' | 'location'>;
  readonly after: Pick<EntryDraft, 'subject' | 'location'>;
  /** What is replaced in the text. */
  readonly replacements: readonly Replacement[];
}

/** What was written, with what it takes to put it back; it lives as long as the pane. */
export interface Reworded {
  readonly place: WordsPlace;
  readonly written: readonly WordedField[];
  /** Changed by somebody meanwhile, and left alone. */
  readonly missed: readonly WordedField[];
  readonly before: EntryDraft;
  readonly after: EntryDraft;
}

type EditPorts = Pick<Ports, 'form' | 'events'>;

const readAt = ({ form, events }: EditPorts, place: WordsPlace): Promise<Result<EntryDraft, Failure>> =>
  place.kind === 'form' ? form.readDraft() : events.readDraft(place.eventId);

interface Writing {
  readonly place: WordsPlace;
  readonly now: EntryDraft;
  readonly change: DraftChange;
}

const writeAt = ({ form, events }: EditPorts, { place, now, change }: Writing): Promise<Result<void, Failure>> =>
  place.kind === 'form' ? form.writeDraft(change, now.isHtml) : events.writeDraft(place.eventId, change, now);

const FIELDS = ['subject', 'location', 'body'] as const;

const fieldsOf = (change: DraftChange): readonly WordedField[] => FIELDS.filter((field) => change[field] !== undefined);

interface Planned {
  readonly change: DraftChange;
  readonly missed: readonly WordedField[];
}

/** Nothing is written over what somebody typed since the words were offered. */
const plan = (now: EntryDraft, { before, after, replacements }: Rewording): Planned => {
  const missed: WordedField[] = [];
  const change: { subject?: string; location?: string; body?: string } = {};
  for (const field of ['subject', 'location'] as const) {
    if (after[field] === before[field]) continue;
    if (now[field] === before[field]) change[field] = after[field];
    else missed.push(field);
  }
  if (replacements.length === 0) return { change, missed };
  const { text, missing } = replaceInText(now.body, now.isHtml, replacements);
  if (text !== now.body) change.body = text;
  return { change, missed: missing > 0 ? [...missed, 'body'] : missed };
};

/** Writes safer words, field by field, and reads back what then stands there. */
export const rewordAppointment = async (
  ports: EditPorts,
  place: WordsPlace,
  rewording: Rewording,
): Promise<Result<Reworded, Failure>> => {
  const now = await readAt(ports, place);
  if (!now.ok) return now;
  const { change, missed } = plan(now.value, rewording);
  const written = fieldsOf(change);
  if (written.length === 0) return succeed({ place, written, missed, before: now.value, after: now.value });
  const done = await writeAt(ports, { place, now: now.value, change });
  if (!done.ok) return done;
  const after = await readAt(ports, place);
  if (!after.ok) return after;
  const isHeld = written.every((field) => after.value[field] !== now.value[field]);
  if (!isHeld) return fail({ kind: 'conflict', code: 'WordsNotKept' });
  return succeed({ place, written, missed, before: now.value, after: after.value });
};

/** Puts back what was written, where it still stands; the rest was changed since, and is left alone. */
export const undoRewording = async (
  ports: EditPorts,
  { place, written, before, after }: Reworded,
): Promise<Result<Pick<Reworded, 'written' | 'missed'>, Failure>> => {
  const now = await readAt(ports, place);
  if (!now.ok) return now;
  const untouched = written.filter((field) => now.value[field] === after[field]);
  const missed = written.filter((field) => !untouched.includes(field));
  if (untouched.length === 0) return succeed({ written: untouched, missed });
  const change: DraftChange = Object.fromEntries(untouched.map((field) => [field, before[field]]));
  const done = await writeAt(ports, { place, now: now.value, change });
  return done.ok ? succeed({ written: untouched, missed }) : done;
};
