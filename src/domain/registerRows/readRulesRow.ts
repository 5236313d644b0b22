import { DEFAULT_RULES, type RegisterRules, type ServiceDefinition, type TimescaleRule } from '../federation';
import { fail, succeed } from '../result';
import { complain, needed, optional, readRow, readWithin, type Fields, type Parser, type Row } from './fields';
import { isoDate, listOf, oneOf, text, wholeNumber, yesOrNo } from './parsers';
import { isServiceName } from './readServiceRows';

const days = wholeNumber(1, 3660, 'days');
const ruleName = oneOf(['nthWeekday', 'endOfMonth', 'notified'] as const);
const dayType = oneOf(['calendar', 'working'] as const);

const definition: Parser<ServiceDefinition> = (value) => {
  const row = readRow(value, '', (fields) => ({
    id: needed(fields, 'id', text),
    label: needed(fields, 'label', text),
  }));
  if (!row.ok) return fail({ reason: row.problems[0]?.reason ?? '' });
  return isServiceName(row.value.id)
    ? succeed(row.value)
    : fail({ reason: 'is not a name for a service', below: 'id' });
};

const readTimescale = (fields: Fields): TimescaleRule => {
  const rule = needed(fields, 'rule', ruleName);
  if (rule !== 'nthWeekday') return { rule };
  return {
    rule,
    nth: needed(fields, 'nth', wholeNumber(1, 4, 'weeks')),
    weekday: needed(fields, 'weekday', wholeNumber(1, 7, 'days')),
    plusDays: needed(fields, 'plusDays', wholeNumber(0, 366, 'days')),
    dayType: optional(fields, 'dayType', dayType) ?? 'calendar',
    isSameDayIncluded: optional(fields, 'isSameDayIncluded', yesOrNo) ?? true,
  };
};

/** An object whose keys are services; a key that can be none is a fault of its own. */
const readPerService = <T>(fields: Fields, name: string, read: (inner: Fields, service: string) => T | undefined) => {
  const found: Record<string, T> = {};
  readWithin(fields, name, (inner) => {
    for (const service of Object.keys(inner.values)) {
      if (!isServiceName(service))
        complain(inner, service, { reason: 'is not a name for a service, such as calendar' });
      const one = isServiceName(service) ? read(inner, service) : undefined;
      if (one !== undefined) found[service] = one;
    }
  });
  return found;
};

/** Rules of the organisation; each that is left out has its built-in value. */
export const readRulesRow = (value: unknown): Row<RegisterRules> =>
  readRow(value, 'rules', (fields) => ({
    services: optional(fields, 'services', listOf(definition)) ?? [],
    timescales: {
      ...DEFAULT_RULES.timescales,
      ...readPerService(fields, 'timescales', (inner, service) => readWithin(inner, service, readTimescale)),
    },
    requiredTests: {
      ...DEFAULT_RULES.requiredTests,
      ...readPerService(fields, 'requiredTests', (inner, service) => optional(inner, service, text)),
    },
    contractEnd: optional(fields, 'contractEnd', isoDate),
    provider: optional(fields, 'provider', text),
    reminderDays: optional(fields, 'reminderDays', days) ?? DEFAULT_RULES.reminderDays,
    staleAfterDays: optional(fields, 'staleAfterDays', days) ?? DEFAULT_RULES.staleAfterDays,
  }));
