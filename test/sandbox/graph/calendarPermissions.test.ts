import type { GraphSettings } from '../../../sandbox/settings';
import { JO, KIM, SAM, startGraph, type RunningGraph } from './startGraph';

const LIST = '/me/calendar/calendarPermissions';
const DEFAULT_ENTRY = `${LIST}/RGVmYXVsdA%3D%3D`;
const ASHA = 'a.patel@elmwood.example';
const LEE = 'lee@healthmail.example';

const entryPath = (address: string): string =>
  `${LIST}/${encodeURIComponent(Buffer.from(`ExchangePublishedUser.${address}`).toString('base64'))}`;
const grant = (address: string, role?: string) => ({ emailAddress: { name: 'x', address }, role });

let graph: RunningGraph;
beforeEach(async () => {
  graph = await startGraph();
});
afterEach(() => graph.close());

const held = async (address: string) => {
  const { body } = await graph.ask('GET', LIST);
  return body.value.find((entry: { emailAddress: { address?: string } }) => entry.emailAddress.address === address);
};

describe('the list of one calendar', () => {
  test('an external entry is what Graph shows of one', async () => {
    expect(await held(KIM)).toEqual({
      id: 'RXhjaGFuZ2VQdWJsaXNoZWRVc2VyLmtpbS5yb3dlQG5vcnRoc2hpcmUuZXhhbXBsZQ==',
      isRemovable: true,
      isInsideOrganization: false,
      role: 'freeBusyRead',
      allowedRoles: ['freeBusyRead', 'limitedRead'],
      emailAddress: { name: 'Kim Rowe', address: KIM },
    });
  });

  test('the entry for everybody has no address, cannot be removed, and has a name that tenants translate', async () => {
    graph.setGraph({ organizationEntryName: 'Meine Organisation' });
    const { body } = await graph.ask('GET', LIST);
    expect(body.value[0]).toMatchObject({
      id: 'RGVmYXVsdA==',
      emailAddress: { name: 'Meine Organisation' },
      isRemovable: false,
      isInsideOrganization: true,
      allowedRoles: ['none', 'freeBusyRead', 'limitedRead', 'read', 'write'],
    });
  });

  test('an entry made under an older policy stays above what is allowed today', async () => {
    expect(await held('priya.nair@northshire.example')).toMatchObject({
      role: 'read',
      allowedRoles: ['freeBusyRead', 'limitedRead'],
    });
  });

  test('each calendar has its own', async () => {
    const calendars = await graph.ask('GET', '/me/calendars?$select=id,name,canShare');
    const rota = calendars.body.value.find(({ name }: { name: string }) => name === 'On-call rota');
    const { body } = await graph.ask('GET', `/me/calendars/${encodeURIComponent(rota.id)}/calendarPermissions`);
    expect(body.value.map(({ emailAddress }: { emailAddress: { address?: string } }) => emailAddress.address)).toEqual([
      undefined,
      'r.marsh@privateclinic.example',
    ]);
  });
});

describe('giving', () => {
  test.each<[string, unknown, number, string | undefined]>([
    ['free/busy to a partner', grant(SAM, 'freeBusyRead'), 201, undefined],
    ['titles, where the domain has an entry of its own', grant(SAM, 'limitedRead'), 201, undefined],
    [
      'titles, where only the entry for all domains counts',
      grant(ASHA, 'limitedRead'),
      403,
      'ErrorPermissionNotAllowedByPolicy',
    ],
    ['free/busy, where only the entry for all domains counts', grant(ASHA, 'freeBusyRead'), 201, undefined],
    ['everything to a partner', grant(SAM, 'read'), 403, 'ErrorPermissionNotAllowedByPolicy'],
    ['writing to a partner', grant(SAM, 'write'), 403, 'ErrorPermissionNotAllowedByPolicy'],
    ['delegation to a partner', grant(SAM, 'delegateWithPrivateEventAccess'), 403, 'ErrorPermissionNotAllowedByPolicy'],
    [
      'anything to an organisation without a relationship',
      grant('x@unknown.example', 'freeBusyRead'),
      403,
      'ErrorNotAllowedExternalSharingByPolicy',
    ],
    [
      'anything below a partner domain that is not listed',
      grant('sam@sub.northshire.example', 'freeBusyRead'),
      403,
      'ErrorNotAllowedExternalSharingByPolicy',
    ],
    ['writing to a colleague', grant('anita.rao@healthmail.example', 'write'), 201, undefined],
    ['a colleague nobody knows', grant('nobody@healthmail.example', 'read'), 400, 'ErrorInvalidRecipients'],
    ['no role', grant(SAM), 400, 'ErrorInvalidRequest'],
    [
      'allowedRoles instead of a role',
      { emailAddress: { address: SAM }, allowedRoles: ['freeBusyRead'] },
      400,
      'ErrorInvalidRequest',
    ],
    ['the role none to a person', grant(SAM, 'none'), 400, 'ErrorInvalidRequest'],
    ['a role there is not', grant(SAM, 'reader'), 400, 'BadRequest'],
    ['a name instead of an address', grant('Sam Hall', 'freeBusyRead'), 400, 'ErrorInvalidRecipients'],
    ['somebody who is there already', grant(KIM, 'limitedRead'), 409, 'ErrorDuplicateUserIdsSpecified'],
  ])('%s', async (_sentence, body, status, code) => {
    const before = (await graph.ask('GET', LIST)).body.value;
    const answer = await graph.ask('POST', LIST, { body });
    expect([answer.status, answer.body.error?.code]).toEqual([status, code]);
    const after = (await graph.ask('GET', LIST)).body.value;
    expect(after.length - before.length).toBe(status === 201 ? 1 : 0);
    if (status !== 201) expect(after).toEqual(before);
  });

  test.each<[GraphSettings['policyDenial'], number, string]>([
    ['403-ErrorPermissionNotAllowedByPolicy', 403, 'ErrorPermissionNotAllowedByPolicy'],
    ['403-ErrorNotAllowedExternalSharingByPolicy', 403, 'ErrorNotAllowedExternalSharingByPolicy'],
    ['400-ErrorInvalidRequest', 400, 'ErrorInvalidRequest'],
  ])('a denial can be %s', async (policyDenial, status, code) => {
    graph.setGraph({ policyDenial });
    const answer = await graph.ask('POST', LIST, { body: grant(ASHA, 'limitedRead') });
    expect([answer.status, answer.body.error.code]).toEqual([status, code]);
  });

  test.each<[GraphSettings['secondGrant'], number, string[]]>([
    ['conflict', 409, ['freeBusyRead']],
    ['replaces', 201, ['limitedRead']],
    ['duplicates', 201, ['freeBusyRead', 'limitedRead']],
  ])('a second grant %s', async (secondGrant, status, roles) => {
    graph.setGraph({ secondGrant });
    expect((await graph.ask('POST', LIST, { body: grant(KIM, 'limitedRead') })).status).toBe(status);
    const { body } = await graph.ask('GET', LIST);
    const entries = body.value.filter(
      ({ emailAddress }: { emailAddress: { address?: string } }) => emailAddress.address === KIM,
    );
    expect(entries.map(({ role }: { role: string }) => role)).toEqual(roles);
    expect(new Set(entries.map(({ id }: { id: string }) => id)).size).toBe(entries.length);
  });

  test.each<[GraphSettings['invitation'], number]>([
    ['sent', 1],
    ['notSent', 0],
  ])('an invitation is %s', async (invitation, more) => {
    graph.setGraph({ invitation });
    const before = graph.world.mailboxes.get(SAM)?.messages.length ?? 0;
    await graph.ask('POST', LIST, { body: grant(SAM, 'freeBusyRead') });
    expect(graph.world.mailboxes.get(SAM)?.messages.length).toBe(before + more);
  });
});

describe('changing and removing', () => {
  test.each<[string, string, string, string, number, string | undefined]>([
    ['raising within the policy', 'PATCH', entryPath(KIM), 'limitedRead', 200, undefined],
    ['raising above it', 'PATCH', entryPath(KIM), 'read', 403, 'ErrorPermissionNotAllowedByPolicy'],
    ['lowering what is above it', 'PATCH', entryPath('priya.nair@northshire.example'), 'limitedRead', 200, undefined],
    ['none for a person', 'PATCH', entryPath(KIM), 'none', 400, 'ErrorInvalidRequest'],
    ['none for everybody', 'PATCH', DEFAULT_ENTRY, 'none', 200, undefined],
    ['somebody who is not there', 'PATCH', entryPath(SAM), 'freeBusyRead', 404, 'ErrorItemNotFound'],
    ['removing a person', 'DELETE', entryPath(KIM), '', 204, undefined],
    ['removing everybody', 'DELETE', DEFAULT_ENTRY, '', 400, 'ErrorInvalidRequest'],
    ['removing somebody who is not there', 'DELETE', entryPath(SAM), '', 404, 'ErrorItemNotFound'],
  ])('%s', async (_sentence, method, path, role, status, code) => {
    const answer = await graph.ask(method, path, { body: role ? { role } : undefined });
    expect([answer.status, answer.body?.error?.code]).toEqual([status, code]);
    const after = await graph.ask('GET', path);
    if (status === 200) expect(after.body.role).toBe(role);
    if (status === 204) expect(after.status).toBe(404);
  });

  test('only the role can be changed', async () => {
    await graph.ask('PATCH', entryPath(KIM), {
      body: { role: 'limitedRead', emailAddress: { address: SAM }, isRemovable: false },
    });
    expect(await held(KIM)).toMatchObject({ role: 'limitedRead', isRemovable: true });
    expect(await held(SAM)).toBeUndefined();
  });
});

describe("somebody else's calendar", () => {
  const WARD = '/users/ward7@healthmail.example/calendar/calendarPermissions';

  test('shows its delegate an empty list, or an error: it is not settled which', async () => {
    expect((await graph.ask('GET', WARD)).body.value).toEqual([]);
    graph.setGraph({ notOwner: 'ErrorNotSupported' });
    const answer = await graph.ask('GET', WARD);
    expect([answer.status, answer.body.error.code]).toEqual([400, 'ErrorNotSupported']);
  });

  test('cannot be shared by a delegate', async () => {
    const answer = await graph.ask('POST', WARD, { body: grant(SAM, 'freeBusyRead') });
    expect([answer.status, answer.body.error.code]).toEqual([403, 'ErrorAccessDenied']);
  });

  test('of a mailbox there is not', async () => {
    const answer = await graph.ask('GET', '/users/nobody@healthmail.example/calendar/calendarPermissions');
    expect([answer.status, answer.body.error.code]).toEqual([404, 'ErrorInvalidUser']);
  });

  test('is one’s own under /users as well', async () => {
    expect((await graph.ask('GET', `/users/${JO}/calendar/calendarPermissions`)).body.value).toHaveLength(6);
  });
});

describe('which roles may be given', () => {
  test.each<[string, string, string[]]>([
    ['a partner with an entry of its own', SAM, ['freeBusyRead', 'limitedRead']],
    ['a partner without', ASHA, ['freeBusyRead']],
    ['an organisation without a relationship', 'x@unknown.example', []],
    [
      'a colleague',
      LEE,
      [
        'freeBusyRead',
        'limitedRead',
        'read',
        'write',
        'delegateWithoutPrivateEventAccess',
        'delegateWithPrivateEventAccess',
      ],
    ],
  ])('to %s', async (_who, address, roles) => {
    const { body } = await graph.ask(
      'GET',
      `/me/calendar/allowedCalendarSharingRoles(User='${encodeURIComponent(address)}')`,
    );
    expect(body.value).toEqual(roles);
  });

  test.each<[GraphSettings['allowedRolesForExternal'], number, unknown]>([
    ['answers', 200, ['freeBusyRead', 'limitedRead']],
    ['empty', 200, []],
    ['error', 400, undefined],
  ])('the question about an address outside: %s', async (allowedRolesForExternal, status, roles) => {
    graph.setGraph({ allowedRolesForExternal });
    const answer = await graph.ask('GET', `/me/calendar/allowedCalendarSharingRoles(User='${SAM}')`);
    expect([answer.status, answer.body.value]).toEqual([status, roles]);
  });
});
