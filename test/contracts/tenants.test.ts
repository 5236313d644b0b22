import { createGraphTenants } from '../../src/adapters/graph/tenants';
import { guidOf } from '../../sandbox/world/ids';
import { openSimulatedGraph } from './openSimulatedGraph';

const SCOPE = 'CrossTenantInformation.ReadBasic.All';

test('a tenant’s public name and domain, known to the register or not', async () => {
  const graph = await openSimulatedGraph({ scopes: [SCOPE] });
  const tenants = createGraphTenants(graph.clientOptions);
  expect(await tenants.find(guidOf('tenant oakham.example'))).toEqual({
    ok: true,
    value: { name: 'Oakham Borough Council', domain: 'oakham.example' },
  });
  expect(await tenants.find('00000000-0000-4000-8000-000000000000')).toEqual({ ok: true, value: undefined });
  await graph.close();
});

test('without an administrator’s consent nothing is told', async () => {
  const graph = await openSimulatedGraph();
  const found = await createGraphTenants(graph.clientOptions).find(guidOf('tenant oakham.example'));
  expect(found).toMatchObject({ ok: false, error: { kind: 'forbidden' } });
  await graph.close();
});
