import { askPerDomain, type DomainName } from '../domain/address';
import {
  digestState,
  grantsOf,
  parseDigest,
  parseFacts,
  type AlertOrganisation,
  type Audience,
  type Digest,
  type OutsideAttendee,
} from '../domain/alert';
import { isOwnDomain } from '../domain/federation';
import type { Result } from '../domain/result';
import type { AlertPorts } from './alertPorts';
import { attempt } from './attempt';
import type { Failure } from './failure';
import type { Attendee } from './attendee';

/** The name of the organisation at a domain, where somebody knows it. */
export type OrganisationOf = (domain: DomainName) => string | undefined;

export interface AudienceReading {
  readonly audience: Audience;
  readonly failures: { readonly attendees?: Failure; readonly digest?: Failure };
}

export interface AudienceContext {
  readonly organisation: AlertOrganisation;
  /** The pane knows the register; events know what the pane left behind. */
  readonly organisationOf?: OrganisationOf;
}

type AudiencePorts = Pick<AlertPorts, 'appointment' | 'clock' | 'memory' | 'session'>;

const listOutsiders = (
  attendees: readonly Attendee[],
  organisation: AlertOrganisation,
  nameOf: OrganisationOf,
): readonly OutsideAttendee[] => {
  const placeOf = askPerDomain((domain) => ({
    domain,
    isOwn: domain !== undefined && isOwnDomain(organisation, domain),
    organisation: domain && nameOf(domain),
  }));
  const outsiders = new Map<string, OutsideAttendee>();
  for (const { name, address } of attendees) {
    const place = placeOf(address);
    if (place.isOwn) continue;
    const key = (address.trim() || name).toLowerCase();
    if (outsiders.has(key)) continue;
    outsiders.set(key, { name, address, domain: place.domain, organisation: place.organisation });
  }
  return [...outsiders.values()];
};

const readJson = (text: string | undefined): unknown => {
  try {
    return text === undefined ? undefined : JSON.parse(text);
  } catch {
    return undefined;
  }
};

/** Asked in this order: who calls, what the pane learned of this appointment, what it left in the digest. */
const createNames = (
  known: OrganisationOf | undefined,
  facts: Result<string | undefined, Failure>,
  digest: Digest | undefined,
): OrganisationOf => {
  const kept = parseFacts(facts.ok ? readJson(facts.value) : undefined);
  const names = new Map<string, string>();
  for (const [domain, , organisation] of digest ? digest.grants : []) if (organisation) names.set(domain, organisation);
  for (const [domain, name] of kept ? kept.organisations : []) names.set(domain, name);
  return (domain) => (known && known(domain)) || names.get(domain);
};

/** Who outside can see the open appointment, as far as it is known here and now. Never throws. */
export const readAudience = async (ports: AudiencePorts, context: AudienceContext): Promise<AudienceReading> => {
  const { appointment, memory, session, clock } = ports;
  const [attendees, isPrivate, kept, facts] = await Promise.all([
    attempt(() => appointment.attendees()),
    attempt(() => appointment.isPrivate()),
    attempt(() => memory.read('partner-sharing.digest')),
    attempt(() => session.read('partner-sharing.facts')),
  ]);
  const { organisation, organisationOf } = context;
  const digest = kept.ok ? parseDigest(kept.value) : undefined;
  const nameOf = createNames(organisationOf, facts, digest);
  const audience: Audience = {
    outsideAttendees: attendees.ok ? listOutsiders(attendees.value, organisation, nameOf) : [],
    attendeesAreKnown: attendees.ok,
    grants: digest ? grantsOf(digest) : 'unknown',
    digest: digestState(digest, clock.now(), organisation.digestOldAfterDays),
    isPrivate: isPrivate.ok && isPrivate.value,
  };
  return {
    audience,
    failures: { attendees: attendees.ok ? undefined : attendees.error, digest: kept.ok ? undefined : kept.error },
  };
};
