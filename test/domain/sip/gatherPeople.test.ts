import { gatherPeople, type FoundPerson, type SipClaim } from '../../../src/domain/sip';
import { claim, sip } from './claims';

const SAM = 'sam.hall@northshire.example';
const OTHER = 's.hall@im.northshire.example';

const confirmed = (address: string, former: readonly string[] = []): SipClaim =>
  claim('ownContacts', {
    mail: SAM,
    sips: [address],
    name: 'Sam Hall',
    confirmed: {
      current: { address: sip(address), by: 'phone', on: '2026-11-02' },
      former: former.map((text) => ({ address: sip(text), until: '2026-05-01' })),
    },
  });

const say = ({ candidates, former, remarks }: FoundPerson): string =>
  [
    ...candidates.map(({ address, certainty, sources }) => `${address.text}: ${certainty} (${sources.join(', ')})`),
    ...former.map(({ address }) => `before: ${address.text}`),
    ...remarks.map(({ code }) => code),
  ].join('; ');

const ROWS: readonly (readonly [sentence: string, claims: readonly SipClaim[], verdict: readonly string[]])[] = [
  ['nobody tells of anybody', [], []],
  [
    'SIP-06 an e-mail address alone is a candidate that nobody confirmed',
    [claim('emailAddress', { mail: SAM, sips: [SAM] })],
    [`${SAM}: unconfirmed (emailAddress)`],
  ],
  [
    'what a contact holds is surer than the e-mail address, and both are seen',
    [claim('emailAddress', { mail: SAM, sips: [SAM] }), claim('ownContacts', { mail: SAM, sips: [OTHER] })],
    [`${OTHER}: recorded (ownContacts); ${SAM}: unconfirmed (emailAddress)`],
  ],
  [
    'several sources that agree are no surer than the surest of them',
    [
      claim('emailAddress', { mail: SAM, sips: [SAM] }),
      claim('people', { mail: SAM, sips: [SAM] }),
      claim('ownContacts', { mail: SAM, sips: [SAM] }),
    ],
    [`${SAM}: recorded (ownContacts, people, emailAddress)`],
  ],
  [
    'two that were written down differently are both shown, and that they differ',
    [claim('ownContacts', { mail: SAM, sips: [OTHER] }), claim('organisationContacts', { mail: SAM, sips: [SAM] })],
    [`${OTHER}: recorded (ownContacts); ${SAM}: recorded (organisationContacts); sourcesDisagree`],
  ],
  ['SIP-06 a confirmed one stands first', [confirmed(OTHER)], [`${OTHER}: confirmed (confirmed, ownContacts)`]],
  [
    'a confirmed one and another in the directory of the organisation: both, and that they differ',
    [confirmed(OTHER), claim('organisationContacts', { mail: SAM, sips: [SAM] })],
    [`${OTHER}: confirmed (confirmed, ownContacts); ${SAM}: recorded (organisationContacts); sourcesDisagree`],
  ],
  [
    'a confirmation whose address somebody took out of the contact is none',
    [{ ...confirmed(OTHER), sips: [sip(SAM)] }],
    [`${SAM}: recorded (ownContacts)`],
  ],
  [
    'the address of before is history and is not offered, whoever else still guesses it',
    [confirmed(OTHER, [SAM]), claim('emailAddress', { mail: SAM, sips: [SAM] })],
    [`${OTHER}: confirmed (confirmed, ownContacts); before: ${SAM}`],
  ],
  [
    'a source that still names the address of before is named, the address is not offered',
    [confirmed(OTHER, [SAM]), claim('people', { mail: SAM, sips: [SAM] })],
    [`${OTHER}: confirmed (confirmed, ownContacts); before: ${SAM}; stillSaysFormer`],
  ],
  [
    'whoever guesses the address of before, which was no e-mail address, guesses of the same person: it is not offered',
    [
      confirmed(OTHER, ['sam@old.example']),
      claim('emailAddress', { mail: 'sam@old.example', sips: ['sam@old.example'] }),
    ],
    [`${OTHER}: confirmed (confirmed, ownContacts); before: sam@old.example`],
  ],
  [
    'what somebody wrote down and what the partner’s rule makes of it differ: that is said',
    [claim('ownContacts', { mail: SAM, sips: [OTHER] }), claim('partnerRule', { mail: SAM, sips: [SAM] })],
    [`${OTHER}: recorded (ownContacts); ${SAM}: published (partnerRule); sourcesDisagree`],
  ],
  [
    'C5.5 of one’s own people the directory states it',
    [claim('ownDirectory', { mail: 'lee@healthmail.example', sips: ['lee@healthmail.example'], directoryId: '7' })],
    ['lee@healthmail.example: stated (ownDirectory)'],
  ],
  [
    'a guest’s entry says nothing of the address at home',
    [claim('ownDirectory', { mail: SAM, sips: ['sam.hall@healthmail.example'], kind: 'guest' })],
    [''],
  ],
  [
    'two people of one name stay two people',
    [
      claim('ownContacts', { mail: 'kim.rowe@northshire.example', name: 'Kim' }),
      claim('ownContacts', { mail: 'kim@northshire.example', name: 'Kim' }),
    ],
    ['', ''],
  ],
  [
    'DIR-05 one person with two e-mail addresses is one, through an entry that holds both',
    [
      claim('people', { mail: 'lee@healthmail.example' }),
      claim('ownContacts', { mail: 'lee.tran@oakfield.example' }),
      claim('ownDirectory', { mail: ['lee@healthmail.example', 'lee.tran@oakfield.example'], directoryId: '7' }),
    ],
    [''],
  ],
  [
    'what shares an address and goes by different names is said',
    [
      claim('ownContacts', { mail: 'team@northshire.example', name: 'Sam Hall' }),
      claim('people', { mail: 'team@northshire.example', name: 'Duty team' }),
    ],
    ['severalNames'],
  ],
  [
    'upper and lower case are one address',
    [
      claim('ownContacts', { mail: SAM, sips: ['Sam.Hall@northshire.example'] }),
      claim('emailAddress', { mail: SAM, sips: [SAM] }),
    ],
    ['Sam.Hall@northshire.example: recorded (ownContacts, emailAddress)'],
  ],
];

test.each(ROWS)('%s', (_sentence, claims, verdict) => {
  expect(gatherPeople(claims).map(say)).toEqual(verdict);
  expect(gatherPeople([...claims].reverse()).map(say)).toEqual(verdict);
});

test('DIR-05 what contradicts a confirmed address is named beside it, not in its place', () => {
  const [found] = gatherPeople([confirmed(OTHER), claim('organisationContacts', { mail: SAM, sips: [SAM] })]);
  expect(found?.remarks).toEqual([{ code: 'sourcesDisagree', addresses: [SAM], confirmed: OTHER }]);
});

test('DIR-03 telephones of all sources, each number once, and the room', () => {
  const [found] = gatherPeople([
    claim('ownContacts', { mail: SAM, phones: ['07700 900142', '+44 1632 960100'] }),
    claim('organisationContacts', { mail: SAM, phones: ['01632 960100'], room: 'C2.14' }),
  ]);
  expect(found).toMatchObject({ phones: ['07700 900142', '+44 1632 960100'], room: 'C2.14' });
});

test('DIR-02 what is no person is told by whoever says it', () => {
  const [found] = gatherPeople([
    claim('emailAddress', { mail: 'ward7@healthmail.example', kind: 'unknown' }),
    claim('ownDirectory', { mail: 'ward7@healthmail.example', kind: 'sharedMailbox' }),
    claim('people', { mail: 'ward7@healthmail.example', kind: 'person' }),
  ]);
  expect(found?.kind).toBe('sharedMailbox');
});
