import { parseDomainName, parseEmailAddress, type DomainName, type EmailAddress } from '../../src/domain/address';
import type { Partner, Register, ServiceRecord } from '../../src/domain/federation';

export const domain = (text: string): DomainName => {
  const parsed = parseDomainName(text);
  if (parsed === undefined) throw new Error(`${text} is no domain`);
  return parsed;
};

export const address = (text: string): EmailAddress => {
  const parsed = parseEmailAddress(text);
  if (!parsed.ok) throw new Error(`${text} is no address: ${parsed.error.code}`);
  return parsed.value;
};

const FROM = { source: 'Register of partners', asOf: '2018-10-09' } as const;

export const ACTIVE: ServiceRecord = {
  status: 'active',
  since: '2018-07-20',
  ourSideConfigured: true,
  theirSideConfigured: true,
};

export const partner = (id: string, name: string, calendar?: ServiceRecord): Partner => ({
  ...FROM,
  id,
  name,
  domains: [domain(`${id}.example`)],
  services: calendar ? { calendar } : {},
});

export const NORTHSHIRE: Partner = {
  ...partner('northshire', 'Northshire Council', ACTIVE),
  services: { calendar: ACTIVE, messaging: ACTIVE },
};
export const ELMWOOD: Partner = partner('elmwood', 'Elmwood Pharmacy Group', ACTIVE);
export const BAYVIEW: Partner = partner('bayview', 'Bayview Trust', {
  ...ACTIVE,
  status: 'suspended',
  reason: 'IG certification lapsed',
  reasonDate: '2018-09-01',
});
export const HARBOUR: Partner = partner('harbour', 'Harbour Hospice', {
  status: 'requested',
  ourSideConfigured: true,
  theirSideConfigured: false,
});

/** The example world: Healthmail and its partners, in four different states. */
export const EXAMPLE_REGISTER: Register = {
  ...FROM,
  organisation: {
    ...FROM,
    name: 'Healthmail',
    domains: [domain('healthmail.example')],
    includesSubdomains: true,
    helpdesk: { name: 'Local IT helpdesk', phone: '03069 990100', email: 'help@healthmail.example' },
    feedback: { name: 'Feedback', email: 'feedback@healthmail.example' },
    links: {
      serviceStatus: { label: 'Service status', url: 'https://status.healthmail.example/' },
      help: { label: 'Help pages', url: 'https://help.healthmail.example/' },
    },
  },
  partners: [NORTHSHIRE, ELMWOOD, BAYVIEW, HARBOUR],
  policy: [
    { domain: '*', level: 'availabilityOnly' },
    { domain: domain('northshire.example'), level: 'limitedDetails' },
    { domain: domain('bayview.example'), level: 'limitedDetails' },
    { domain: domain('harbour.example'), level: 'limitedDetails' },
  ],
  consumerDomains: [domain('postbox.example')],
  syncWindow: { ...FROM, earliestMinutes: 15, latestMinutes: 360 },
  inactivityMinutes: 15,
};

export const JO = address('jo.byrne@healthmail.example');
export const SAM = address('sam.hall@northshire.example');
