import { assessMeeting } from '../../../src/domain/meeting';
import { DECEPTIVE, INVITATIONS, type Invitation } from './invitations';
import { index } from './world';

const assess = (entry: Invitation[1]) => assessMeeting({ entry, index, isSensitive: false });

const seen = (entry: Invitation[1]) => {
  const { provider, host } = assess(entry);
  return [provider, host.organisation?.name, host.basis];
};

const SECRETS = /aBcDeFgHiJkL|c2VjcmV0|pwd|[?&]p=|MTID|passcode|secret|4321|tk=/i;

describe.each(INVITATIONS)('who hosts: %s', (_group, rows) => {
  test.each(rows)('%s', (_sentence, entry, ...expected) => {
    expect(seen(entry)).toEqual(expected);
    const { deceptive, joinUrl = '' } = assess(entry);
    expect({ deceptive, showsSecret: SECRETS.test(joinUrl) }).toEqual({ deceptive: false, showsSecret: false });
  });
});

describe('a link that is not what it seems is said to be so, and belongs to nobody trusted', () => {
  test.each(DECEPTIVE)('%s', (_sentence, entry, ...expected) => {
    expect(seen(entry)).toEqual(expected);
    expect(assess(entry)).toMatchObject({ deceptive: true, verdict: 'danger', joinUrl: undefined });
  });
});

test('the table is as long as it says', () => {
  expect(INVITATIONS.flatMap(([, rows]) => rows).length + DECEPTIVE.length).toBeGreaterThanOrEqual(150);
});
