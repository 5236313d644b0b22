import { findGenericAccount, isForPeople, type AccountRule } from '../../../src/domain/federation';

const RULES: readonly AccountRule[] = [
  { address: 'room.*@healthmail.example', type: 'resource' },
  { address: 'svc-*@healthmail.example', type: 'system' },
  { address: 'ward7@healthmail.example', type: 'shared' },
  { address: 'room.office@healthmail.example', type: 'shared' },
];

describe('DEL-04: which accounts are no person’s', () => {
  it.each([
    ['a whole address', 'ward7@healthmail.example', 'shared'],
    ['in capitals', 'WARD7@Healthmail.example', 'shared'],
    ['by how it begins', 'room.cardiology-2@healthmail.example', 'resource'],
    ['a whole address before a pattern, wherever it stands', 'room.office@healthmail.example', 'shared'],
    ['a system', 'svc-backup@healthmail.example', 'system'],
    ['a person', 'jo.byrne@healthmail.example', undefined],
    ['the same beginning elsewhere', 'room.1@northshire.example', undefined],
    ['somebody whose name only holds it', 'bedroom.1@healthmail.example', undefined],
  ])('%s', (_sentence, text, expected) => {
    expect(findGenericAccount(RULES, text)).toBe(expected);
  });

  it('says nothing where the reference data says nothing', () => {
    expect(findGenericAccount(undefined, 'ward7@healthmail.example')).toBeUndefined();
  });

  it.each([
    ['personal', true],
    ['shared', true],
    ['resource', false],
    ['system', false],
    [undefined, true],
  ] as const)('advice for people is meant for %s: %s', (type, expected) => {
    expect(isForPeople(type)).toBe(expected);
  });
});
