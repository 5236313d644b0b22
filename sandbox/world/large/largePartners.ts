import type { FederationStatus } from '../../../src/domain/federation';
import { guidOf } from '../ids';
import type { Random } from '../random';
import { PARTNERS } from '../small/partners';
import type { PartnerRow, ServiceRow } from '../small/partnerRow';
import type { PartnerTenant } from '../world';

const COUNT = 5000;

const PLACES = [
  'Ashdale',
  'Birkmoor',
  'Cranwick',
  'Dunleigh',
  'Elverton',
  'Fallowby',
  'Garsdon',
  'Hallbeck',
  'Inglesey',
  'Kelmarsh',
  'Linfold',
  'Merrow',
  'Netherby',
  'Orsett',
  'Penwith',
  'Rushmere',
  'Saltash',
  'Thornby',
  'Ulverdale',
  'Westmoor',
];
const KINDS = [
  'Hospitals',
  'Care Group',
  'Council',
  'Pharmacy',
  'Hospice',
  'Surgery',
  'Community Health',
  'Ambulance Service',
  'Mental Health Trust',
  'Dental Practice',
];
const GIVEN = ['Amir', 'Beth', 'Carl', 'Dina', 'Evan', 'Faye', 'Glen', 'Hana', 'Ivor', 'Jess', 'Kofi', 'Lena'];
const SURNAMES = ['Archer', 'Bose', 'Coyle', 'Dunn', 'Eze', 'Frost', 'Gill', 'Hardy', 'Imran', 'Joyce', 'Kerr', 'Lowe'];

export interface LargePartner {
  readonly row: PartnerRow;
  readonly tenant: PartnerTenant;
}

/** What was stopped or doubted says why. */
const REASONS: { readonly [status in FederationStatus]?: string } = {
  suspended: 'IG certification lapsed',
  declined: 'No health and care use was stated',
  defederated: 'The organisation asked for it',
  concernsRaised: 'The security questionnaire is incomplete',
};

const serviceOf = (random: Random): ServiceRow => {
  const status = random.below(10) < 7 ? 'active' : (random.pick(PARTNERS).calendar?.status ?? 'enquiry');
  const isConfigured = status === 'active' || status === 'suspended';
  return {
    status,
    since: random.below(3000),
    ...(REASONS[status] !== undefined && { reason: REASONS[status], reasonDate: random.below(300) }),
    ...(isConfigured && { ourSideConfigured: true, theirSideConfigured: true }),
  };
};

const peopleOf = (random: Random, domain: string): PartnerTenant['people'] => {
  const people = Array.from({ length: 2 }, () => {
    const [given, surname] = [random.pick(GIVEN), random.pick(SURNAMES)];
    return { name: `${given} ${surname}`, address: `${given}.${surname}@${domain}`.toLowerCase() };
  });
  return people.filter(({ address }, index) => people.findIndex((other) => other.address === address) === index);
};

const partnerOf = (random: Random, index: number): LargePartner => {
  const place = PLACES[index % PLACES.length] ?? '';
  const kind = KINDS[Math.floor(index / PLACES.length) % KINDS.length] ?? '';
  const number = Math.floor(index / (PLACES.length * KINDS.length)) + 1;
  const name = `${place} ${kind} ${number}`;
  const domain = `${name.toLowerCase().replace(/ /g, '-')}.example`;
  const messaging = random.below(3) > 0 ? { messaging: serviceOf(random) } : {};
  const row: PartnerRow = { id: `p${index + 1}`, name, domains: [domain], calendar: serviceOf(random), ...messaging };
  return {
    row,
    tenant: { name, tenantId: guidOf(`tenant ${domain}`), domains: [domain], people: peopleOf(random, domain) },
  };
};

/** As many more as make 5,000 together with those of the small world. */
export const largePartners = (random: Random): readonly LargePartner[] =>
  Array.from({ length: COUNT - PARTNERS.length }, (_, index) => partnerOf(random, index));
