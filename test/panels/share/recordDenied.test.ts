import { prepareShare } from '../../../src/application/prepareShare';
import { createHistory } from '../../../src/application/history';
import { recordDenied } from '../../../src/panels/share/recordDenied';
import { createFakePorts, type FakeWorld } from '../../fakes/fakePorts';

const WARD = { name: 'Ward 7', address: 'ward7@healthmail.example' };

const recordsAfter = async (world: FakeWorld, addressText: string) => {
  const ports = createFakePorts(world);
  const history = createHistory(ports);
  recordDenied({ ports, history }, addressText, await prepareShare(ports, { addressText }));
  await new Promise((resolve) => setTimeout(resolve, 0));
  return (await history.read()).history.records;
};

test('C1.5, AUD-02, AUD-07: an attempt on somebody else’s calendar is recorded, on behalf of its owner', async () => {
  const records = await recordsAfter({ owner: WARD }, 'sam.hall@northshire.example');
  expect(records).toMatchObject([
    { result: 'denied', reason: 'notOwner', actor: 'jo.byrne@healthmail.example', onBehalfOf: WARD.address },
  ]);
});

test('AUD-07, CAL-25: an attempt on a partner that is not active is recorded', async () => {
  const records = await recordsAfter({}, 'new.person@bayview.example');
  expect(records).toMatchObject([{ result: 'denied', reason: 'partnerNotActive', partner: 'Bayview Trust' }]);
});

test.each([
  ['half an address', 'Sam Hall'],
  ['an organisation without a relationship', 'x@unknown.example'],
  ['what can be shared', 'sam.hall@northshire.example'],
])('%s leaves no line', async (_sentence, text) => {
  expect(await recordsAfter({}, text)).toEqual([]);
});
