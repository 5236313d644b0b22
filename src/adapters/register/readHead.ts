import type { IsoDate } from '../../domain/federation';
import { isoDate, needed, readRow, text, type Parser, type Row, type SchemaVersion } from '../../domain/registerRows';
import { fail, succeed } from '../../domain/result';

export interface RegisterHead {
  readonly schemaVersion: SchemaVersion;
  readonly source: string;
  readonly asOf: IsoDate;
  /** Everything in the file, unread. */
  readonly values: Readonly<Record<string, unknown>>;
}

const schemaVersion: Parser<SchemaVersion> = (value) =>
  value === 1 || value === 2
    ? succeed(value)
    : fail({ reason: 'is neither 1 nor 2, the versions that this add-in reads' });

/** What the file says of itself, before any row of it is believed. */
export const readHead = (json: unknown): Row<RegisterHead> =>
  readRow(json, 'register', (fields) => ({
    schemaVersion: needed(fields, 'schemaVersion', schemaVersion),
    source: needed(fields, 'source', text),
    asOf: needed(fields, 'asOf', isoDate),
    values: fields.values,
  }));
