import fc from 'fast-check';
import { grantableRoles, ROLES } from '../../../sandbox/world/grantRules';
import type { CalendarFolder } from '../../../sandbox/world/world';
import { startGraph, type RunningGraph } from './startGraph';

const LIST = '/me/calendar/calendarPermissions';

const PEOPLE = [
  'sam.hall@northshire.example',
  'kim.rowe@northshire.example',
  'priya.nair@northshire.example',
  'a.patel@elmwood.example',
  'helen.voss@bayview.example',
  'x@unknown.example',
  'sam@sub.northshire.example',
];

const idOf = (address: string): string =>
  encodeURIComponent(Buffer.from(`ExchangePublishedUser.${address}`).toString('base64'));

const steps = fc.record({
  method: fc.constantFrom('POST', 'PATCH', 'DELETE'),
  address: fc.constantFrom(...PEOPLE),
  role: fc.constantFrom(...ROLES, 'custom'),
  secondGrant: fc.constantFrom('conflict' as const, 'replaces' as const, 'duplicates' as const),
  fault: fc.constantFrom(undefined, 'less' as const, '504-after' as const),
});

const take = async (
  graph: RunningGraph,
  { method, address, role, secondGrant, fault }: typeof steps extends fc.Arbitrary<infer S> ? S : never,
) => {
  graph.setGraph({ secondGrant });
  graph.faults.replace(fault ? [{ kind: fault, method: '*', path: '.', times: 1 }] : []);
  if (method === 'POST') return graph.ask('POST', LIST, { body: { emailAddress: { address }, role } });
  return graph.ask(method, `${LIST}/${idOf(address)}`, { body: method === 'PATCH' ? { role } : undefined });
};

let graph: RunningGraph;
beforeAll(async () => {
  graph = await startGraph();
});
afterAll(() => graph.close());

test('no row of changes ever leaves somebody outside above the policy, but for who was there at the start', async () => {
  const calendar = graph.world.mailboxes.get(graph.world.me)?.calendars[0] as CalendarFolder;
  const atStart = [...calendar.permissions];
  await fc.assert(
    fc.asyncProperty(fc.array(steps, { minLength: 1, maxLength: 12 }), async (row) => {
      calendar.permissions = [...atStart];
      for (const step of row) await take(graph, step);
      graph.faults.replace([]);
      const { body } = await graph.ask('GET', LIST);
      for (const { id, role, isInsideOrganization, emailAddress } of body.value) {
        if (isInsideOrganization || atStart.some((entry) => entry.id === id && entry.role === role)) continue;
        expect(grantableRoles(graph.world, emailAddress.address)).toContain(role);
        expect(['freeBusyRead', 'limitedRead']).toContain(role);
      }
    }),
    { numRuns: 40 },
  );
}, 60_000);
