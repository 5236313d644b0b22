import { changeShare } from '../../src/application/changeShare';
import { offerLower } from '../../src/application/offerLower';
import type { Failure } from '../../src/application/failure';
import type { PartnerLevel } from '../../src/domain/sharing';
import { EXAMPLE_REGISTER, SAM } from '../fakes/exampleRegister';
import { createFakeCalendarPermissions, outsideEntry } from '../fakes/fakeCalendarPermissions';
import { createFakePorts } from '../fakes/fakePorts';

const refusedBy = async (failure: Failure, from: PartnerLevel, to: PartnerLevel) => {
  const permissions = createFakeCalendarPermissions(from === 'none' ? [] : [outsideEntry(SAM.text, from)]);
  permissions.meet('add', { kind: 'fails', failure });
  permissions.meet('change', { kind: 'fails', failure });
  const ports = createFakePorts({ permissions });
  const outcome = await changeShare(ports, { calendarId: 'cal-1', address: SAM, from, to, confirmed: true });
  return { offered: offerLower(ports, EXAMPLE_REGISTER, outcome), permissions };
};

describe('CAL-12, X-05: the server refuses a level all the same', () => {
  it('offers the next lower one as a new change, and tries nothing by itself', async () => {
    const { offered, permissions } = await refusedBy({ kind: 'policy' }, 'none', 'limitedDetails');
    expect(offered).toMatchObject({ from: 'none', to: 'availabilityOnly' });
    expect(permissions.calls.filter((call) => call.startsWith('add'))).toHaveLength(1);
  });

  it.each<[string, Failure, PartnerLevel, PartnerLevel]>([
    ['what is there already is no offer', { kind: 'policy' }, 'availabilityOnly', 'limitedDetails'],
    ['below busy times there is nothing', { kind: 'policy' }, 'none', 'availabilityOnly'],
    ['a failure of another kind says nothing about levels', { kind: 'forbidden' }, 'none', 'limitedDetails'],
  ])('%s', async (_sentence, failure, from, to) => {
    expect((await refusedBy(failure, from, to)).offered).toBeUndefined();
  });
});
