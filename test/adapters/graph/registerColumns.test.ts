import { readFileSync } from 'node:fs';
import { PARTNER_COLUMNS, serviceColumns } from '../../../src/adapters/graph/registerColumns';
import { openSimulatedRegister } from '../../contracts/openSimulatedRegister';

const guide = readFileSync('docs/register-sharepoint.md', 'utf8');
const rowOfGuide = (name: string) =>
  guide.split('\n').find((line) => line.startsWith('|') && line.split('|')[1]?.includes(`\`${name}\``)) ?? '';
const partOfService = ({ name }: { readonly name: string }) => name.replace('Calendar', '');

describe('the guide for administrators names every column, and says which are needed', () => {
  test.each(PARTNER_COLUMNS.map((column) => [column.name, column] as const))('%s', (name, { isNeeded = false }) => {
    expect(rowOfGuide(name)).not.toBe('');
    expect(/\| yes\s*\|$/.test(rowOfGuide(name))).toBe(isNeeded);
  });

  test.each(serviceColumns('calendar').map((column) => [column.name, column] as const))('%s', (_name, column) => {
    expect(rowOfGuide(partOfService(column))).not.toBe('');
    expect(/\| yes\s*\|$/.test(rowOfGuide(partOfService(column)))).toBe(column.isNeeded ?? false);
  });
});

test('no two columns have one name or one label', () => {
  const columns = [...PARTNER_COLUMNS, ...serviceColumns('calendar'), ...serviceColumns('videoConsultation')];
  expect(new Set(columns.map(({ name }) => name.toLowerCase())).size).toBe(columns.length);
  expect(new Set(columns.map(({ label }) => label.toLowerCase())).size).toBe(columns.length);
  expect(columns.map(({ label }) => label)).toContain('Video consultation status');
});

test('the sandbox’s list and the sandbox’s file say the same of every partner', async () => {
  const graph = await openSimulatedRegister();
  try {
    const file = graph.keepWorld();
    const list = await graph.open().read();
    if (!file.ok || !list.ok) throw new Error('one of them cannot be read');
    expect([list.value.notReached, list.value.problems]).toEqual([undefined, []]);
    const said = ({ register }: typeof file.value) =>
      register.partners.map(({ id, name, domains, useStatement, services }) => {
        const standing = Object.entries(services).map(([service, record]) => [
          service,
          record?.status,
          record?.since,
          record?.reason,
          record?.ourSideConfigured,
          record?.theirSideConfigured,
        ]);
        return { id, name, domains, useStatement, standing };
      });
    expect(said(list.value)).toEqual(said(file.value));
    expect(said(list.value).length).toBeGreaterThan(10);
  } finally {
    await graph.close();
  }
});
