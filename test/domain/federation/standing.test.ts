import fc from 'fast-check';
import {
  calendarStanding,
  FEDERATION_STATUSES,
  serviceStanding,
  type FederationStatus,
  type ServiceRecord,
} from '../../../src/domain/federation';
import { BAYVIEW, ELMWOOD, HARBOUR, NORTHSHIRE, partner } from '../../fakes/exampleRegister';

const codes = (record: ServiceRecord): readonly string[] =>
  calendarStanding(partner('someone', 'Someone', record)).reasons.map(({ code }) => code);

describe('whether the calendar federation with a partner is active', () => {
  it.each<[string, ServiceRecord, readonly string[]]>([
    ['active with both sides configured', { status: 'active', ourSideConfigured: true, theirSideConfigured: true }, []],
    ['active and their side unknown', { status: 'active', ourSideConfigured: true }, ['theirSideUnknown']],
    ['active and nothing known of the sides', { status: 'active' }, ['ourSideUnknown', 'theirSideUnknown']],
    [
      'active and our side missing',
      { status: 'active', ourSideConfigured: false, theirSideConfigured: true },
      ['waitsForOurSide'],
    ],
    [
      'suspended with both sides configured',
      { status: 'suspended', ourSideConfigured: true, theirSideConfigured: true },
      ['suspended'],
    ],
    ['ended', { status: 'defederated' }, ['ended']],
    ['declined', { status: 'declined' }, ['declined']],
    [
      'requested, their side missing',
      { status: 'requested', ourSideConfigured: true, theirSideConfigured: false },
      ['notYetActive', 'waitsForTheirSide'],
    ],
    [
      'in testing with both sides configured',
      { status: 'testing', ourSideConfigured: true, theirSideConfigured: true },
      ['notYetActive'],
    ],
  ])('%s', (_sentence, record, expected) => {
    expect(codes(record)).toEqual(expected);
  });

  it('knows the four partners of the example', () => {
    const verdicts = [NORTHSHIRE, ELMWOOD, BAYVIEW, HARBOUR].map((one) => calendarStanding(one).verdict);
    expect(verdicts).toEqual(['active', 'active', 'notActive', 'notActive']);
  });

  it('carries reason and date of a suspension', () => {
    expect(calendarStanding(BAYVIEW).reasons).toEqual([
      { code: 'suspended', reason: 'IG certification lapsed', date: '2018-09-01' },
    ]);
  });

  it.each(['none', 'limitedDetails'] as const)(
    'X-17: is about both sides being configured, not about how much is shared (%s)',
    (agreementLevel) => {
      expect(calendarStanding({ ...NORTHSHIRE, agreementLevel }).verdict).toBe('active');
      expect(calendarStanding({ ...HARBOUR, agreementLevel }).verdict).toBe('notActive');
    },
  );

  it('never takes one service for the other', () => {
    expect(serviceStanding(ELMWOOD, 'messaging')).toEqual({
      service: 'messaging',
      verdict: 'notActive',
      reasons: [{ code: 'noService', service: 'messaging' }],
    });
  });

  it('is active only with the status active and both sides known to be configured', () => {
    const side = fc.constantFrom(true, false, undefined);
    fc.assert(
      fc.property(fc.constantFrom<FederationStatus>(...FEDERATION_STATUSES), side, side, (status, ours, theirs) => {
        const standing = calendarStanding(
          partner('someone', 'Someone', { status, ourSideConfigured: ours, theirSideConfigured: theirs }),
        );
        const isActive = status === 'active' && ours === true && theirs === true;
        expect(standing.verdict).toBe(isActive ? 'active' : 'notActive');
        expect(standing.reasons.length === 0).toBe(isActive);
      }),
    );
  });
});
