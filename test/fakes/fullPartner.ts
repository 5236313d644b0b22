import type { Partner, ServiceRecord } from '../../src/domain/federation';
import { domain } from './exampleRegister';

const FROM = { source: 'Register of partners', asOf: '2018-10-01' } as const;

const test = (kind: string) => ({
  kind,
  passedOn: '2018-07-19',
  ourContact: 'technical lead',
  theirContact: 'technical lead',
});

export const CALENDAR: ServiceRecord = {
  ...FROM,
  status: 'active',
  since: '2018-07-20',
  ourSideConfigured: true,
  theirSideConfigured: true,
  direction: 'both',
  tests: [test('freeBusy')],
  approvedOn: '2018-06-05',
};

export const MESSAGING: ServiceRecord = { ...CALENDAR, tests: [test('instantMessage')] };

/** Northshire Council with every fact that a register of version 2 may hold. */
export const FULL_NORTHSHIRE: Partner = {
  ...FROM,
  id: 'northshire',
  name: 'Northshire Council',
  domains: [domain('northshire.example')],
  sipDomains: [domain('sip.northshire.example')],
  sipRule: domain('sip.northshire.example'),
  services: { calendar: CALENDAR, messaging: MESSAGING },
  agreementLevel: 'limitedDetails',
  useStatement: 'Joint discharge planning.',
  useCategories: ['clinical', 'general'],
  code: 'X01',
  kind: 'council',
  nation: 'England',
  assurance: { type: 'IGSoC level 2', expires: '2018-12-01' },
  defaultLevel: 'limitedDetails',
  recording: 'on',
  fileSharing: 'on',
  abilities: { im: 'yes', presence: 'yes', audio: 'yes', video: 'no' },
  addressBookSync: false,
};
