import { collectName } from './nameParts';
import type { NameParts } from './nameWords';
import { acceptsAsPatient } from './nameEvidence';
import { matchOf, tagsAt, type Match, type Reading } from './reading';
import { GIVEN_NAME, PATIENT, SIGN_OFF, SURNAME, TITLE } from './tags';

export interface PatientNames {
  /** By the token at which the scan meets it: title, patient's word or first name. */
  readonly byToken: ReadonlyMap<number, Match>;
  readonly lines: ReadonlySet<number>;
}

export const NAME_TRIGGERS = TITLE | PATIENT | GIVEN_NAME | SURNAME;

const readNames = (reading: Reading): PatientNames => {
  const byToken = new Map<number, Match>();
  const lines = new Set<number>();
  const { tokens, lineTags } = reading;
  let next = 0;
  for (let i = 0; i < tokens.taggedCount; i += 1) {
    const at = tokens.tagged[i] as number;
    if (at < next || (tagsAt(reading, at) & NAME_TRIGGERS) === 0) continue;
    const line = tokens.line[at] as number;
    if (((lineTags[line] as number) & SIGN_OFF) !== 0) continue;
    const name: NameParts | undefined = collectName(reading, at);
    if (name === undefined) continue;
    if (acceptsAsPatient(reading, name)) {
      byToken.set(at, matchOf(reading, name.first, name.last));
      lines.add(line);
    }
    next = name.last + 1;
  }
  return { byToken, lines };
};

let latest: { readonly reading: Reading; readonly names: PatientNames } | undefined;

/** The people of an entry who seem to be in somebody's care. Several rules ask; it is answered once for a reading. */
export const findPatientNames = (reading: Reading): PatientNames => {
  if (latest === undefined || latest.reading !== reading) latest = { reading, names: readNames(reading) };
  return latest.names;
};
