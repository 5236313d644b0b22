import { DEFAULT_HOUSEKEEPING, type Housekeeping } from '../federation';
import { complain, needed, optional, readRow, type Row } from './fields';
import { isoDate, text, wholeNumber } from './parsers';

const months = wholeNumber(1, 240, 'months');
const days = wholeNumber(1, 3660, 'days');

/** Each figure that is left out has its built-in value; where they come from is always said. */
export const readHousekeeping = (value: unknown): Row<Housekeeping> =>
  readRow(value, 'housekeeping', (fields) => {
    const read = (name: 'oldMonths' | 'urgentMonths' | 'lookBackMonths' | 'lookAheadMonths'): number =>
      optional(fields, name, months) ?? DEFAULT_HOUSEKEEPING[name];
    const housekeeping = {
      oldMonths: read('oldMonths'),
      urgentMonths: read('urgentMonths'),
      recoverableDays: optional(fields, 'recoverableDays', days) ?? DEFAULT_HOUSEKEEPING.recoverableDays,
      lookBackMonths: read('lookBackMonths'),
      lookAheadMonths: read('lookAheadMonths'),
      source: needed(fields, 'source', text),
      asOf: needed(fields, 'asOf', isoDate),
    };
    if (housekeeping.oldMonths > housekeeping.urgentMonths)
      complain(fields, 'urgentMonths', { reason: 'is less than oldMonths' });
    return housekeeping;
  });
