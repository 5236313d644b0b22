import { toAppContext, toFrameName, toFrameUrl } from '../../../../sandbox/outlook/host/bootstrap';
import { createCommands } from '../../../../sandbox/outlook/host/commands';
import { parseRequest, toEvent, toReply } from '../../../../sandbox/outlook/host/envelope';
import type { FrameSession } from '../../../../sandbox/outlook/host';
import { createListeners } from '../../../../sandbox/outlook/host/listeners';
import { toRequirementMatrix } from '../../../../sandbox/outlook/host/requirementMatrix';

const conversation = { id: 'conv-1', controlId: 'ctl-1', origin: 'http://localhost:8080' };
const request = {
  _messageType: 0,
  _actionName: 'ExecuteMethod',
  _conversationId: 'conv-1',
  _correlationId: 7,
  _data: {},
  _actionType: 0,
};

describe('a message from the add-in', () => {
  test.each([
    ['is read', JSON.stringify(request), request],
    ['of another frame is left alone', JSON.stringify({ ...request, _conversationId: 'conv-2' }), undefined],
    ['that is an answer is left alone', JSON.stringify({ ...request, _messageType: 1 }), undefined],
    ['of another protocol is left alone', { sandbox: 'consent' }, undefined],
    ['that is no JSON is left alone', '{nonsense', undefined],
  ])('%s', (_what, text, expected) => {
    expect(parseRequest(text, 'conv-1')).toEqual(expected);
  });
});

describe('a message to the add-in', () => {
  it('answers under the number of the call', () => {
    const parsed = parseRequest(JSON.stringify(request), 'conv-1');
    expect(parsed && JSON.parse(toReply(parsed, conversation.origin, { a: 1 }))).toMatchObject({
      _messageType: 1,
      _responseType: 0,
      _correlationId: 7,
      _errorCode: 0,
      _origin: conversation.origin,
      _data: { a: 1 },
    });
  });

  it('tells an event by its name', () => {
    expect(JSON.parse(toEvent('olkRecipientsChanged', conversation, ['{}']))).toMatchObject({
      _messageType: 1,
      _responseType: 1,
      _actionName: 'olkRecipientsChanged',
      _conversationId: 'conv-1',
    });
  });
});

describe('the frame', () => {
  it('says in its name and its address who the host is', () => {
    const name = JSON.parse(toFrameName(conversation));
    expect(name).toMatchObject({ xdmInfo: 'conv-1|ctl-1|http://localhost:8080', serializerVersion: '1' });
    expect(name.hostInfo.split('|').slice(0, 3)).toEqual(['Outlook', 'Web', '16.01']);
    expect(new URL(toFrameUrl('http://localhost:8081/a.html?x=1')).searchParams.get('_host_Info')?.split('$')[6]).toBe(
      'disableLogging',
    );
  });

  it('is told everything that office.js waits for', () => {
    const session = {
      mailboxSet: '1.14',
      hasNestedAppAuth: true,
      roamingSettings: { a: '"1"' },
      addinName: 'A',
    } as unknown as FrameSession;
    const context: Record<string, unknown> = toAppContext(conversation, session);
    for (const name of [
      '_id',
      '_appName',
      '_appVersion',
      '_appUILocale',
      '_dataLocale',
      '_docUrl',
      '_clientMode',
      '_settings',
      '_reason',
    ]) {
      expect(context[name]).toBeDefined();
    }
    expect(context['_settings']).toEqual({ a: '"1"' });
  });

  test.each([
    ['a set and nested app authentication', '1.15', true, { Mailbox: '1.15', NestedAppAuth: '1.1' }],
    ['an older set, without it', '1.5', false, { Mailbox: '1.5', NestedAppAuth: undefined }],
  ] as const)('declares %s', (_what, mailboxSet, hasNestedAppAuth, expected) => {
    const { Mailbox, NestedAppAuth } = toRequirementMatrix({ mailboxSet, hasNestedAppAuth });
    expect({ Mailbox, NestedAppAuth }).toEqual(expected);
  });
});

describe('functions of the add-in', () => {
  const completed = (id: string, status: number, event: unknown) => ({
    0: id,
    1: status,
    2: event === '' ? '' : JSON.stringify(event),
    DdaMethod: { DispatchId: 94 },
  });

  it.each([
    [
      'hand over what they gave to completed',
      0,
      { completedContext: { allowEvent: false } },
      { outcome: 'completed', context: { allowEvent: false } },
    ],
    ['may complete without a word', 0, { type: 'x' }, { outcome: 'completed', context: undefined }],
    ['may be missing', 11101, '', { outcome: 'noSuchFunction' }],
  ])('%s', async (_what, status, event, expected) => {
    const commands = createCommands('ctl-1');
    const { id, outcome } = commands.start();
    expect(commands.answer(completed(id, status, event))).toEqual({ Version: 1, Error: 0 });
    expect(await outcome).toEqual(expected);
  });

  it('are told apart', async () => {
    const commands = createCommands('ctl-1');
    const first = commands.start();
    const second = commands.start();
    commands.answer(completed(second.id, 0, { completedContext: { n: 2 } }));
    commands.answer(completed(first.id, 0, { completedContext: { n: 1 } }));
    expect(await Promise.all([first.outcome, second.outcome])).toMatchObject([
      { context: { n: 1 } },
      { context: { n: 2 } },
    ]);
  });

  it('get no token of the old single sign-on', () => {
    expect(createCommands('ctl-1').answer({ DdaMethod: { DispatchId: 98 } })).toEqual({ Version: 1, Error: 13012 });
  });
});

describe('listeners', () => {
  it('are waited for, and forgotten when removed', async () => {
    const listeners = createListeners();
    const added = listeners.whenAdded('a');
    expect(listeners.has('a')).toBe(false);
    listeners.add('a');
    await added;
    await listeners.whenAdded('a');
    expect(listeners.has('a')).toBe(true);
    listeners.remove('a');
    expect(listeners.has('a')).toBe(false);
  });
});
