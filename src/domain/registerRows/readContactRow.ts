import { CONTACT_ROLES, type PartnerContact } from '../federation';
import { fail } from '../result';
import { needed, optional, readRow, type Parser, type Row } from './fields';
import { email, isoDate, oneOf, text } from './parsers';
import { isServiceName } from './readServiceRows';

const contactRole = oneOf(CONTACT_ROLES);

const service: Parser<string> = (value) => {
  const parsed = text(value);
  if (!parsed.ok || isServiceName(parsed.value)) return parsed;
  return fail({ reason: 'is not a name for a service, such as calendar' });
};

/** A contact with the partner that it belongs to. */
export interface ContactRow extends PartnerContact {
  readonly partner: string;
}

/** A contact out of one row of a list or of CSV, or everything that is wrong with the row. */
export const readContactRow = (value: unknown, row: string): Row<ContactRow> =>
  readRow(value, row, (fields) => ({
    id: needed(fields, 'id', text),
    partner: needed(fields, 'partner', text),
    name: needed(fields, 'name', text),
    role: needed(fields, 'role', contactRole),
    service: optional(fields, 'service', service),
    email: optional(fields, 'email', email),
    phone: optional(fields, 'phone', text),
    source: needed(fields, 'source', text),
    asOf: needed(fields, 'asOf', isoDate),
  }));
