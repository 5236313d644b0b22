import {
  DIRECTIONS,
  FEDERATION_STATUSES,
  type FederationStatus,
  type ServiceRecord,
  type ServiceTest,
} from '../federation';
import { fail, succeed } from '../result';
import { complain, needed, optional, readRow, readWithin, type Fields, type Parser } from './fields';
import { isoDate, listOf, oneOf, role, text, yesOrNo } from './parsers';

/** Version 1 keeps neither tests nor a source per service; version 2 says of every limit that it is not there. */
export type SchemaVersion = 1 | 2;

const NAME = /^[a-z][A-Za-z0-9-]{0,40}$/;

/** A name that an object has by itself would be found where no service is. */
export const isServiceName = (name: string): boolean => NAME.test(name) && !(name in {});

const status = oneOf(FEDERATION_STATUSES);
const direction = oneOf(DIRECTIONS);

const test: Parser<ServiceTest> = (value) => {
  const row = readRow(value, '', (fields) => ({
    kind: needed(fields, 'kind', text),
    passedOn: needed(fields, 'passedOn', isoDate),
    ourContact: needed(fields, 'ourContact', role),
    theirContact: needed(fields, 'theirContact', role),
  }));
  if (row.ok) return succeed(row.value);
  const [problem] = row.problems;
  return fail({ reason: problem?.reason ?? '', ...(problem?.field && { below: problem.field }) });
};
const tests = listOf(test);

const STATES_WITH_REASON: readonly FederationStatus[] = ['declined', 'suspended', 'defederated', 'concernsRaised'];

/** What was stopped says why (ELI-10, LIF-06), and a stop says since when. */
const checkReason = (fields: Fields, record: ServiceRecord): void => {
  if (!STATES_WITH_REASON.includes(record.status)) return;
  const why = { reason: `is missing; ${record.status} needs one` };
  if (fields.values.reason === undefined) complain(fields, 'reason', why);
  if (record.status !== 'concernsRaised' && fields.values.reasonDate === undefined) complain(fields, 'reasonDate', why);
};

const readService = (fields: Fields, version: SchemaVersion): ServiceRecord => {
  const fact = version === 2 ? needed : optional;
  const record: ServiceRecord = {
    status: needed(fields, 'status', status),
    since: optional(fields, 'since', isoDate),
    reason: optional(fields, 'reason', text),
    reasonDate: optional(fields, 'reasonDate', isoDate),
    ourSideConfigured: optional(fields, 'ourSideConfigured', yesOrNo),
    theirSideConfigured: optional(fields, 'theirSideConfigured', yesOrNo),
    direction: optional(fields, 'direction', direction),
    tests: optional(fields, 'tests', tests) ?? (version === 2 ? [] : undefined),
    approvedOn: optional(fields, 'approvedOn', isoDate),
    confirmedDate: optional(fields, 'confirmedDate', isoDate),
    source: fact(fields, 'source', text),
    asOf: fact(fields, 'asOf', isoDate),
  };
  if (version === 2) checkReason(fields, record);
  return record;
};

export const readServices = (fields: Fields, version: SchemaVersion): Readonly<Record<string, ServiceRecord>> => {
  const services: Record<string, ServiceRecord> = {};
  if (fields.values.services === undefined) complain(fields, 'services', { reason: 'is missing' });
  readWithin(fields, 'services', (inner) => {
    for (const name of Object.keys(inner.values)) {
      const record = isServiceName(name)
        ? readWithin(inner, name, (service) => readService(service, version))
        : complain(inner, name, { reason: 'is not a name for a service, such as calendar' });
      if (record) services[name] = record;
    }
  });
  return services;
};
