import type { SourceState } from '../../src/application/lookUpSip';
import type { SipSaveResult } from '../../src/application/confirmSip';
import {
  CERTAINTIES,
  CONFIRMED_BY,
  HOLDER_KINDS,
  SIP_SOURCES,
  parseSipAddress,
  readQuestion,
  type PersonRemark,
  type SipUseReason,
} from '../../src/domain/sip';
import { serviceStanding } from '../../src/domain/federation';
import { sayAvailability } from '../../src/wording/sayAvailability';
import { CONFIRMED_BY_CHOICES, saySipCertainty, saySipSource, saySipSources } from '../../src/wording/saySipCertainty';
import { saySipPlace } from '../../src/wording/saySipPlaces';
import { saySipProblem } from '../../src/wording/saySipProblem';
import { saySipRemark } from '../../src/wording/saySipRemark';
import { saySipRequest } from '../../src/wording/saySipRequest';
import { saySipSave } from '../../src/wording/saySipSave';
import { sayRemoval, saySavedHeading, sayUndoneSip } from '../../src/wording/saySipSaved';
import {
  SIP_HINT,
  sayFoundPeople,
  sayNameSearch,
  sayNobodyFound,
  saySipProgress,
} from '../../src/wording/saySipSearch';
import { sayHolder, sayPresenceUse, saySipUse } from '../../src/wording/saySipUse';
import { BAYVIEW, EXAMPLE_REGISTER, NORTHSHIRE, SAM, domain } from '../fakes/exampleRegister';
import { sip } from '../domain/sip/claims';

describe('what is wrong with what was typed, and what is needed instead', () => {
  test.each<[sentence: string, typed: string, said: RegExp]>([
    [
      'SIP-02: a part is not enough, and nothing is guessed',
      'r.khan',
      /full SIP address is needed.*nothing is guessed/,
    ],
    ['SIP-01: nothing at all', '', /full address of one person/],
    ['two people', 'a@b.example, c@d.example', /belongs to one person/],
    ['a guest account', 'sam_northshire.example#EXT#@healthmail.example', /at home/],
    ['a telephone number', 'tel:+441632960100', /telephone number/],
    ['a meeting', 'conf:sip:sam@northshire.example;gruu', /meeting, not of a person/],
    [
      'SIP-04: something like a password',
      'sam:secret9@northshire.example',
      /taken out of the field and is kept nowhere/,
    ],
    ['another kind of address', 'xmpp:sam@northshire.example', /"xmpp:"/],
    ['an accent', 'zoë@northshire.example', /without accents/],
    ['a port that is none', 'sam@northshire.example:999999', /no port/],
    ['no domain', 'sam@', /after the @ is missing/],
  ])('%s: %s', (_sentence, typed, said) => {
    const parsed = parseSipAddress(typed);
    expect(parsed.ok).toBe(false);
    if (!parsed.ok) expect(saySipProblem(parsed.error)).toMatch(said);
  });

  test('SIP-04: what was typed behind the colon is in no sentence', () => {
    const parsed = parseSipAddress('sam:secret9@northshire.example');
    expect(JSON.stringify(parsed)).not.toContain('secret9');
    if (!parsed.ok) expect(saySipProblem(parsed.error)).not.toContain('secret9');
  });

  test('SIP-04: the hint says login name, not password', () => {
    expect(SIP_HINT).toContain('a login name, not a password');
  });
});

describe('how sure an address is', () => {
  test.each(CERTAINTIES)('SIP-06: only what is confirmed is said to be confirmed: %s', (certainty) => {
    const { label, tone } = saySipCertainty({ certainty });
    expect(/^Confirmed/.test(label)).toBe(certainty === 'confirmed');
    expect(tone === 'active').toBe(certainty === 'confirmed' || certainty === 'stated');
  });

  test('with how and when', () => {
    const confirmation = { address: sip('sam@northshire.example'), by: 'phone', on: '2026-11-24' } as const;
    expect(saySipCertainty({ certainty: 'confirmed', confirmation }).label).toBe(
      'Confirmed 24 November 2026, by phone',
    );
  });

  test('each source and each way of knowing has its own words', () => {
    expect(new Set(SIP_SOURCES.map(saySipSource)).size).toBe(SIP_SOURCES.length);
    expect(new Set(CONFIRMED_BY.map((by) => CONFIRMED_BY_CHOICES[by])).size).toBe(CONFIRMED_BY.length);
    expect(new Set(HOLDER_KINDS.map((kind) => sayHolder(kind))).size).toBe(HOLDER_KINDS.length);
    expect(saySipSources(['confirmed', 'ownContacts', 'people'])).toBe('Found in: your contacts, people you work with');
    expect(saySipSources(['emailAddress'])).toBeUndefined();
  });
});

test.each<[sentence: string, remark: PersonRemark, said: RegExp]>([
  [
    'DIR-05: sources disagree',
    { code: 'sourcesDisagree', addresses: ['a@x.example', 'b@x.example'] },
    /a@x.example and b@x.example\. Ask/,
  ],
  [
    'DIR-05: another than the confirmed one',
    { code: 'sourcesDisagree', addresses: ['b@x.example'], confirmed: 'a@x.example' },
    /You confirmed a@x\.example\. Another source has b@x\.example/,
  ],
  ['several names', { code: 'severalNames', names: ['Sam Hall', 'S. Hall'] }, /Sam Hall and S\. Hall\. Check/],
  [
    'one source still has it',
    { code: 'stillSaysFormer', address: 'a@x.example', sources: ['people'] },
    /^People you work with still has a@x/,
  ],
  [
    'two still have it',
    { code: 'stillSaysFormer', address: 'a@x.example', sources: ['people', 'ownContacts'] },
    /still have a@x/,
  ],
])('%s', (_sentence, remark, said) => {
  expect(saySipRemark(remark)).toMatch(said);
});

describe('why nobody can be reached at an address, or not by a link', () => {
  const standing = serviceStanding(BAYVIEW, 'messaging');
  test.each<[row: string, reason: SipUseReason, said: RegExp]>([
    [
      'SIP-07: not active',
      { code: 'notActive', partner: BAYVIEW, standing },
      /Messaging with Bayview Trust is not active.*No messaging federation/,
    ],
    [
      'SIP-07: another SIP domain',
      { code: 'notTheirSipDomain', partner: NORTHSHIRE, sipDomains: [domain('sip.northshire.example')] },
      /Northshire Council uses sip\.northshire\.example/,
    ],
    [
      'below their domain',
      { code: 'belowTheirDomain', partner: NORTHSHIRE, domain: domain('x.northshire.example') },
      /register does not list it/,
    ],
    ['no partner', { code: 'noPartner', domain: domain('else.example') }, /else\.example is not federated/],
    [
      'ELI-06: a consumer service',
      { code: 'consumer', domain: domain('postbox.example') },
      /postbox\.example is a consumer service.*cannot federate/,
    ],
    ['DIR-02: a room', { code: 'notAPerson', kind: 'room' }, /This is a room/],
    ['only the SIP address is known', { code: 'onlySipKnown' }, /neither is known/],
    ['it differs from the email address', { code: 'sipDiffers' }, /may lead to nobody/],
  ])('%s', (_row, reason, said) => {
    const { title, text } = saySipUse(reason);
    expect(`${title} ${text}`).toMatch(said);
  });

  test('presence across organisations is not promised', () => {
    expect(sayPresenceUse('acrossOrganisations')).toBe('Not available across organisations');
    expect(sayPresenceUse('notLookedUp')).toContain('Not checked');
    expect(sayPresenceUse('askable')).toBeUndefined();
    expect(sayAvailability('doNotDisturb').text).toBe('Do not disturb');
  });
});

describe('what each place has said, and what a missing consent withholds', () => {
  test.each<
    [sentence: string, state: SourceState, said: RegExp, missing: RegExp | undefined, allow: string | undefined]
  >([
    ['being asked', { kind: 'asking' }, /being asked/, undefined, undefined],
    ['answered', { kind: 'answered', found: 1 }, /^1 entry$/, undefined, undefined],
    ['nothing there', { kind: 'answered', found: 0 }, /nothing found/, undefined, undefined],
    [
      'the person can allow it',
      { kind: 'withheld', consent: { scope: 'Contacts.Read', by: 'user' } },
      /not looked at/,
      /You can allow it/,
      'Allow reading your contacts',
    ],
    [
      'an administrator can',
      { kind: 'withheld', consent: { scope: 'OrgContact.Read.All', by: 'administrator' } },
      /not looked at/,
      /Your administrator can allow it: "OrgContact\.Read\.All"/,
      undefined,
    ],
    [
      'answered in part',
      { kind: 'answered', found: 2, lacks: { scope: 'User.Read.All', by: 'administrator' } },
      /2 entries/,
      /administrator/,
      undefined,
    ],
    ['no answer', { kind: 'failed', failure: { kind: 'offline' } }, /no answer/, /could not be reached/, undefined],
  ])('%s', (_sentence, state, said, missing, allow) => {
    const words = saySipPlace({ source: 'ownContacts', state });
    expect(words.place).toBe('Your contacts');
    expect(words.said).toMatch(said);
    if (missing) expect(words.missing).toMatch(missing);
    else expect(words.missing).toBeUndefined();
    expect(words.allow?.label).toBe(allow);
  });
});

describe('a name', () => {
  const said = (typed: string, register = EXAMPLE_REGISTER): string => {
    const question = readQuestion(typed);
    if (question.kind !== 'name') throw new Error(`${typed} is no name`);
    return sayNameSearch(question, register).join(' ');
  };
  const synced = { ...EXAMPLE_REGISTER, partners: [{ ...NORTHSHIRE, addressBookSync: true }, BAYVIEW] };

  test.each<[row: string, text: string, expected: RegExp]>([
    [
      'SIP-03, CAL-17: why somebody at a partner is not found by it',
      said('Sam Hall'),
      /found by the full address alone: no directory tells/,
    ],
    [
      'C5.1, SIP-02: an account name asks for the full address',
      said('r.khan'),
      /full SIP address is needed.*Nothing is guessed/,
    ],
    [
      'X-09: a partner whose people stand in the address book',
      said('Sam Hall', synced),
      /People of Northshire Council stand in your organisation’s address book/,
    ],
  ])('%s', (_row, text, expected) => {
    expect(text).toMatch(expected);
  });

  test('X-09: nobody is named who does not stand there', () => {
    expect(said('Sam Hall')).not.toContain('address book');
    expect(said('Sam Hall', synced)).not.toContain('Bayview');
  });
});

describe('how many were found is counted once, at the end', () => {
  const lookup = (found: number, open: number) => ({
    asked: { kind: 'name' as const, text: 'Sam' },
    people: Array.from({ length: found }, (_one, at) => ({ key: String(at) })) as never,
    rows: [],
    sources: [
      ...Array.from({ length: open }, () => ({ source: 'people' as const, state: { kind: 'asking' as const } })),
      { source: 'ownContacts' as const, state: { kind: 'answered' as const, found } },
    ],
    isComplete: open === 0,
  });

  test('nothing is announced before', () => expect(sayFoundPeople(lookup(3, 1))).toBe(''));
  test('but seen', () => expect(saySipProgress(lookup(3, 2))).toBe('3 so far, still asking 2 places'));
  test('one', () => expect(sayFoundPeople(lookup(1, 0))).toBe('1 person found'));
  test('nobody', () => {
    expect(sayFoundPeople(lookup(0, 0))).toBe('Nobody found');
    expect(sayNobodyFound(lookup(0, 0)).join(' ')).toContain('full email or SIP address');
  });
});

describe('the draft that asks for it', () => {
  const { subject, body } = saySipRequest('Jo Byrne', 'Sam Hall');
  test('C5.3, SIP-05: it explains the login name, and says who asks', () => {
    expect(subject).toContain('SIP address');
    expect(body).toMatch(/Hello Sam Hall,[\s\S]*login name[\s\S]*Jo Byrne$/);
  });
  test('C5.3, SIP-04: it asks for no password', () => {
    expect(body).toContain('keep your password to yourself');
    expect(body.match(/password/g)).toHaveLength(1);
  });
  test('a name cannot break out of its line', () => {
    expect(saySipRequest('Jo Byrne', 'Sam\nBcc: all@else.example').body.split('\n')[0]).toBe(
      'Hello Sam Bcc: all@else.example,',
    );
  });
});

describe('how keeping an address ended', () => {
  const meant = { address: sip(SAM.text), person: 'Sam Hall' };
  const held = { contactId: '1', name: 'Sam Hall', emails: [SAM], written: [], sips: [SAM.text] };
  test.each<[sentence: string, result: SipSaveResult, title: string, next: string]>([
    ['kept', { kind: 'saved', saved: held }, 'Kept: sam.hall@northshire.example', 'none'],
    [
      'no consent yet',
      { kind: 'failed', failure: { kind: 'consent-required', scopes: ['Contacts.ReadWrite'] } },
      'Not kept yet',
      'allow',
    ],
    ['throttled', { kind: 'failed', failure: { kind: 'throttled' } }, 'Not kept', 'retry'],
    ['refused', { kind: 'failed', failure: { kind: 'forbidden' } }, 'Not kept', 'none'],
    ['not known', { kind: 'unknown', failure: { kind: 'offline' } }, 'Not known whether it was kept', 'look'],
    ['something else stands there', { kind: 'notKept' }, 'Your contacts do not hold it', 'retry'],
  ])('%s', (_sentence, result, title, next) => {
    expect(saySipSave(result, meant)).toMatchObject({ title, next });
  });

  test('a failure says that the contacts are as they were; what is not known does not', () => {
    const failure = { kind: 'offline' } as const;
    expect(saySipSave({ kind: 'failed', failure }, meant).text).toContain('as they were');
    expect(saySipSave({ kind: 'unknown', failure }, meant).text).not.toContain('as they were');
  });

  test('undo and removal', () => {
    expect(sayUndoneSip({ ok: true, value: undefined }, meant.address).title).toBe('Undone');
    expect(sayUndoneSip({ ok: false, error: { kind: 'conflict' } }, meant.address).canRetry).toBe(false);
    expect(sayUndoneSip({ ok: false, error: { kind: 'offline' } }, meant.address).canRetry).toBe(true);
    expect(sayRemoval({ kind: 'removed' })?.text).toContain('contact itself stays');
    expect(sayRemoval({ kind: 'failed', failure: { kind: 'unavailable' } })?.text).toContain('not known');
    expect(sayRemoval({ kind: 'failed', failure: { kind: 'forbidden' } })?.text).toContain('Nothing was changed');
    expect([0, 1, 3].map(saySavedHeading)).toEqual([
      'You have confirmed no SIP address yet',
      'You confirmed 1 SIP address',
      'You confirmed 3 SIP addresses',
    ]);
  });
});
