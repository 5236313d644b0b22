import {
  ABILITY_STATES,
  DEFAULT_LEVELS,
  MESSAGING_ABILITIES,
  USE_CATEGORIES,
  type Assurance,
  type Partner,
  type SipRule,
} from '../federation';
import { fail, succeed } from '../result';
import type { SharingLevel } from '../sharingLevel';
import { needed, optional, readRow, readWithin, type Fields, type Parser, type Row } from './fields';
import { domain, isoDate, listOf, oneOf, orWord, secureAddress, text, yesOrNo } from './parsers';
import { readMeetings } from './readMeetings';
import { readServices, type SchemaVersion } from './readServiceRows';

export const level = oneOf<SharingLevel>(['none', 'availabilityOnly', 'limitedDetails', 'reviewer']);
const domains = listOf(domain, 1);
const sipDomains = listOf(domain);
/** `sameAsEmail`, or the domain that takes the place of the e-mail address's. */
const sipRule: Parser<SipRule> = (value) => {
  if (value === 'sameAsEmail') return succeed(value);
  const parsed = domain(value);
  return parsed.ok ? parsed : fail({ reason: 'is neither sameAsEmail nor a domain name' });
};
const useCategories = listOf(oneOf(USE_CATEGORIES));
const defaultLevel = oneOf(DEFAULT_LEVELS);
const abilityState = oneOf(ABILITY_STATES);

const certificate: Parser<Assurance> = (value) => {
  const row = readRow(value, '', (fields) => ({
    type: needed(fields, 'type', text),
    expires: needed(fields, 'expires', isoDate),
  }));
  if (row.ok) return succeed(row.value);
  const [problem] = row.problems;
  return fail({ reason: problem?.reason ?? '', ...(problem?.field && { below: problem.field }) });
};
const assurance = orWord('notRecorded', certificate);
const closedOn = orWord('open', isoDate);

/**
 * What can only ever stop or lower something. Left out it would be a limit that nobody sees is gone, so version 2 asks
 * for it in every row: a ceiling, a certificate or `notRecorded`, a day or `open`.
 */
const readLimits = (fields: Fields, version: SchemaVersion) => {
  const limit = version === 2 ? needed : optional;
  return {
    agreementLevel: limit(fields, 'agreementLevel', level),
    assurance: limit(fields, 'assurance', assurance),
    closedOn: limit(fields, 'closedOn', closedOn),
  };
};

const readAbilities = (fields: Fields): Partner['abilities'] =>
  readWithin(fields, 'abilities', (inner) =>
    Object.fromEntries(
      MESSAGING_ABILITIES.map((ability) => [ability, optional(inner, ability, abilityState)] as const).filter(
        ([, state]) => state !== undefined,
      ),
    ),
  );

const readRelationship = (fields: Fields): Partner['relationship'] =>
  readWithin(fields, 'relationship', (inner) => ({
    level: optional(inner, 'level', level),
    applicationUri: optional(inner, 'applicationUri', text),
    autodiscoverEndpoint: optional(inner, 'autodiscoverEndpoint', secureAddress),
  }));

const readPartner = (fields: Fields, version: SchemaVersion): Partner => ({
  id: needed(fields, 'id', text),
  name: needed(fields, 'name', text),
  domains: needed(fields, 'domains', domains),
  sipDomains: optional(fields, 'sipDomains', sipDomains),
  sipRule: optional(fields, 'sipRule', sipRule),
  pendingDomains: optional(fields, 'pendingDomains', sipDomains),
  relationship: readRelationship(fields),
  services: readServices(fields, version),
  ...readLimits(fields, version),
  useStatement: optional(fields, 'useStatement', text),
  useCategories: optional(fields, 'useCategories', useCategories),
  code: optional(fields, 'code', text),
  kind: optional(fields, 'kind', text),
  nation: optional(fields, 'nation', text),
  parent: optional(fields, 'parent', text),
  successor: optional(fields, 'successor', text),
  defaultLevel: optional(fields, 'defaultLevel', defaultLevel),
  ...readMeetings(fields),
  abilities: readAbilities(fields),
  addressBookSync: optional(fields, 'addressBookSync', yesOrNo),
  source: needed(fields, 'source', text),
  asOf: needed(fields, 'asOf', isoDate),
});

/**
 * A partner out of one row of any source (JSON, SharePoint, CSV), or everything that is wrong with the row. `row` is its
 * place as the keeper of the source knows it, such as `partners[3]`. Fields that nobody knows are let be (DIR-10) and
 * kept nowhere, contact persons among them (PUB-05).
 */
export const readPartnerRow = (value: unknown, row: string, version: SchemaVersion): Row<Partner> =>
  readRow(value, row, (fields) => readPartner(fields, version));
