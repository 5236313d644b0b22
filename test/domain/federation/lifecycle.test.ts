import {
  DEFAULT_RULES,
  FEDERATION_STATUSES,
  judgeTransition,
  NEXT_STATUSES,
  type FederationStatus,
  type ServiceRecord,
  type TransitionFacts,
  type TransitionRefusal,
} from '../../../src/domain/federation';

const COMPLETE: ServiceRecord = {
  status: 'active',
  since: '2018-07-20',
  reason: 'A reason',
  reasonDate: '2018-09-01',
  approvedOn: '2018-06-05',
  ourSideConfigured: true,
  theirSideConfigured: true,
  tests: [{ kind: 'freeBusy', passedOn: '2018-07-19', ourContact: 'technical lead', theirContact: 'technical lead' }],
};

const facts = (record: Partial<ServiceRecord> = {}, more: Partial<TransitionFacts> = {}): TransitionFacts => ({
  service: 'calendar',
  record: { ...COMPLETE, ...record },
  rules: DEFAULT_RULES,
  today: '2018-10-09',
  ...more,
});

const codes = (from: FederationStatus | undefined, to: FederationStatus, given = facts()): readonly string[] => {
  const verdict = judgeTransition(from, to, given);
  return verdict.verdict === 'allowed' ? [] : verdict.reasons.map(({ code }) => code);
};

/** LIF-01, written out once more by hand: what may follow, in the order of the columns below. */
const COLUMNS = FEDERATION_STATUSES;
/** `.` allowed, `=` unchanged, `x` not next, `T` terminal. */
const MATRIX: Readonly<Record<FederationStatus, string>> = {
  //                  enq req dec iss ret rev con app sch tes act sus def
  enquiry: '=.xxxxxxxxxxx',
  requested: 'x=..xxxxxxxxx',
  declined: 'TT=TTTTTTTTTT',
  agreementIssued: 'xxx=.xxxxxxxx',
  agreementReturned: 'xxxx=.xxxxxxx',
  underReview: 'xxxxx=..xxxxx',
  concernsRaised: 'xxxx.x=xxxxxx',
  approved: 'xxxxxxx=.xxxx',
  scheduled: 'xxxxxxxx=.xxx',
  testing: 'xxxxxxxxx=.xx',
  active: 'xxxxxxxxxx=..',
  suspended: 'xxxxxxxxxx.=.',
  defederated: 'TTTTTTTTTTTT=',
};
const MEANING: Readonly<Record<string, readonly string[]>> = {
  '.': [],
  '=': ['unchanged'],
  x: ['notNext'],
  T: ['terminal'],
};

describe('LIF-01, LIF-26: each pair of states, with everything recorded', () => {
  const pairs = COLUMNS.flatMap((from) =>
    COLUMNS.map((to, column) => [from, to, MEANING[MATRIX[from][column] ?? ''] ?? ['no verdict']] as const),
  );
  it('has all 169 of them', () => expect(pairs).toHaveLength(169));
  it.each(pairs)('%s → %s: %j', (from, to, expected) => {
    expect(codes(from, to)).toEqual(expected);
  });
  it.each(COLUMNS)('a refusal from %s names what may follow instead', (from) => {
    for (const to of COLUMNS) {
      const verdict = judgeTransition(from, to, facts());
      const [reason] = verdict.verdict === 'refused' ? verdict.reasons : [];
      if (reason?.code === 'notNext') expect(reason).toEqual({ code: 'notNext', from, instead: NEXT_STATUSES[from] });
    }
  });
});

describe('what must be recorded for a step', () => {
  it.each<[string, FederationStatus | undefined, FederationStatus, TransitionFacts, readonly TransitionRefusal[]]>([
    [
      'LIF-12: active without a calendar test',
      'testing',
      'active',
      facts({ tests: [] }),
      [{ code: 'testMissing', kind: 'freeBusy' }],
    ],
    [
      'LIF-11: messaging with a calendar test only',
      'testing',
      'active',
      facts({}, { service: 'messaging' }),
      [{ code: 'testMissing', kind: 'instantMessage' }],
    ],
    [
      'C3.6: no test was ever kept',
      'testing',
      'active',
      facts({ tests: undefined }),
      [{ code: 'testMissing', kind: 'freeBusy' }],
    ],
    ['a further service with a test of any kind', 'testing', 'active', facts({}, { service: 'video' }), []],
    [
      'a further service with none',
      'testing',
      'active',
      facts({ tests: [] }, { service: 'video' }),
      [{ code: 'testMissing', kind: undefined }],
    ],
    [
      'ORG-01: their side missing',
      'testing',
      'active',
      facts({ theirSideConfigured: false }),
      [{ code: 'sideNotConfigured', side: 'theirs' }],
    ],
    [
      'ORG-01: our side not known',
      'testing',
      'active',
      facts({ ourSideConfigured: undefined }),
      [{ code: 'sideNotConfigured', side: 'ours' }],
    ],
    [
      'both sides missing and no test: both are named',
      'testing',
      'active',
      facts({ ourSideConfigured: false, theirSideConfigured: undefined, tests: [] }),
      [
        { code: 'sideNotConfigured', side: 'both' },
        { code: 'testMissing', kind: 'freeBusy' },
      ],
    ],
    [
      'LIF-20: back to active with a lapsed certificate',
      'suspended',
      'active',
      facts({}, { assurance: { type: 'IGSoC level 2', expires: '2018-10-08' } }),
      [{ code: 'assuranceLapsed', expired: '2018-10-08' }],
    ],
    [
      'a certificate on its last day',
      'suspended',
      'active',
      facts({}, { assurance: { type: 'IGSoC level 2', expires: '2018-10-09' } }),
      [],
    ],
    [
      'LIF-14: active when the contract is over',
      'testing',
      'active',
      facts({}, { rules: { ...DEFAULT_RULES, contractEnd: '2018-10-09' } }),
      [{ code: 'contractEnded', date: '2018-10-09' }],
    ],
    [
      'active in an organisation that closed',
      'testing',
      'active',
      facts({}, { closedOn: '2018-10-01' }),
      [{ code: 'organisationClosed', date: '2018-10-01' }],
    ],
    [
      'ELI-10: declined without a reason',
      'requested',
      'declined',
      facts({ reason: undefined }),
      [{ code: 'reasonMissing' }],
    ],
    [
      'ADM-05: suspended without reason and date',
      'active',
      'suspended',
      facts({ reason: undefined, reasonDate: undefined }),
      [{ code: 'reasonMissing' }, { code: 'reasonDateMissing' }],
    ],
    [
      'ADM-05: ended without a date',
      'active',
      'defederated',
      facts({ reasonDate: undefined }),
      [{ code: 'reasonDateMissing' }],
    ],
    [
      'LIF-06: concerns without a text',
      'underReview',
      'concernsRaised',
      facts({ reason: undefined }),
      [{ code: 'reasonMissing' }],
    ],
    [
      'LIF-05: approved without a day',
      'underReview',
      'approved',
      facts({ approvedOn: undefined }),
      [{ code: 'approvalDateMissing' }],
    ],
    [
      'a new record that claims to be active without a test',
      undefined,
      'active',
      facts({ tests: [] }),
      [{ code: 'testMissing', kind: 'freeBusy' }],
    ],
    ['a new record that bears out what it claims', undefined, 'active', facts(), []],
  ])('%s', (_sentence, from, to, given, reasons) => {
    const verdict = reasons.length === 0 ? { verdict: 'allowed' } : { verdict: 'refused', reasons };
    expect(judgeTransition(from, to, given)).toEqual(verdict);
  });
});
