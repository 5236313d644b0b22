import type { PartnerHit, PartnerIndex, PartnerSearch, ServiceState } from '../../domain/directory';
import { rulesOf, type Register, type ServiceName } from '../../domain/federation';
import { sayService } from '../../wording/sayService';

/** What a person looks for. An absent filter lets everything through. */
export interface Wanted {
  readonly text: string;
  readonly service?: ServiceName;
  readonly state?: ServiceState;
  readonly kind?: string;
}

/** Only active partners, until somebody asks for others (LIF-13). */
export const FIRST_WANTED: Wanted = { text: '', state: 'active' };

export interface Listed extends Pick<PartnerSearch, 'remarks'> {
  readonly hits: readonly PartnerHit[];
  /** How many match what was typed and not the filters. */
  readonly hidden: number;
}

/** Somebody who gives a domain, a code or a whole name asks about this one partner, whatever its state. */
const isAskedFor = ({ place }: PartnerHit): boolean => place === 'domain' || place === 'code' || place === 'name';

export const listPartners = (index: PartnerIndex, { text, ...filters }: Wanted): Listed => {
  const all = index.search(text);
  const kept = new Set(index.search(text, filters).hits.map(({ partner }) => partner.id));
  const hits = all.hits.filter((hit) => kept.has(hit.partner.id) || isAskedFor(hit));
  return { hits, hidden: all.hits.length - hits.length, remarks: all.remarks };
};

export interface Choice {
  readonly value: string;
  readonly label: string;
}

export const STATE_CHOICES: readonly (Choice & { readonly value: ServiceState })[] = [
  { value: 'active', label: 'Active' },
  { value: 'waiting', label: 'On its way' },
  { value: 'stopped', label: 'Suspended, ended or declined' },
  { value: 'unknown', label: 'Not known' },
  { value: 'lastKnownActive', label: 'Last known active' },
];

/** Every service that any partner has, with the register's own names for those of its own. */
export const listServices = (register: Register): readonly Choice[] => {
  const defined = rulesOf(register).services;
  const ids = new Set(['calendar', 'messaging', ...defined.map(({ id }) => id)]);
  for (const { services } of register.partners) Object.keys(services).forEach((id) => ids.add(id));
  return [...ids].map((value) => ({
    value,
    label: sayService(value, defined.find(({ id }) => id === value)?.label),
  }));
};

export const listKinds = ({ partners }: Register): readonly Choice[] => {
  const kinds = new Set(partners.flatMap(({ kind }) => (kind === undefined ? [] : [kind])));
  return [...kinds].sort((a, b) => a.localeCompare(b, 'en-GB')).map((value) => ({ value, label: value }));
};
