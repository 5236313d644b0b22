import { startGraph, type Answered, type Asking, type RunningGraph } from './startGraph';

const SITE = '/sites/healthmail.sharepoint.example:/sites/federation';
const READ = { scopes: ['Sites.Selected'] };
const GRAPH = 'https://graph.microsoft.com/v1.0';

let graph: RunningGraph;
let list: string;

const ask = (method: string, path: string, asking: Asking = {}): Promise<Answered> =>
  graph.ask(method, path.replace(GRAPH, ''), { ...READ, ...asking });
const codeOf = ({ status, body }: Answered) => [status, body?.error?.code];
const idsOf = ({ body }: Answered) => body.value.map(({ id }: { id: string }) => id);
const change = (item: string, fields: object, headers: Record<string, string> = {}) =>
  ask('PATCH', `${list}/items/${item}/fields`, { body: fields, headers });

beforeEach(async () => {
  graph = await startGraph();
  const site = await ask('GET', SITE);
  list = `/sites/${site.body.id}/lists/Federated%20partners`;
  list = `/sites/${site.body.id}/lists/${(await ask('GET', list)).body.id}`;
});
afterEach(() => graph.close());

describe('a site and its list', () => {
  test('are found by address and title, and name themselves', async () => {
    expect((await ask('GET', SITE)).body).toMatchObject({
      displayName: 'Federation',
      webUrl: 'https://healthmail.sharepoint.example/sites/federation',
    });
    expect((await ask('GET', list)).body).toMatchObject({ displayName: 'Federated partners' });
  });

  test.each([
    ['another site', () => ask('GET', '/sites/healthmail.sharepoint.example:/sites/none'), [404, 'itemNotFound']],
    ['another list', () => ask('GET', list.replace(/[^/]+$/, 'None')), [404, 'itemNotFound']],
    ['another row', () => ask('GET', `${list}/items/999`), [404, 'itemNotFound']],
    [
      'without the scope',
      () => ask('GET', list, { scopes: ['Calendars.ReadWrite'] }),
      [403, 'Authorization_RequestDenied'],
    ],
  ])('%s is refused', async (_what, asked, expected) => {
    expect(codeOf(await asked())).toEqual(expected);
  });

  test.each([
    ['none', 'GET', 403],
    ['read', 'GET', 200],
    ['read', 'PATCH', 403],
    ['write', 'PATCH', 200],
  ] as const)('a selected scope whose site was granted %s: %s gives %s', async (siteGrant, method, status) => {
    graph.setGraph({ siteGrant });
    const answer = method === 'GET' ? await ask('GET', list) : await change('1', { Nation: 'Wales' });
    expect(answer.status).toBe(status);
  });

  test('a scope for all sites needs no grant', async () => {
    graph.setGraph({ siteGrant: 'none' });
    expect((await ask('GET', list, { scopes: ['Sites.Read.All'] })).status).toBe(200);
  });
});

describe('rows', () => {
  test('come without fields, with all of them, or with those asked for', async () => {
    const [bare] = (await ask('GET', `${list}/items?$top=1`)).body.value;
    expect(bare.fields).toBeUndefined();
    const [full] = (await ask('GET', `${list}/items?$expand=fields&$top=1`)).body.value;
    expect(full.fields).toMatchObject({ Title: 'Northshire Council', PartnerId: 'northshire' });
    const [some] = (await ask('GET', `${list}/items?$expand=fields($select=Title,Nothing)&$top=1`)).body.value;
    expect(Object.keys(some.fields).sort()).toEqual(['@odata.etag', 'Title']);
  });

  test('come page by page, each once, and the next page’s address is Graph’s own', async () => {
    const first = await ask('GET', `${list}/items?$top=5`);
    expect(first.body['@odata.nextLink']).toContain(`${GRAPH}/sites/`);
    const second = await ask('GET', first.body['@odata.nextLink']);
    const third = await ask('GET', second.body['@odata.nextLink']);
    expect([...idsOf(first), ...idsOf(second), ...idsOf(third)].map(Number)).toEqual(
      Array.from({ length: 12 }, (_, index) => index + 1),
    );
    expect(third.body['@odata.nextLink']).toBeUndefined();
  });

  test.each([
    ['5001', 400],
    ['0', 400],
    ['many', 400],
    ['5000', 200],
  ])('$top=%s: %s', async (top, status) => {
    expect((await ask('GET', `${list}/items?$top=${top}`)).status).toBe(status);
  });

  test('a filter on a column without an index is refused, in SharePoint’s words, unless the risk is taken', async () => {
    const refused = await ask('GET', `${list}/items?$filter=fields/Title eq 'Bayview Trust'`);
    expect(codeOf(refused)).toEqual([400, 'invalidRequest']);
    expect(refused.body.error.message).toContain('cannot be referenced in filter or orderby as it is not indexed');
    const headers = { prefer: 'HonorNonIndexedQueriesWarningMayFailRandomly' };
    const risked = await ask('GET', `${list}/items?$filter=fields/Title eq 'Bayview Trust'`, { headers });
    expect(idsOf(risked)).toEqual(['3']);
    expect(idsOf(await ask('GET', `${list}/items?$filter=fields/PartnerId eq 'bayview'`))).toEqual(['3']);
  });
});

describe('changing rows', () => {
  test('a row is made, changed and removed', async () => {
    const made = await ask('POST', `${list}/items`, {
      body: { fields: { Title: 'Ashdale Surgery', PartnerId: 'ash' } },
    });
    expect([made.status, made.body.id, made.body.fields.Title]).toEqual([201, '13', 'Ashdale Surgery']);
    expect((await change('13', { Nation: 'Wales' })).body).toMatchObject({ PartnerId: 'ash', Nation: 'Wales' });
    expect((await change('13', { Nation: null })).body.Nation).toBeUndefined();
    expect((await ask('DELETE', `${list}/items/13`)).status).toBe(204);
    const again = await ask('POST', `${list}/items`, { body: { fields: { Title: 'Ashdale Surgery' } } });
    expect(again.body.id).toBe('14');
  });

  test('who changes an older state is told, and nothing is changed', async () => {
    const before = (await ask('GET', `${list}/items/1`)).body.eTag;
    expect((await change('1', { Nation: 'Wales' }, { 'if-match': before })).status).toBe(200);
    const late = await change('1', { Nation: 'Scotland' }, { 'if-match': before });
    expect(codeOf(late)).toEqual([412, 'resourceModified']);
    expect((await ask('GET', `${list}/items/1?$expand=fields`)).body.fields.Nation).toBe('Wales');
  });

  test.each([
    ['a field that no column has', { Colour: 'red' }],
    ['an id that another row has', { PartnerId: 'elmwood' }],
  ])('%s is refused', async (_what, fields) => {
    expect(codeOf(await change('1', fields))).toEqual([400, 'invalidRequest']);
  });

  test('a column is made once; one that says nothing of what it holds is refused', async () => {
    const column = { name: 'Video status', text: {} };
    const made = await ask('POST', `${list}/columns`, { body: column });
    expect([made.status, made.body.name, made.body.displayName]).toEqual([201, 'Video_x0020_status', 'Video status']);
    expect((await ask('POST', `${list}/columns`, { body: column })).status).toBe(400);
    expect((await ask('POST', `${list}/columns`, { body: { name: 'Bare' } })).status).toBe(400);
    const names = (await ask('GET', `${list}/columns?$select=name`)).body.value.map(
      ({ name }: { name: string }) => name,
    );
    expect(names).toContain('Video_x0020_status');
  });
});

describe('what changed', () => {
  const delta = `items/delta?$expand=fields($select=Title,Nation)`;

  test('all rows first, page by page, then only changes: twice changed comes twice, the last state last', async () => {
    const first = await ask('GET', `${list}/${delta}&$top=10`);
    const last = await ask('GET', first.body['@odata.nextLink']);
    expect([...idsOf(first), ...idsOf(last)]).toHaveLength(12);
    await change('2', { Nation: 'Wales' });
    await change('2', { Nation: 'Scotland' });
    await ask('DELETE', `${list}/items/3`);
    const changes = await ask('GET', last.body['@odata.deltaLink']);
    expect(
      changes.body.value.map((row: { id: string; fields?: { Nation: string } }) => [row.id, row.fields?.Nation]),
    ).toEqual([
      ['2', 'Wales'],
      ['2', 'Scotland'],
      ['3', undefined],
    ]);
    expect(changes.body.value[2].deleted).toEqual({ state: 'deleted' });
    expect((await ask('GET', changes.body['@odata.deltaLink'])).body.value).toEqual([]);
  });

  test('from now on', async () => {
    const now = await ask('GET', `${list}/items/delta?token=latest`);
    expect(now.body.value).toEqual([]);
    await change('5', { Nation: 'Wales' });
    expect(idsOf(await ask('GET', now.body['@odata.deltaLink']))).toEqual(['5']);
  });

  test.each([
    ['410-apply', 'resyncChangesApplyDifferences'],
    ['410-upload', 'resyncChangesUploadDifferences'],
  ] as const)('%s: too old a place ends with %s and where to begin anew', async (kind, code) => {
    const now = await ask('GET', `${list}/items/delta?token=latest`);
    graph.faults.replace([{ kind, method: 'GET', path: 'delta', times: 1 }]);
    const gone = await ask('GET', now.body['@odata.deltaLink']);
    expect(codeOf(gone)).toEqual([410, code]);
    const start = gone.headers.get('location') ?? '';
    expect(start).toMatch(/^https:\/\/graph\.microsoft\.com\/v1\.0\/sites\/.*\/items\/delta$/);
    expect(idsOf(await ask('GET', start))).toHaveLength(12);
  });

  test('a place that this list never gave is too old as well', async () => {
    expect(codeOf(await ask('GET', `${list}/items/delta?token=bm9uc2Vuc2U`))).toEqual([
      410,
      'resyncChangesApplyDifferences',
    ]);
  });
});
