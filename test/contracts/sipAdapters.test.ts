import { createGraphPresence } from '../../src/adapters/graph/presence';
import { createGraphSavedSips } from '../../src/adapters/graph/savedSips';
import { createGraphSipDirectories } from '../../src/adapters/graph/sipDirectories';
import { confirmSip, withdrawSip, type SipToConfirm } from '../../src/application/confirmSip';
import { lookUpSip, type SipLookup } from '../../src/application/lookUpSip';
import { fail } from '../../src/domain/result';
import { readQuestion } from '../../src/domain/sip';
import type { Fault } from '../../sandbox/settings';
import { address, EXAMPLE_REGISTER } from '../fakes/exampleRegister';
import { sip } from '../domain/sip/claims';
import { openSimulatedGraph } from './openSimulatedGraph';

const ALL = [
  'User.Read.All',
  'OrgContact.Read.All',
  'Contacts.ReadWrite',
  'Contacts.Read',
  'People.Read',
  'Presence.Read.All',
];

let opened: Awaited<ReturnType<typeof openSimulatedGraph>>;

const open = async (scopes: readonly string[] = ALL) => {
  opened = await openSimulatedGraph({ scopes });
  const { tokens, ...rest } = opened.clientOptions;
  const strict = {
    ...rest,
    tokens: {
      token: (asked: readonly string[], options: { readonly refresh: boolean }) =>
        asked.every((scope) => scopes.includes(scope))
          ? tokens.token(asked, options)
          : Promise.resolve(fail({ kind: 'consent-required' as const, scopes: asked })),
    },
  };
  const contacts = opened.world.mailboxes.get(opened.world.me)?.contacts ?? [];
  return {
    ...opened,
    contacts,
    directories: createGraphSipDirectories(strict),
    saved: createGraphSavedSips(strict),
    presence: createGraphPresence(strict),
  };
};

afterEach(() => opened.close());

const lookUp = async ({ directories }: Pick<Awaited<ReturnType<typeof open>>, 'directories'>, typed: string) => {
  const asked = readQuestion(typed);
  if (asked.kind !== 'name' && asked.kind !== 'address') throw new Error(asked.kind);
  const seen: SipLookup[] = [];
  const found = await lookUpSip(asked, {
    directories,
    register: EXAMPLE_REGISTER,
    onChange: (lookup) => seen.push(lookup),
  });
  return { found, seen };
};

const say = ({ people }: SipLookup): readonly string[] =>
  people.map(({ name = '', kind, candidates }) =>
    [name, kind, ...candidates.map(({ address: one, certainty }) => `${one.text} ${certainty}`)]
      .filter(Boolean)
      .join(' | '),
  );

describe('looking up', () => {
  it('C5.2: an e-mail address at a partner is a candidate that nobody confirmed, and there at once', async () => {
    const { found, seen } = await lookUp(await open(), 'r.khan@northshire.example');
    expect(say(found)).toEqual(['unknown | r.khan@northshire.example unconfirmed']);
    expect(say(seen[0] ?? found)).toEqual(say(found));
    expect(seen[0]?.isComplete).toBe(false);
    expect(found.isComplete).toBe(true);
  });

  it('C5.5: one of one’s own people is stated by the directory', async () => {
    const { found } = await lookUp(await open(), 'lee@healthmail.example');
    expect(say(found)).toEqual(['Lee Tran | person | lee@healthmail.example stated']);
  });

  it('an alias finds the same person', async () => {
    const { found } = await lookUp(await open(), 'lee@cardiology.healthmail.example');
    expect(say(found)).toEqual(['Lee Tran | person | lee@healthmail.example stated']);
  });

  it('sources that differ are both shown, for one person, and it is said', async () => {
    const { found } = await lookUp(await open(), 'sam.hall@northshire.example');
    expect(say(found)).toEqual([
      'Sam Hall | unknown | sam.hall@northshire.example recorded | s.hall@northshire.example recorded',
    ]);
    expect(found.people[0]?.remarks).toMatchObject([{ code: 'sourcesDisagree' }]);
  });

  it('C5.1: an account name finds nobody and makes nobody up', async () => {
    const { found } = await lookUp(await open(), 'r.khan');
    expect(found.people).toEqual([]);
  });

  it('a name is found in the directory, among contacts and people; a room and a list are told apart', async () => {
    const graph = await open();
    expect(say((await lookUp(graph, 'okafor')).found)).toEqual([
      'Chidi Okafor | person | chidi.okafor@healthmail.example stated',
    ]);
    expect(say((await lookUp(graph, 'seminar')).found)).toEqual(['Seminar room 1 | room']);
    expect(say((await lookUp(graph, 'cardiology team')).found)).toEqual(['Cardiology team | group']);
    expect(say((await lookUp(graph, 'ward 7')).found)).toEqual(['Ward 7 | sharedMailbox']);
  });

  it('DIR-01: a word of the post behind the surname chooses one of them, and so does the first name', async () => {
    const graph = await open();
    for (const typed of ['okafor surg', 'Okafor, Chidi', 'chidi okafor'])
      expect(say((await lookUp(graph, typed)).found)).toEqual([
        'Chidi Okafor | person | chidi.okafor@healthmail.example stated',
      ]);
  });

  it('DIR-03: what the directory has of somebody: post, room, telephone, and the organisation by the register', async () => {
    const { found } = await lookUp(await open(), 'lee@healthmail.example');
    expect(found.people[0]).toMatchObject({
      organisation: 'Healthmail',
      jobTitle: 'Cardiology registrar, Cardiology',
      room: 'C2.09',
      phones: ['01632 960101'],
    });
  });

  it('people one works with take one request, however many there are', async () => {
    const graph = await open();
    const asked: string[] = [];
    const network = globalThis.fetch;
    globalThis.fetch = (input, init) => {
      asked.push(String(input));
      return network(input, init);
    };
    await lookUp(graph, 'an').finally(() => (globalThis.fetch = network));
    expect(asked.filter((one) => one.includes('/me/people'))).toHaveLength(1);
  });

  it('a quote in a name breaks no question', async () => {
    const { found } = await lookUp(await open(), "o'neil or 1 eq 1");
    expect(found.sources.map(({ state }) => state.kind)).toEqual(['answered', 'answered', 'answered', 'answered']);
  });

  it('with the least permissions it works on, and each thing that is withheld names what would give it', async () => {
    const graph = await open(['User.ReadBasic.All', 'People.Read']);
    const { found } = await lookUp(graph, 'lee@healthmail.example');
    expect(say(found)).toEqual(['Lee Tran | person | lee@healthmail.example recorded']);
    expect(found.sources.map(({ source, state }) => [source, state])).toEqual([
      ['ownContacts', { kind: 'withheld', consent: { scope: 'Contacts.Read', by: 'user' } }],
      ['ownDirectory', { kind: 'answered', found: 1, lacks: { scope: 'User.Read.All', by: 'administrator' } }],
      ['people', { kind: 'answered', found: 1 }],
      ['organisationContacts', { kind: 'withheld', consent: { scope: 'OrgContact.Read.All', by: 'administrator' } }],
    ]);
  });

  it('a place that fails is named, and takes no other with it', async () => {
    const graph = await open();
    graph.fault({ kind: 'malformed', method: 'GET', path: '/me/people' });
    const { found } = await lookUp(graph, 'sam.hall@northshire.example');
    expect(found.sources.find(({ source }) => source === 'people')?.state.kind).toBe('failed');
    expect(found.people).toHaveLength(1);
  });

  it('presence is told of people in the own directory', async () => {
    const graph = await open();
    const lee = graph.world.users.get('lee@healthmail.example');
    expect(await graph.presence.read(lee?.id ?? '')).toMatchObject({ ok: true });
    expect(await graph.presence.read('somebody else')).toEqual({ ok: true, value: 'unknown' });
  });
});

const RASHID: SipToConfirm = {
  name: 'Rashid Khan',
  emails: [address('r.khan@northshire.example')],
  organisation: 'Northshire Council',
  confirmation: { address: sip('r.khan@northshire.example'), by: 'phone', on: '2026-11-22' },
};

const MOVED: SipToConfirm = {
  ...RASHID,
  emails: [address('r.khan@northshire.example'), address('r.khan@oakfield.example')],
  confirmation: { address: sip('r.khan@im.oakfield.example'), by: 'asked', on: '2026-12-01' },
};

const countRashids = ({ contacts }: Pick<Awaited<ReturnType<typeof open>>, 'contacts'>): number =>
  contacts.filter(({ emailAddresses = [] }) =>
    emailAddresses?.some(({ address: text }) => text === 'r.khan@northshire.example'),
  ).length;

describe('SIP-11: a confirmed address', () => {
  it('is one of the person’s own contacts, read back, and found by the next look-up', async () => {
    const graph = await open();
    expect(await confirmSip(graph, RASHID)).toMatchObject({
      kind: 'saved',
      saved: { sips: ['r.khan@northshire.example'], confirmed: { current: { by: 'phone', on: '2026-11-22' } } },
    });
    expect(countRashids(graph)).toBe(1);
    const { found } = await lookUp(graph, 'r.khan@northshire.example');
    expect(say(found)).toEqual(['Rashid Khan | unknown | r.khan@northshire.example confirmed']);
    expect(await graph.saved.list()).toMatchObject({ ok: true, value: [{ name: 'Rashid Khan' }] });
  });

  it('goes into the contact that has the e-mail address, whose other facts stay', async () => {
    const graph = await open();
    const before = graph.contacts.length;
    const result = await confirmSip(graph, {
      name: 'Kim',
      emails: [address('kim.rowe@northshire.example')],
      confirmation: { address: sip('k.rowe@northshire.example'), by: 'chat', on: '2026-11-22' },
    });
    expect(result.kind).toBe('saved');
    expect(graph.contacts).toHaveLength(before);
    const kim = graph.contacts.find(({ displayName }) => displayName === 'Kim Rowe');
    expect(kim).toMatchObject({
      imAddresses: ['k.rowe@northshire.example'],
      mobilePhone: '07700 900187',
      emailAddresses: [{ name: 'Kim Rowe', address: 'kim.rowe@northshire.example' }],
    });
  });

  it('is found by the surname, though the contact holds the name in one piece', async () => {
    const graph = await open();
    await confirmSip(graph, RASHID);
    for (const typed of ['khan', 'khan northshire', 'Khan, Rashid'])
      expect(say((await lookUp(graph, typed)).found)).toEqual([
        'Rashid Khan | unknown | r.khan@northshire.example confirmed',
      ]);
  });

  it('that is no e-mail address is found by itself, and by the one of before, which is not offered', async () => {
    const graph = await open();
    const emails = [address('r.khan@northshire.example')];
    const first = {
      ...RASHID,
      emails,
      confirmation: { ...RASHID.confirmation, address: sip('rk@northshire.example') },
    };
    const then = { ...first, confirmation: { ...MOVED.confirmation, address: sip('rashid@northshire.example') } };
    await confirmSip(graph, first);
    expect(say((await lookUp(graph, 'rk@northshire.example')).found)).toEqual([
      'Rashid Khan | unknown | rk@northshire.example confirmed',
    ]);
    await confirmSip(graph, then);
    for (const typed of ['rk@northshire.example', 'rashid@northshire.example']) {
      const { found } = await lookUp(graph, typed);
      expect(found.people).toHaveLength(1);
      expect(found.people[0]?.candidates.map(({ address: one }) => one.text)).not.toContain('rk@northshire.example');
      expect(found.people[0]?.candidates[0]).toMatchObject({
        address: { text: 'rashid@northshire.example' },
        certainty: 'confirmed',
      });
    }
  });

  it('of somebody who moved is the new one; the one of before is history, and neither address finds it offered', async () => {
    const graph = await open();
    await confirmSip(graph, RASHID);
    expect(await confirmSip(graph, MOVED)).toMatchObject({ kind: 'saved' });
    expect(countRashids(graph)).toBe(1);
    for (const typed of ['r.khan@northshire.example', 'r.khan@oakfield.example']) {
      const { found } = await lookUp(graph, typed);
      expect(found.people).toHaveLength(1);
      const confirmed = found.people[0]?.candidates.filter(({ certainty }) => certainty === 'confirmed');
      expect(confirmed?.map(({ address: one }) => one.text)).toEqual(['r.khan@im.oakfield.example']);
      expect(found.people[0]?.candidates.map(({ address: one }) => one.text)).not.toContain(
        'r.khan@northshire.example',
      );
      expect(found.people[0]?.former).toMatchObject([
        { address: { text: 'r.khan@northshire.example' }, until: '2026-12-01' },
      ]);
    }
  });

  it('is taken back: the address leaves the contact, the contact stays', async () => {
    const graph = await open();
    const result = await confirmSip(graph, RASHID);
    if (result.kind !== 'saved') throw new Error(result.kind);
    expect(await withdrawSip(graph, result.saved)).toMatchObject({ ok: true });
    expect(await graph.saved.list()).toEqual({ ok: true, value: [] });
    expect(countRashids(graph)).toBe(1);
    expect(graph.contacts.find(({ displayName }) => displayName === 'Rashid Khan')?.imAddresses).toEqual([]);
  });

  const FAULTS: readonly (readonly [sentence: string, kind: Fault['kind'], verdict: string, contacts: number])[] = [
    ['throttled once: the wait is obeyed', '429', 'saved', 1],
    ['an answer lost after the write', '504-after', 'saved', 1],
    ['a connection dropped after the write', 'drop-after', 'saved', 1],
    ['a connection dropped before it', 'drop', 'failed', 0],
    ['no answer in time, and nothing written', '504', 'failed', 0],
    ['refused', '403', 'failed', 0],
  ];

  it.each(FAULTS)('%s', async (_sentence, kind, verdict, contacts) => {
    const graph = await open();
    graph.fault({ kind, method: 'POST', path: '/me/contacts$', ...(kind === '429' && { value: 0 }) });
    expect((await confirmSip(graph, RASHID)).kind).toBe(verdict);
    expect(countRashids(graph)).toBe(contacts);
    expect((await confirmSip(graph, RASHID)).kind).toBe('saved');
    expect(countRashids(graph)).toBe(1);
  });

  it('a request that was sent twice by itself leaves one contact', async () => {
    const graph = await open();
    const add: typeof graph.saved.add = async (wanted) => {
      await graph.saved.add(wanted);
      return graph.saved.add(wanted);
    };
    expect((await confirmSip({ saved: { ...graph.saved, add } }, RASHID)).kind).toBe('saved');
    expect(countRashids(graph)).toBe(1);
  });

  it('of which only half was written confirms nothing, and the next try mends it', async () => {
    const graph = await open();
    graph.fault({ kind: '403', method: 'POST', path: 'extensions' });
    const kim = { ...RASHID, emails: [address('kim.rowe@northshire.example')], name: 'Kim Rowe' };
    expect((await confirmSip(graph, kim)).kind).toBe('failed');
    const { found } = await lookUp(graph, 'kim.rowe@northshire.example');
    expect(found.people[0]?.candidates.every(({ certainty }) => certainty !== 'confirmed')).toBe(true);
    expect((await confirmSip(graph, kim)).kind).toBe('saved');
  });

  it('whose reading back fails too is not claimed', async () => {
    const graph = await open();
    const findByEmail = jest
      .fn(graph.saved.findByEmail)
      .mockImplementationOnce(graph.saved.findByEmail)
      .mockImplementation(async () => fail({ kind: 'offline' }));
    expect((await confirmSip({ saved: { ...graph.saved, findByEmail } }, RASHID)).kind).toBe('unknown');
  });
});
