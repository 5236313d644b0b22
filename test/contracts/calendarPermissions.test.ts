import { createFakeCalendarPermissions } from '../fakes/fakeCalendarPermissions';
import { describeCalendarPermissions } from './calendarPermissions.contract';
import { openSimulatedGraph } from './openSimulatedGraph';

const METHOD = { add: 'POST', change: 'PATCH', remove: 'DELETE' } as const;

describeCalendarPermissions('Microsoft Graph, simulated', async () => {
  const graph = await openSimulatedGraph();
  return {
    permissions: graph.permissions,
    loseNextAnswer: (call) => graph.fault({ kind: '504-after', method: METHOD[call], path: 'calendarPermissions' }),
    grantLess: (call) => graph.fault({ kind: 'less', method: METHOD[call], path: 'calendarPermissions' }),
    close: graph.close,
  };
});

describeCalendarPermissions('The fake that the use cases are tested with', async () => {
  const permissions = createFakeCalendarPermissions();
  return {
    permissions,
    loseNextAnswer: (call) => permissions.meet(call, { kind: 'failsAfterwards', failure: { kind: 'unavailable' } }),
    grantLess: (call) => permissions.meet(call, { kind: 'less' }),
    close: async () => undefined,
  };
});
