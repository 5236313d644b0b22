import { createCalendarPermissions } from '../../../src/adapters/graph/calendarPermissions';
import type { SharingLevel } from '../../../src/domain/sharing';
import { address } from '../../fakes/exampleRegister';
import { createTestClient, graphError, json, stubNetwork } from './stubGraph';

afterEach(() => jest.restoreAllMocks());

const permissions = () => createCalendarPermissions(createTestClient());
const sam = address('sam.hall@northshire.example');
const SAM_ID = btoa('ExchangePublishedUser.sam.hall@northshire.example');

const entry = (over: object = {}) => ({
  id: SAM_ID,
  role: 'freeBusyRead',
  allowedRoles: ['freeBusyRead', 'limitedRead'],
  isInsideOrganization: false,
  isRemovable: true,
  emailAddress: { name: 'Sam Hall', address: 'sam.hall@northshire.example' },
  ...over,
});

const organisationEntry = {
  id: 'RGVmYXVsdA==',
  role: 'freeBusyRead',
  allowedRoles: ['none', 'freeBusyRead', 'limitedRead', 'read', 'write'],
  isInsideOrganization: true,
  isRemovable: false,
  emailAddress: { name: 'Min organisation' },
};

describe('reading who can see', () => {
  test('an entry is what the server holds', async () => {
    stubNetwork(json(200, { value: [entry()] }));
    expect(await permissions().list('AAMk')).toEqual({
      ok: true,
      value: [
        {
          id: SAM_ID,
          address: 'sam.hall@northshire.example',
          name: 'Sam Hall',
          level: 'availabilityOnly',
          allowedLevels: ['availabilityOnly', 'limitedDetails'],
          isInsideOrganization: false,
          isRemovable: true,
          isOrganizationDefault: false,
        },
      ],
    });
  });

  test.each<[string, string, SharingLevel]>([
    ['nothing', 'none', 'none'],
    ['times', 'freeBusyRead', 'availabilityOnly'],
    ['titles and places', 'limitedRead', 'limitedDetails'],
    ['everything', 'read', 'reviewer'],
    ['everything, to edit', 'write', 'editor'],
    ['as delegate', 'delegateWithoutPrivateEventAccess', 'delegate'],
    ['as delegate with private entries', 'delegateWithPrivateEventAccess', 'delegateSeesPrivate'],
    ['rights that no level expresses', 'custom', 'custom'],
    ['a role from the future', 'telepathicRead', 'custom'],
  ])('%s (%s) is %s', async (_sentence, role, level) => {
    stubNetwork(json(200, { value: [entry({ role })] }));
    expect(await permissions().list('AAMk')).toMatchObject({ value: [{ level }] });
  });

  test.each([
    ['by its id, whatever its name is in this language', organisationEntry, true],
    ['by its nature, should ids change', { ...organisationEntry, id: 'other' }, true],
    ['not by its name', entry({ emailAddress: { name: 'My Organization', address: 'x@northshire.example' } }), false],
    ['not merely because it cannot be removed', entry({ isRemovable: false }), false],
  ])('the entry for the own organisation is known %s', async (_sentence, answer, isOrganizationDefault) => {
    stubNetwork(json(200, { value: [answer] }));
    expect(await permissions().list('AAMk')).toMatchObject({ value: [{ isOrganizationDefault }] });
  });

  test.each([
    ['without id', entry({ id: undefined })],
    ['without role', entry({ role: undefined })],
    ['whose role is a number', entry({ role: 3 })],
    ['whose allowed roles are a text', entry({ allowedRoles: 'read' })],
    ['that is null', null],
  ])('an entry %s fails the list: nobody who sees the calendar is left out of it', async (_sentence, broken) => {
    stubNetwork(json(200, { value: [entry(), broken] }));
    expect(await permissions().list('AAMk')).toMatchObject({
      ok: false,
      error: { kind: 'unexpected', code: 'MalformedAnswer' },
    });
  });

  test('a list in pages is read to its end, each page with the same preference', async () => {
    const next = 'https://graph.microsoft.com/v1.0/me/calendars/AAMk/calendarPermissions?$skip=1';
    const seen = stubNetwork(
      json(200, { value: [organisationEntry], '@odata.nextLink': next }),
      json(200, { value: [entry()] }),
    );
    expect(await permissions().list('AAMk')).toMatchObject({
      ok: true,
      value: [{ isOrganizationDefault: true }, { name: 'Sam Hall' }],
    });
    expect(seen[1]?.url).toBe(next);
    expect(seen.map(({ headers }) => headers.get('Prefer'))).toEqual(['IdType="ImmutableId"', 'IdType="ImmutableId"']);
  });

  test('a next page anywhere but at Graph is not fetched', async () => {
    const seen = stubNetwork(json(200, { value: [], '@odata.nextLink': 'https://elsewhere.example/v1.0/me' }));
    expect(await permissions().list('AAMk')).toMatchObject({ ok: false, error: { kind: 'unexpected' } });
    expect(seen).toHaveLength(1);
  });

  test('pages without end are given up', async () => {
    const next = 'https://graph.microsoft.com/v1.0/me/calendars/AAMk/calendarPermissions?$skip=0';
    stubNetwork(() => json(200, { value: [], '@odata.nextLink': next }));
    expect(await permissions().list('AAMk')).toMatchObject({ ok: false, error: { kind: 'unexpected' } });
  });

  test('an answer that is no collection fails', async () => {
    stubNetwork(json(200, entry()));
    expect(await permissions().list('AAMk')).toMatchObject({ ok: false, error: { kind: 'unexpected' } });
  });
});

test('calendars come with owner, default mark and whether they may be shared', async () => {
  const seen = stubNetwork(
    json(200, {
      value: [
        {
          id: 'A=',
          name: 'Calendar',
          isDefaultCalendar: true,
          canShare: true,
          owner: { name: 'Jo Byrne', address: 'jo.byrne@healthmail.example' },
        },
      ],
    }),
  );
  expect(await permissions().listCalendars()).toEqual({
    ok: true,
    value: [
      { id: 'A=', name: 'Calendar', isDefault: true, canShare: true, ownerAddress: 'jo.byrne@healthmail.example' },
    ],
  });
  expect(seen[0]?.url).toBe(
    'https://graph.microsoft.com/v1.0/me/calendars?$select=id,name,isDefaultCalendar,canShare,owner&$top=100',
  );
});

describe('what goes over the wire', () => {
  const base = 'https://graph.microsoft.com/v1.0/me/calendars/A%2FB%2BC%3D%3D/calendarPermissions';
  test.each([
    [
      'adding',
      () => permissions().add('A/B+C==', sam, 'limitedDetails'),
      'POST',
      base,
      { emailAddress: { address: sam.text }, role: 'limitedRead' },
    ],
    [
      'changing',
      () => permissions().change('A/B+C==', 'x/y+z=', 'availabilityOnly'),
      'PATCH',
      `${base}/x%2Fy%2Bz%3D`,
      { role: 'freeBusyRead' },
    ],
    ['removing', () => permissions().remove('A/B+C==', 'x/y+z='), 'DELETE', `${base}/x%2Fy%2Bz%3D`, undefined],
  ] as const)('%s', async (_sentence, act, method, url, body) => {
    const seen = stubNetwork(
      method === 'DELETE' ? new Response(null, { status: 204 }) : json(method === 'POST' ? 201 : 200, entry()),
    );
    expect((await act()).ok).toBe(true);
    expect(seen.map((request) => ({ method: request.method, url: request.url, body: request.body }))).toEqual([
      { method, url, body },
    ]);
  });

  test('custom rights are never written', async () => {
    const seen = stubNetwork(json(200, entry()));
    expect((await permissions().add('A', sam, 'custom')).ok).toBe(false);
    expect((await permissions().change('A', 'x', 'custom')).ok).toBe(false);
    expect(seen).toHaveLength(0);
  });

  test.each([200, 201])('an answer of %i to a new share is a success', async (status) => {
    stubNetwork(json(status, entry()));
    expect(await permissions().add('A', sam, 'availabilityOnly')).toMatchObject({
      ok: true,
      value: { level: 'availabilityOnly' },
    });
  });
});

describe('what the server would grant (CAL-12)', () => {
  test('is asked for the address, quoted as OData wants it', async () => {
    const seen = stubNetwork(json(200, { value: ['freeBusyRead'] }));
    await permissions().allowedLevels('AAMk=', address("o'hara+x@northshire.example"));
    expect(seen[0]?.url).toBe(
      "https://graph.microsoft.com/v1.0/me/calendars/AAMk%3D/allowedCalendarSharingRoles(User='o''hara%2Bx%40northshire.example')",
    );
  });

  test.each([
    [
      'its levels',
      json(200, { value: ['none', 'freeBusyRead', 'limitedRead'] }),
      ['none', 'availabilityOnly', 'limitedDetails'],
    ],
    [
      'the levels that are known, among others',
      json(200, { value: ['freeBusyRead', 'custom', 'future'] }),
      ['availabilityOnly'],
    ],
    ['an empty list is no answer', json(200, { value: [] }), undefined],
    ['another shape is no answer', json(200, { value: 'read' }), undefined],
    ['an error is no answer', graphError(400, 'ErrorInvalidRequest'), undefined],
    ['a server error is no answer', graphError(500, 'ErrorInternalServerError'), undefined],
    ['a refusal by policy is no answer', graphError(403, 'ErrorNotAllowedExternalSharingByPolicy'), undefined],
  ])('%s', async (_sentence, answer, value) => {
    stubNetwork(answer);
    expect(await permissions().allowedLevels('AAMk', sam)).toEqual({ ok: true, value });
  });

  test.each([
    ['signed out', graphError(401, 'InvalidAuthenticationToken'), 'signed-out'],
    ['throttled', graphError(429, 'ApplicationThrottled', { 'Retry-After': '60' }), 'throttled'],
    ['offline', new TypeError('Failed to fetch'), 'offline'],
  ])('%s stands in the way of everything, so it is told', async (_sentence, answer, kind) => {
    stubNetwork(answer);
    expect(await permissions().allowedLevels('AAMk', sam)).toMatchObject({ ok: false, error: { kind } });
  });
});
