import type { Partner } from '../federation';
import type { PartnerFilters } from './partnerSearch';
import { serviceState } from './serviceState';

/** `undefined` where nothing is filtered. Words of filters are compared without regard to case. */
export const filterBy = ({
  service,
  state,
  kind,
  nation,
}: PartnerFilters): ((partner: Partner) => boolean) | undefined => {
  if (service === undefined && state === undefined && kind === undefined && nation === undefined) return undefined;
  return (partner) => isOf(partner.kind, kind) && isOf(partner.nation, nation) && isIn(partner, { service, state });
};

const isOf = (value: string | undefined, wanted: string | undefined): boolean =>
  wanted === undefined || value?.toLowerCase() === wanted.toLowerCase();

const isIn = (partner: Partner, { service, state }: Pick<PartnerFilters, 'service' | 'state'>): boolean => {
  if (service === undefined && state === undefined) return true;
  if (state === undefined) return partner.services[service ?? ''] !== undefined;
  const services = service === undefined ? Object.keys(partner.services) : [service];
  return services.some((one) => serviceState(partner, one) === state);
};
