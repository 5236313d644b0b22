import type { AlertOrganisation, Audience, JudgedFinding, OutsideAttendee, OutsideGrant } from '../../src/domain/alert';
import { decideAlert, type AlertDecision, type Waiver } from '../../src/domain/alert';
import type { Field, Finding } from '../../src/domain/sensitivity';
import { domain } from './exampleRegister';

/** An NHS number at the beginning of a field. */
export const finding = (field: Field, change: Partial<Finding> = {}): Finding => ({
  ruleId: 'nhs-number',
  category: 'NHS_NUMBER',
  field,
  start: 0,
  end: 12,
  severity: 'block',
  ...change,
});

/** Called an NHS number, and wrong. */
export const mistyped = (field: Field, change: Partial<Finding> = {}): Finding =>
  finding(field, { ruleId: 'mistyped-health-number', severity: 'warn', ...change });

export const SAM_HALL: OutsideAttendee = {
  name: 'Sam Hall',
  address: 'sam.hall@northshire.example',
  domain: domain('northshire.example'),
  organisation: 'Northshire Council',
};

export const grant = (level: OutsideGrant['level']): OutsideGrant => ({
  domain: 'northshire.example',
  level,
  organisation: 'Northshire Council',
});

/** Nobody outside, and known to be so. */
export const NOBODY: Audience = {
  outsideAttendees: [],
  attendeesAreKnown: true,
  grants: [],
  digest: 'fresh',
  isPrivate: false,
};

export const decide = (
  findings: readonly Finding[],
  audience: Partial<Audience> = {},
  waivers: readonly Waiver[] = [],
): AlertDecision => decideAlert({ findings, waivers, audience: { ...NOBODY, ...audience } });

export const judged = (one: Finding, audience: Partial<Audience> = {}): JudgedFinding =>
  decide([one], audience).findings[0] as JudgedFinding;

export const HEALTHMAIL: AlertOrganisation = {
  name: 'Healthmail',
  domains: [domain('healthmail.example')],
  includesSubdomains: true,
  links: {
    acceptableUse: { label: 'Acceptable use policy', url: 'https://help.healthmail.example/acceptable-use' },
    localPolicy: { label: 'Local policy', url: 'https://help.healthmail.example/calendars' },
    incident: { label: 'Report an information incident', url: 'https://help.healthmail.example/incident' },
  },
};
