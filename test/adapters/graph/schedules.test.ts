import { createSchedules } from '../../../src/adapters/graph/schedules';
import { address } from '../../fakes/exampleRegister';
import { createTestClient, graphError, json, NOW, stubNetwork } from './stubGraph';

afterEach(() => jest.restoreAllMocks());

const SAM = address('sam.hall@northshire.example');
const ask = () => createSchedules(createTestClient()).ask(SAM, NOW);
const schedule = (given: object) => json(200, { value: [{ scheduleId: SAM.text, scheduleItems: [], ...given }] });

test('one address, one hour, in UTC', async () => {
  const seen = stubNetwork(schedule({ availabilityView: '0' }));
  await ask();
  expect(seen).toHaveLength(1);
  expect(seen[0]).toMatchObject({
    method: 'POST',
    url: 'https://graph.microsoft.com/v1.0/me/calendar/getSchedule',
    body: {
      Schedules: [SAM.text],
      StartTime: { dateTime: '2026-11-24T09:00:00', timeZone: 'UTC' },
      EndTime: { dateTime: '2026-11-24T10:00:00', timeZone: 'UTC' },
    },
  });
});

test.each<[what: string, given: object, expected: object]>([
  ['times came', { availabilityView: '2' }, { kind: 'answered' }],
  ['neither times nor an error', { availabilityView: '' }, { kind: 'noAnswer' }],
  [
    'refused',
    { error: { responseCode: 'ErrorNoFreeBusyAccess', message: 'No.' } },
    { kind: 'refused', code: 'ErrorNoFreeBusyAccess' },
  ],
  [
    'nobody there',
    { error: { responseCode: 'ErrorMailRecipientNotFound' } },
    { kind: 'notFound', code: 'ErrorMailRecipientNotFound' },
  ],
  [
    'their server did not answer',
    { error: { responseCode: 'ErrorProxyRequestProcessingFailed' } },
    { kind: 'noAnswer', code: 'ErrorProxyRequestProcessingFailed' },
  ],
])('%s', async (_what, given, expected) => {
  stubNetwork(schedule(given));
  expect(await ask()).toEqual({ ok: true, value: expected });
});

test('what is no schedule is not taken for one', async () => {
  stubNetwork(json(200, { value: [] }));
  expect(await ask()).toMatchObject({ ok: false, error: { kind: 'unexpected' } });
});

test('a refusal of the question itself is a failure', async () => {
  stubNetwork(graphError(403, 'ErrorAccessDenied'));
  expect(await ask()).toMatchObject({ ok: false, error: { kind: 'forbidden' } });
});
