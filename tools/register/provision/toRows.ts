import type { Partner, RegisterProblem } from '../../../src/domain/federation';
import { readPartnerRow } from '../../../src/domain/registerRows';
import type { Plain } from './listFields';

export interface SoundRows {
  readonly rows: readonly Plain[];
  readonly problems: readonly RegisterProblem[];
}

/** A list says of every limit that it is not there, so that an emptied cell is a fault and never a freedom. */
const toRow = (partner: Partner): Plain => ({
  ...partner,
  assurance: partner.assurance ?? 'notRecorded',
  closedOn: partner.closedOn ?? 'open',
});

/** Partners as rows of the list; what a list could not be read back with (a file of version 1) is a problem. */
export const toRows = (partners: readonly Partner[]): SoundRows => {
  const rows = partners.map(toRow);
  const problems = rows.flatMap((row) => {
    const read = readPartnerRow(row, String(row['id']), 2);
    return read.ok ? [] : read.problems;
  });
  return { rows, problems };
};
