import type { Partner, Register } from '../../../src/domain/federation';
import {
  decidePresence,
  decideUse,
  gatherPeople,
  guessClaims,
  readQuestion,
  skypeCallLink,
  skypeMessageLink,
  teamsCallLink,
  teamsChatLink,
  type SipClaim,
} from '../../../src/domain/sip';
import { ACTIVE, address, domain, EXAMPLE_REGISTER, partner } from '../../fakes/exampleRegister';
import { claim, sip } from './claims';

const OAKFIELD: Partner = {
  ...partner('oakfield', 'Oakfield University Hospitals'),
  sipDomains: [domain('im.oakfield.example')],
  sipRule: domain('im.oakfield.example'),
  services: { messaging: ACTIVE },
};
const FENWICK: Partner = {
  ...partner('fenwick', 'Fenwick Mental Health Trust'),
  sipDomains: [domain('fenwick.example')],
  sipRule: 'sameAsEmail',
  services: { messaging: ACTIVE },
};
const REGISTER: Register = { ...EXAMPLE_REGISTER, partners: [...EXAMPLE_REGISTER.partners, OAKFIELD, FENWICK] };

const use = (claims: readonly SipClaim[]): string => {
  const [person] = gatherPeople(claims);
  const [candidate] = person?.candidates ?? [];
  if (!person || !candidate) return 'nothing to use';
  const decided = decideUse(REGISTER, person, candidate);
  if (decided.kind === 'link') return `link ${decided.teamsName}`;
  if (decided.kind === 'copy') return `copy: ${decided.reason.code}`;
  return `off: ${decided.reasons.map(({ code }) => code).join(', ')}`;
};

const guess = (text: string): readonly SipClaim[] => guessClaims(REGISTER, address(text));
const contact = (mail: string | undefined, sips: readonly string[], more: Partial<SipClaim> = {}): SipClaim =>
  claim('ownContacts', { ...(mail !== undefined && { mail }), ...more, sips });

const USES: readonly (readonly [sentence: string, claims: readonly SipClaim[], verdict: string])[] = [
  [
    'IMS-02 active messaging and an address that is the e-mail address: a link',
    guess('sam.hall@northshire.example'),
    'link sam.hall@northshire.example',
  ],
  ['C5.4 SIP-07 messaging that is not active: nothing', guess('helen.voss@bayview.example'), 'off: notActive'],
  ['a partner without messaging at all', guess('a.patel@elmwood.example'), 'off: notActive'],
  [
    'SIP-07 the e-mail domain of a partner that has another for messaging: said before anything else',
    [contact('m.lowe@oakfield.example', ['m.lowe@oakfield.example'])],
    'off: notTheirSipDomain',
  ],
  [
    'an address by the partner’s rule, which is not the e-mail address: copied, not linked',
    guess('m.lowe@oakfield.example'),
    'copy: sipDiffers',
  ],
  ['the rule that they are the same', guess('e.blake@fenwick.example'), 'link e.blake@fenwick.example'],
  ['only a SIP address is known', [contact(undefined, ['m.lowe@im.oakfield.example'])], 'copy: onlySipKnown'],
  ['a sub-domain is not its parent', guess('sam@care.northshire.example'), 'off: belowTheirDomain'],
  ['nobody’s domain', guess('x@unknown.example'), 'off: noPartner'],
  ['ELI-06 a consumer service', [contact('x@postbox.example', ['x@postbox.example'])], 'off: consumer'],
  ['ELI-06 and nothing is guessed there', guess('x@postbox.example'), 'nothing to use'],
  ['nor of one’s own people, whom the directory knows', guess('lee@healthmail.example'), 'nothing to use'],
  [
    'C5.5 one of one’s own people, by the account name',
    [
      claim('ownDirectory', {
        mail: 'lee@healthmail.example',
        sips: ['lee@healthmail.example'],
        userPrincipalName: 'l.tran@healthmail.example',
      }),
    ],
    'link l.tran@healthmail.example',
  ],
  [
    'a guest: by the e-mail address, never by the name with #EXT#',
    [
      claim('ownDirectory', {
        mail: 'sam.hall@northshire.example',
        kind: 'guest',
        userPrincipalName: 'sam.hall_northshire.example#EXT#@healthmail.example',
      }),
      ...guess('sam.hall@northshire.example'),
    ],
    'link sam.hall@northshire.example',
  ],
  [
    'DIR-02 a shared mailbox is nobody to chat with',
    [
      claim('ownDirectory', {
        mail: 'ward7@healthmail.example',
        sips: ['ward7@healthmail.example'],
        kind: 'sharedMailbox',
      }),
    ],
    'off: notAPerson',
  ],
  [
    'a room at a partner whose messaging is not active: the federation first',
    [{ ...contact('room@bayview.example', ['room@bayview.example']), kind: 'room' }],
    'off: notActive, notAPerson',
  ],
];

test.each(USES)('%s', (_sentence, claims, verdict) => {
  expect(use(claims)).toBe(verdict);
});

const QUESTIONS: readonly (readonly [sentence: string, typed: string, verdict: string])[] = [
  ['nothing yet', '', 'nothing'],
  ['one letter', 's', 'nothing'],
  ['a name', 'Sam Hall', 'name Sam Hall'],
  ['a surname', 'Okafor', 'name Okafor'],
  ['C5.1 an account name, which needs the whole address', 'r.khan', 'account name r.khan'],
  ['an account name behind a scheme', 'sip:r.khan', 'account name r.khan'],
  ['an address', 'r.khan@northshire.example', 'address r.khan@northshire.example'],
  ['a SIP address', 'sip:r.khan@northshire.example;transport=tls', 'address r.khan@northshire.example'],
  ['half an address', 'r.khan@', 'refused noDomain'],
  ['SIP-04 something with a password in it', 'r.khan:secret@northshire.example', 'refused holdsPassword'],
];

test.each(QUESTIONS)('SIP-02 %s', (_sentence, typed, verdict) => {
  const asked = readQuestion(typed);
  const said = {
    nothing: () => 'nothing',
    name: () => (asked.kind === 'name' ? `${asked.isAccountName ? 'account name' : 'name'} ${asked.text}` : ''),
    address: () => (asked.kind === 'address' ? `address ${asked.address.text}` : ''),
    refused: () => (asked.kind === 'refused' ? `refused ${asked.problem.code}` : ''),
  }[asked.kind]();
  expect(said).toBe(verdict);
});

test('presence is asked of people of one’s own tenant alone', () => {
  const of = (claims: readonly SipClaim[]): string | undefined => {
    const [person] = gatherPeople(claims);
    return person && decidePresence(REGISTER, person);
  };
  const lee = claim('ownDirectory', { mail: 'lee@healthmail.example', directoryId: '7' });
  expect(of([lee])).toBe('askable');
  expect(of([{ ...lee, kind: 'guest' }])).toBe('acrossOrganisations');
  expect(of([{ ...lee, kind: 'room' }])).toBe('notAPerson');
  expect(of([claim('people', { mail: 'sam.hall@northshire.example' })])).toBe('acrossOrganisations');
  expect(of([claim('people', { mail: 'lee@healthmail.example' })])).toBe('notLookedUp');
});

test('links hold the address escaped', () => {
  expect(teamsChatLink("o'neil+1@northshire.example")).toBe(
    "https://teams.microsoft.com/l/chat/0/0?users=o'neil%2B1%40northshire.example",
  );
  expect(teamsCallLink('sam@northshire.example')).toBe(
    'https://teams.microsoft.com/l/call/0/0?users=sam%40northshire.example',
  );
  expect(skypeCallLink(sip('sam?x=1@northshire.example'))).toBe('sip:sam%3Fx%3D1@northshire.example');
  expect(skypeMessageLink(sip('sam@northshire.example'))).toBe('im:<sip:sam@northshire.example>');
});
