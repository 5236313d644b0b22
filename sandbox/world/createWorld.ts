import { guidOf } from './ids';
import { largePartners } from './large/largePartners';
import { enlargeMailbox } from './large/enlargeMailbox';
import { domainOf } from './personOf';
import { createRandom } from './random';
import { directory } from './small/directory';
import { smallMailboxes } from './small/mailboxes';
import { orgContacts } from './small/orgContacts';
import { PARTNERS, POLICY } from './small/partners';
import type { PartnerRow } from './small/partnerRow';
import { PARTNER_PEOPLE } from './small/people';
import { registerSite } from './sharePoint/registerSite';
import { registerOn } from './small/register';
import type { Mailbox, PartnerTenant, World } from './world';
import { addDays, toLocal, weekdayOf } from './zonedTime';

export interface WorldOptions {
  readonly size: 'small' | 'large';
  /** Epoch milliseconds at which the world's clock starts; it runs on from there. */
  readonly now: number;
  /** Of the large world; the same seed and moment give the same world. */
  readonly seed?: number;
}

const ZONE = 'Europe/London';

const tenantsOf = (rows: readonly PartnerRow[]): readonly PartnerTenant[] =>
  rows.map(({ name, domains }) => ({
    name,
    tenantId: guidOf(`tenant ${domains[0]}`),
    domains,
    people: PARTNER_PEOPLE.filter(([address]) => domains.includes(domainOf(address))).map(([address, person]) => ({
      name: person,
      address,
    })),
  }));

/** The sandbox's world as it is at a moment: invented from end to end, all days counted from the moment. */
export const createWorld = ({ size, now, seed = 1 }: WorldOptions): World => {
  const startedAt = Date.now();
  const today = toLocal(now, ZONE).slice(0, 10);
  const moment = { monday: addDays(today, -weekdayOf(today)), now };
  const random = createRandom(seed);
  const more = size === 'large' ? largePartners(random) : [];
  const mailboxes = new Map<string, Mailbox>();
  const register = registerOn(
    today,
    more.map(({ row }) => row),
  );
  const world: World = {
    size,
    now: () => now + (Date.now() - startedAt),
    organisation: {
      name: 'Healthmail',
      tenantId: guidOf('tenant healthmail.example'),
      domains: ['healthmail.example'],
    },
    me: 'jo.byrne@healthmail.example',
    users: directory(),
    orgContacts: orgContacts(),
    mailboxes,
    partners: [...tenantsOf(PARTNERS), ...more.map(({ tenant }) => tenant)],
    policy: POLICY.map(([domain, role]) => ({ domain, role })),
    register,
    sites: [registerSite(register.partners, now)],
  };
  for (const [address, mailbox] of smallMailboxes(world, moment)) mailboxes.set(address, mailbox);
  if (size === 'large') enlargeMailbox(world, { random, ...moment });
  return world;
};
