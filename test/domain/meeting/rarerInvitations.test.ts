import { assessMeeting } from '../../../src/domain/meeting';
import { DISGUISED } from './disguisedLinks';
import { RARER } from './rarerInvitations';
import { index } from './world';

describe.each([
  ['as services write them', RARER],
  ['written, wrapped and feigned', DISGUISED],
])('invitations %s', (_group, rows) => {
  test.each(rows.map((row) => ({ sentence: row[0], row })))('$sentence', ({ row }) => {
    const [, entry, provider, organisation, basis, deceptive = false] = row;
    const found = assessMeeting({ entry, index, isSensitive: false });
    expect([found.provider, found.host.organisation?.name, found.host.basis, found.deceptive]).toEqual([
      provider,
      organisation,
      basis,
      deceptive,
    ]);
  });
});
