import type { DomainName } from '../address';
import type { PolicyEntry } from '../federation';
import { fail, succeed } from '../result';
import { needed, readRow, type Parser, type Row } from './fields';
import { domain } from './parsers';
import { level } from './readPartnerRow';

const ANONYMOUS =
  'is Anonymous: it would let people share with organisations that have no relationship (POL-05); remove this entry';

const policyDomain: Parser<DomainName | '*'> = (value) => {
  if (typeof value !== 'string') return fail({ reason: 'is not text' });
  if (value.trim().toLowerCase() === 'anonymous') return fail({ reason: ANONYMOUS });
  if (value === '*') return succeed('*');
  const parsed = domain(value);
  return parsed.ok ? parsed : fail({ reason: 'is neither * nor a domain name such as northshire.example' });
};

/** One entry of the one sharing policy that everybody has (POL-02, POL-04). */
export const readPolicyRow = (value: unknown, row: string): Row<PolicyEntry> =>
  readRow(value, row, (fields) => ({
    domain: needed(fields, 'domain', policyDomain),
    level: needed(fields, 'level', level),
  }));
