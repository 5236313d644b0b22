import { buildFacts } from '../domain/alert';
import type { Result } from '../domain/result';
import type { AlertPorts } from './alertPorts';
import { attempt } from './attempt';
import type { Failure } from './failure';
import type { ItemPeople } from './readAppointmentPartners';

/** Leaves with the open form what the register knows of its people, so that an alert can name their organisations. */
export const writeFacts = (
  { session }: Pick<AlertPorts, 'session'>,
  { partners }: Pick<ItemPeople, 'partners'>,
): Promise<Result<void, Failure>> => {
  const organisations = partners.reduce<(readonly [string, string])[]>(
    (all, { partner }) => all.concat(partner.domains.map((domain) => [domain, partner.name] as const)),
    [],
  );
  return attempt(() => session.save('partner-sharing.facts', JSON.stringify(buildFacts(organisations))));
};
