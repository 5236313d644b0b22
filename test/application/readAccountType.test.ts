import { readAccountType } from '../../src/application/readAccountType';
import type { AccountType } from '../../src/domain/federation';
import type { Failure } from '../../src/application/failure';
import { createFakePorts } from '../fakes/fakePorts';
import { createFakeMailbox } from '../fakes/fakeSharingPorts';

const AS_SYSTEM = { accounts: [{ address: 'jo.byrne@healthmail.example', type: 'system' }] } as const;

test.each<
  [
    sentence: string,
    said: typeof AS_SYSTEM | undefined,
    exchange: AccountType | Failure | undefined,
    end: string | undefined,
  ]
>([
  ['what Exchange says', undefined, 'shared', 'shared'],
  ['the organisation’s own word before it', AS_SYSTEM, 'personal', 'system'],
  ['a kind that has no name here', undefined, undefined, undefined],
  [
    'without consent nothing is guessed',
    undefined,
    { kind: 'consent-required', scopes: ['MailboxSettings.Read'] },
    undefined,
  ],
])('DEL-04: %s', async (_sentence, said, exchange, end) => {
  const ports = { ...createFakePorts(), mailbox: { accountType: createFakeMailbox(exchange).accountType } };
  expect(await readAccountType(ports, said)).toBe(end);
});

test('DEL-04: a port that throws is one that does not say', async () => {
  const mailbox = { accountType: () => Promise.reject(new Error('lost')) };
  expect(await readAccountType({ ...createFakePorts(), mailbox }, undefined)).toBeUndefined();
});
