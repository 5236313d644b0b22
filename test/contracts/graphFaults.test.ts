import { address } from '../fakes/exampleRegister';
import { openSimulatedGraph, type SimulatedGraphOptions } from './openSimulatedGraph';
import type { Fault, GraphSettings } from '../../sandbox/settings';

const SAM = address('sam.hall@northshire.example');
const ELMWOOD = address('a.patel@elmwood.example');

const open = async (options?: SimulatedGraphOptions) => {
  const graph = await openSimulatedGraph(options);
  opened.push(graph);
  return graph;
};
const opened: { close(): Promise<void> }[] = [];
afterEach(async () => {
  for (const graph of opened.splice(0)) await graph.close();
});

const defaultCalendar = async ({ permissions }: Awaited<ReturnType<typeof openSimulatedGraph>>): Promise<string> => {
  const calendars = await permissions.listCalendars();
  if (!calendars.ok) throw new Error(calendars.error.kind);
  return calendars.value.find(({ isDefault }) => isDefault)?.id ?? '';
};

describe('a new share that meets a fault, by cause, and what the server then holds', () => {
  test.each<[string, Fault['kind'], string, number]>([
    ['the connection breaks before it arrives', 'drop', 'offline', 0],
    ['the connection breaks after it was made', 'drop-after', 'offline', 1],
    ['the gateway gives up before it was made', '504', 'unavailable', 0],
    ['the gateway gives up after it was made', '504-after', 'unavailable', 1],
    ['the service is down', '503', 'unavailable', 0],
    ['the answer cannot be read', 'malformed', 'unexpected', NaN],
    ['access is refused', '403', 'forbidden', 0],
  ])('%s', async (_sentence, kind, failure, held) => {
    const graph = await open();
    const calendar = await defaultCalendar(graph);
    graph.fault({ kind, method: 'POST', path: 'calendarPermissions' });
    expect(await graph.permissions.add(calendar, SAM, 'availabilityOnly')).toMatchObject({
      ok: false,
      error: { kind: failure },
    });
    const list = await graph.permissions.list(calendar);
    const entries = list.ok ? list.value.filter((entry) => entry.address === SAM.text) : [];
    if (!Number.isNaN(held)) expect(entries).toHaveLength(held);
    expect(graph.seen.filter((line) => line.startsWith('POST'))).toHaveLength(1);
  });

  test('a token that has expired is renewed without anybody noticing', async () => {
    const graph = await open({ lifetimeSeconds: -1 });
    const calendar = await defaultCalendar(graph);
    expect((await graph.permissions.add(calendar, SAM, 'availabilityOnly')).ok).toBe(true);
  });
});

describe('a level above the sharing policy is a matter of policy, however Graph says it', () => {
  const ways: readonly GraphSettings['policyDenial'][] = [
    '403-ErrorPermissionNotAllowedByPolicy',
    '403-ErrorNotAllowedExternalSharingByPolicy',
    '400-ErrorInvalidRequest',
  ];
  test.each(ways)('%s', async (policyDenial) => {
    const graph = await open({ graph: { policyDenial } });
    const calendar = await defaultCalendar(graph);
    const answer = await graph.permissions.add(calendar, ELMWOOD, 'limitedDetails');
    expect(answer).toMatchObject({
      ok: false,
      error: { kind: 'policy', requestId: expect.any(String), at: expect.any(Number) },
    });
  });
});

describe('what Graph says of levels for somebody outside (CAL-12)', () => {
  test.each([
    ['answers', ['availabilityOnly']],
    ['error', undefined],
    ['empty', undefined],
  ] as const)('%s', async (allowedRolesForExternal, levels) => {
    const graph = await open({ graph: { allowedRolesForExternal } });
    const answer = await graph.permissions.allowedLevels(await defaultCalendar(graph), ELMWOOD);
    expect(answer.ok && answer.value?.filter((level) => level !== 'none')).toEqual(levels);
  });
});

test('BUL-10: a mailbox on-premises is told apart from a failure', async () => {
  const { permissions } = await open({ graph: { onPremises: true } });
  expect(await permissions.listCalendars()).toMatchObject({ ok: false, error: { kind: 'mailbox-unsupported' } });
});

test('DEL-07: without the scope nothing is granted', async () => {
  const { permissions } = await open({ scopes: ['Calendars.Read'] });
  const calendars = await permissions.listCalendars();
  const id = (calendars.ok && calendars.value[0]?.id) || '';
  expect(await permissions.add(id, SAM, 'availabilityOnly')).toMatchObject({ ok: false, error: { kind: 'forbidden' } });
});

test('ADM-07: thirty questions at once are answered without one being throttled', async () => {
  const graph = await open();
  const calendar = await defaultCalendar(graph);
  const answers = await Promise.all(Array.from({ length: 30 }, () => graph.permissions.list(calendar)));
  expect(answers.every(({ ok }) => ok)).toBe(true);
  expect(graph.seen).toHaveLength(31);
});
