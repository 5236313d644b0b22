import { parseDomainName } from '../../src/domain/address';
import { DEFAULT_RULES, type IsoDate, type Partner, type Register } from '../../src/domain/federation';

/**
 * Partners out of a CSV, in a register of built-in rules: an organisation of no name, and a policy that lets everybody
 * see busy times, as the one default policy does (POL-04). What an own policy would allow is not in the CSV.
 */
export const registerAround = (partners: readonly Partner[], today: IsoDate): Register => {
  const provenance = { source: 'The CSV alone', asOf: today };
  const nobody = parseDomainName('organisation.invalid');
  return {
    ...provenance,
    organisation: {
      ...provenance,
      name: 'Your organisation',
      domains: nobody === undefined ? [] : [nobody],
      includesSubdomains: false,
      helpdesk: { name: 'Your helpdesk' },
      links: {},
    },
    partners,
    policy: [{ domain: '*', level: 'availabilityOnly' }],
    consumerDomains: [],
    syncWindow: { ...provenance, earliestMinutes: 15, latestMinutes: 360 },
    inactivityMinutes: 15,
    rules: DEFAULT_RULES,
  };
};
