import { calendarStanding, serviceStanding, type Standing } from '../../src/domain/federation';
import { sayStanding } from '../../src/wording/sayStanding';
import { BAYVIEW, ELMWOOD, HARBOUR, NORTHSHIRE, partner } from '../fakes/exampleRegister';

describe('the status of a service with a partner', () => {
  it.each<[string, Standing, string, string, readonly string[]]>([
    ['active', calendarStanding(NORTHSHIRE), 'Active', 'active', ['Federated since 20 July 2018']],
    [
      'C2.4: suspended, with reason and date',
      calendarStanding(BAYVIEW),
      'Suspended',
      'stopped',
      ['Suspended: IG certification lapsed, 1 September 2018'],
    ],
    [
      'C2.3: waiting for their side',
      calendarStanding(HARBOUR),
      'Not yet active',
      'waiting',
      ['Not yet active: requested', 'Waiting for reciprocal configuration (theirs)'],
    ],
    [
      'C2.5: no such service',
      serviceStanding(ELMWOOD, 'messaging'),
      'Not federated',
      'stopped',
      ['No messaging federation; it is a separate application'],
    ],
    [
      'active on paper, sides not known',
      calendarStanding(partner('p', 'P', { status: 'active' })),
      'Not known',
      'unknown',
      ['Not known whether our side is configured', 'Not known whether their side is configured'],
    ],
    [
      'declined without a reason',
      calendarStanding(partner('p', 'P', { status: 'declined' })),
      'Declined',
      'stopped',
      ['Declined'],
    ],
    [
      'ended on a date',
      calendarStanding(partner('p', 'P', { status: 'defederated', reasonDate: '2018-10-01' })),
      'Ended',
      'stopped',
      ['Ended: 1 October 2018'],
    ],
  ])('%s', (_sentence, standing, label, tone, lines) => {
    expect(sayStanding(standing)).toEqual({ label, tone, lines });
  });
});
