import * as v from 'valibot';
import { findEmailAddress, parseDomainName, type DomainName } from '../../domain/address';
import { FEDERATION_STATUSES } from '../../domain/federation';

/** The shapes of register.json, version 1. Each message completes the sentence "This field …". Unknown fields are let be. */

const MARKUP = /<[a-z!/?]/i;
const DATE = /^\d{4}-\d{2}-\d{2}$/;

const isCalendarDate = (text: string): boolean => {
  const time = Date.parse(`${text}T00:00:00Z`);
  return DATE.test(text) && !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
};

const isSecureAddress = (text: string): boolean => URL.canParse(text) && new URL(text).protocol === 'https:';

/** Text is shown as text, never as markup; markup in it means that something is wrong with where it comes from (SEC-06). */
const Text = v.pipe(
  v.string('is not text'),
  v.trim(),
  v.nonEmpty('is empty'),
  v.check((text) => !MARKUP.test(text), 'holds HTML; the register takes plain text'),
);

const IsoDate = v.pipe(Text, v.check(isCalendarDate, 'is not a date such as 2018-07-20'));
const Level = v.picklist(
  ['none', 'availabilityOnly', 'limitedDetails', 'reviewer'],
  'is not one of none, availabilityOnly, limitedDetails, reviewer',
);

export const Domain = v.pipe(
  v.string('is not text'),
  v.check((text) => parseDomainName(text) !== undefined, 'is not a domain name such as northshire.example'),
  v.transform((text) => parseDomainName(text) as DomainName),
);
const Domains = v.pipe(v.array(Domain, 'is not a list'), v.minLength(1, 'is empty'));

const provenance = { source: Text, asOf: IsoDate };
const yesOrNo = v.optional(v.boolean('is neither true nor false'));

const Service = v.object(
  {
    status: v.picklist(FEDERATION_STATUSES, `is not one of ${FEDERATION_STATUSES.join(', ')}`),
    since: v.optional(IsoDate),
    reason: v.optional(Text),
    reasonDate: v.optional(IsoDate),
    ourSideConfigured: yesOrNo,
    theirSideConfigured: yesOrNo,
  },
  'is not an object',
);

export const PartnerRow = v.object(
  {
    id: Text,
    name: Text,
    domains: Domains,
    services: v.object({ calendar: v.optional(Service), messaging: v.optional(Service) }, 'is not an object'),
    agreementLevel: v.optional(Level),
    useStatement: v.optional(Text),
    ...provenance,
  },
  'is not an object',
);

export const PolicyRow = v.object(
  {
    domain: v.pipe(
      v.string('is not text'),
      v.check(
        (text) => text.trim().toLowerCase() !== 'anonymous',
        'is Anonymous: it would let people share with organisations that have no relationship (POL-05); remove this entry',
      ),
      v.union([v.literal('*'), Domain], 'is neither * nor a domain name such as northshire.example'),
    ),
    level: Level,
  },
  'is not an object',
);

const Email = v.pipe(
  Text,
  v.check((text) => findEmailAddress(text) !== undefined, 'is not an e-mail address'),
);

export const ContactRow = v.object(
  { name: Text, phone: v.optional(Text), email: v.optional(Email) },
  'is not an object',
);

export const LinkRow = v.object(
  { label: Text, url: v.pipe(Text, v.check(isSecureAddress, 'does not start with https://')) },
  'is not an object',
);

/** Without these nobody can be told apart from a colleague, nor told whom to ask. */
export const OrganisationRow = v.object(
  {
    name: Text,
    domains: Domains,
    includesSubdomains: v.boolean('is neither true nor false'),
    helpdesk: ContactRow,
    ...provenance,
  },
  'is not an object',
);

const Minutes = v.pipe(
  v.number('is not a number of minutes'),
  v.integer('is not a whole number of minutes'),
  v.minValue(1, 'is less than a minute'),
);

export const InactivityMinutes = v.pipe(Minutes, v.maxValue(480, 'is more than 480 minutes'));

export const SyncWindowRow = v.pipe(
  v.object({ earliestMinutes: Minutes, latestMinutes: Minutes, ...provenance }, 'is not an object'),
  v.forward(
    v.check(({ earliestMinutes, latestMinutes }) => earliestMinutes <= latestMinutes, 'is less than earliestMinutes'),
    ['latestMinutes'],
  ),
);

export const RegisterFile = v.looseObject(
  { schemaVersion: v.literal(1, 'is not 1, the version that this add-in reads'), ...provenance },
  'is not an object',
);
