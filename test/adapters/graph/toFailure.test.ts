import { FEDERATED_PARTNER_WRITE } from './requests';
import { createTestClient, graphError, json, NOW, stubNetwork } from './stubGraph';

afterEach(() => jest.restoreAllMocks());

describe('what went wrong, by cause', () => {
  test.each([
    [
      'a level above the sharing policy is a matter of policy',
      graphError(403, 'ErrorPermissionNotAllowedByPolicy'),
      'policy',
    ],
    [
      'no outside sharing at all is a matter of policy',
      graphError(403, 'ErrorNotAllowedExternalSharingByPolicy'),
      'policy',
    ],
    [
      'a person whom the policy excludes is a matter of policy',
      graphError(403, 'ErrorUserNotAllowedByPolicy'),
      'policy',
    ],
    [
      'an organisation that is not federated is a matter of policy, even when sent as 500',
      graphError(500, 'ErrorOrganizationNotFederated'),
      'policy',
    ],
    ['an unnamed refusal of a grant is a matter of policy', graphError(400, 'ErrorInvalidRequest'), 'policy'],
    ['a missing scope is forbidden', graphError(403, 'ErrorAccessDenied'), 'forbidden'],
    ['somebody else’s calendar is not ours to share', graphError(400, 'ErrorNotSupported'), 'not-owner'],
    [
      'a mailbox on-premises is out of reach (BUL-10)',
      graphError(404, 'MailboxNotEnabledForRESTAPI'),
      'mailbox-unsupported',
    ],
    ['an entry that is gone is not found', graphError(404, 'ErrorItemNotFound'), 'not-found'],
    ['a second entry for a person is a conflict', graphError(409, 'ErrorItemSave'), 'conflict'],
    ['a changed etag is a conflict', graphError(412, 'ErrorIrresolvableConflict'), 'conflict'],
    ['a server error is an outage', graphError(500, 'ErrorInternalServerError'), 'unavailable'],
    ['a gateway that gave up is an outage', graphError(504, 'GatewayTimeout'), 'unavailable'],
    [
      'an outage page in HTML is an outage',
      new Response('<h1>Down</h1>', { status: 503, headers: { 'Content-Type': 'text/html' } }),
      'unavailable',
    ],
    ['an outage without any body is an outage', new Response(null, { status: 502 }), 'unavailable'],
    ['a lost connection is offline', new TypeError('Failed to fetch'), 'offline'],
    [
      'broken JSON is unexpected',
      new Response('{"id":', { status: 200, headers: { 'Content-Type': 'application/json' } }),
      'unexpected',
    ],
    ['a code that nobody knows is unexpected', graphError(418, 'ErrorTeapot'), 'unexpected'],
  ])('%s', async (_sentence, answer, kind) => {
    stubNetwork(answer);
    const result = await createTestClient().send(FEDERATED_PARTNER_WRITE);
    expect(!result.ok && result.error.kind).toBe(kind);
    expect(!result.ok && result.error.at).toBe(NOW);
  });
});

test('a refused read is never taken for a matter of policy', async () => {
  stubNetwork(graphError(400, 'ErrorInvalidRequest'));
  const result = await createTestClient().send({ ...FEDERATED_PARTNER_WRITE, method: 'GET', body: undefined });
  expect(result).toMatchObject({ error: { kind: 'unexpected' } });
});

test('the technical line carries code and request id, and nothing of the message', async () => {
  stubNetwork(graphError(403, 'ErrorPermissionNotAllowedByPolicy'));
  const result = await createTestClient().send(FEDERATED_PARTNER_WRITE);
  expect(result).toEqual({
    ok: false,
    error: { kind: 'policy', code: 'ErrorPermissionNotAllowedByPolicy', requestId: 'req-1', at: NOW },
  });
});

test('the request id is found in the header where the body has none', async () => {
  stubNetwork(json(404, { error: { code: 'ErrorItemNotFound', message: '' } }, { 'request-id': 'req-2' }));
  expect(await createTestClient().send(FEDERATED_PARTNER_WRITE)).toMatchObject({ error: { requestId: 'req-2' } });
});

test.each([
  ['seconds', '60', 60],
  ['a date', new Date(NOW + 90_000).toUTCString(), 90],
  ['a date that has passed', new Date(NOW - 5_000).toUTCString(), 0],
  ['nonsense', 'soon', undefined],
])('Retry-After as %s', async (_form, text, seconds) => {
  stubNetwork(graphError(429, 'ApplicationThrottled', { 'Retry-After': text }));
  expect(await createTestClient().send(FEDERATED_PARTNER_WRITE)).toMatchObject({
    error: { kind: 'throttled', retryAfterSeconds: seconds },
  });
});
