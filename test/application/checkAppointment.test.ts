import fc from 'fast-check';
import { checkAppointment, type AppointmentCheck, type CheckContext } from '../../src/application/checkAppointment';
import { createRememberingScan } from '../../src/application/createRememberingScan';
import { buildDigest, buildFacts } from '../../src/domain/alert';
import { scan } from '../../src/domain/sensitivity';
import { createFakeAlertPorts, FAULT, type AlertFault, type FakeAlertWorld } from '../fakes/fakeAlertPorts';
import { NOW } from '../fakes/fakePorts';
import { HEALTHMAIL } from '../fakes/findings';

const NUMBER = '999 110 6847';
const SAM = { name: 'Sam Hall', address: 'Sam.Hall@northshire.example' };
const LEE = { name: 'Lee Wong', address: 'lee.wong@ward7.healthmail.example' };
const FRESH = { 'partner-sharing.digest': buildDigest([], NOW) };
const TITLES_SHOW = {
  'partner-sharing.digest': buildDigest(
    [{ domain: 'northshire.example', level: 'limitedDetails', organisation: 'Northshire Council' }],
    NOW,
  ),
};

const check = async (world: FakeAlertWorld, context: Partial<CheckContext> = {}): Promise<AppointmentCheck> => {
  const result = await checkAppointment(createFakeAlertPorts(world), { organisation: HEALTHMAIL, ...context });
  if (!result.ok) throw new Error(result.error.kind);
  return result.value;
};

type Row = readonly [sentence: string, world: FakeAlertWorld, rung: string];

const inTitle = { entry: { subject: `Review ${NUMBER}` } };

const rows: readonly Row[] = [
  ['nothing in it', { entry: { subject: 'Team meeting' }, attendees: [SAM], memory: FRESH }, 'silent'],
  ['a number, and colleagues only', { ...inTitle, attendees: [LEE], memory: FRESH }, 'counted'],
  ['a number, and a partner who sees titles', { ...inTitle, attendees: [LEE], memory: TITLES_SHOW }, 'notify'],
  ['the same, marked private', { ...inTitle, memory: TITLES_SHOW, isPrivate: true }, 'counted'],
  ['a number, and no digest', inTitle, 'notify'],
  ['a number, and a digest of last month', { ...inTitle, memory: FRESH, now: NOW + 30 * 86_400_000 }, 'notify'],
  ['a number, and an odd digest', { ...inTitle, memory: { 'partner-sharing.digest': { v: 9 } } }, 'notify'],
  ['a number in the title, and somebody outside', { ...inTitle, attendees: [LEE, SAM], memory: FRESH }, 'alert'],
  ['a number in the location', { entry: { location: `Bed 4, ${NUMBER}` }, attendees: [SAM], memory: FRESH }, 'alert'],
  ['a number in the body', { entry: { body: `NHS ${NUMBER}` }, attendees: [SAM], memory: FRESH }, 'alert'],
  ['a number in a category', { entry: { categories: [NUMBER] }, attendees: [SAM], memory: FRESH }, 'alert'],
  [
    'a number that was waived',
    { ...inTitle, attendees: [SAM], waivers: [{ ruleId: 'nhs-number', field: 'subject', start: 7 }] },
    'silent',
  ],
];

describe('GOV-01, GOV-03: the open appointment is judged', () => {
  it.each(rows)('%s', async (_sentence, world, rung) => {
    expect((await check(world)).decision.rung).toBe(rung);
  });

  it('GOV-01: a finding has its category and its place', async () => {
    const { decision } = await check({ ...inTitle, attendees: [SAM] });
    expect(decision.findings).toMatchObject([{ category: 'NHS_NUMBER', field: 'subject', start: 7, end: 19 }]);
  });

  it('REC-14: a join link, and no word of who hosts it: that is not known', async () => {
    const { decision } = await check({ entry: { ...inTitle.entry, location: 'https://zoom.us/j/81234567890' } });
    expect(decision.meeting).toMatchObject({ host: 'unknown', recording: 'unknown' });
    expect((await check(inTitle)).decision.meeting).toBe(undefined);
  });

  it('GOV-11: ten digits that fail Modulus 11 are nothing', async () => {
    const { decision } = await check({ entry: { subject: 'Review 999 110 6848' }, attendees: [SAM] });
    expect(decision.rung).toBe('silent');
  });

  it('a rule that the organisation switched off says nothing', async () => {
    const organisation = { ...HEALTHMAIL, rulesOff: ['nhs-number'] };
    expect((await check({ ...inTitle, attendees: [SAM] }, { organisation })).decision.rung).toBe('silent');
  });

  it('a sub-domain is outside where the organisation does not include it', async () => {
    const organisation = { ...HEALTHMAIL, includesSubdomains: false };
    expect((await check({ ...inTitle, attendees: [LEE] }, { organisation })).decision.rung).toBe('alert');
  });

  it('says when it was read', async () => expect((await check(inTitle)).checkedAt).toBe(NOW));
});

describe('who they are', () => {
  const names = async (world: FakeAlertWorld, context: Partial<CheckContext> = {}) =>
    (await check({ ...inTitle, ...world }, context)).audience.outsideAttendees.map(({ organisation }) => organisation);
  const facts = { 'partner-sharing.facts': JSON.stringify(buildFacts([['northshire.example', 'From the pane']])) };

  it.each<[string, FakeAlertWorld, Partial<CheckContext>, string | undefined]>([
    ['nobody knows', {}, {}, undefined],
    ['the digest knows', { memory: TITLES_SHOW }, {}, 'Northshire Council'],
    ['what the pane left with the form is newer', { memory: TITLES_SHOW, session: facts }, {}, 'From the pane'],
    ['who asks knows best', { session: facts }, { organisationOf: () => 'From the register' }, 'From the register'],
    ['odd facts are passed over', { session: { 'partner-sharing.facts': '{"v":1,' } }, {}, undefined],
  ])('%s', async (_sentence, world, context, name) => {
    expect(await names({ attendees: [SAM], ...world }, context)).toEqual([name]);
  });

  it('somebody invited twice is one person, and an address that is none is outside', async () => {
    const twice = { ...SAM, address: 'sam.hall@NORTHSHIRE.example' };
    const { audience } = await check({ ...inTitle, attendees: [SAM, twice, { name: 'Room', address: 'room' }, LEE] });
    expect(audience.outsideAttendees).toEqual([
      { ...SAM, domain: 'northshire.example', organisation: undefined },
      { name: 'Room', address: 'room', domain: undefined, organisation: undefined },
    ]);
  });
});

describe('what could not be read is said, and the rest is judged', () => {
  const full: FakeAlertWorld = {
    entry: { subject: `Re ${NUMBER}`, location: `Bed ${NUMBER}`, body: `NHS ${NUMBER}` },
    attendees: [SAM],
    memory: TITLES_SHOW,
  };

  it.each<[string, string, string, string]>([
    ['the title', 'appointment.subject', 'subject', 'alert'],
    ['the location', 'appointment.location', 'location', 'alert'],
    ['the body', 'appointment.body', 'body', 'alert'],
    ['the categories', 'appointment.categories', 'categories', 'alert'],
    ['the names of attachments', 'appointment.attachmentNames', 'attachmentNames', 'alert'],
    ['who takes part', 'appointment.attendees', 'attendees', 'notify'],
    ['the digest', 'memory.read', 'digest', 'alert'],
    ['the waivers', 'waivers.read', 'waivers', 'alert'],
  ])('%s', async (_sentence, call, part, rung) => {
    const { decision, unchecked } = await check({ ...full, faults: { [call]: 'fails' } });
    expect([decision.rung, unchecked]).toEqual([rung, [{ part, because: FAULT }]]);
  });

  it('where the title fails, what stands in the body is found', async () => {
    const { decision } = await check({ ...full, faults: { 'appointment.subject': 'fails' } });
    expect(decision.findings.map(({ field }) => field)).toEqual(['location', 'body']);
  });

  it.each(['fails', 'throws', 'rejects'] as const)(
    'an appointment whose text %s is no appointment without findings',
    async (fault) => {
      const faults = { 'appointment.subject': fault, 'appointment.location': fault, 'appointment.body': fault };
      const result = await checkAppointment(createFakeAlertPorts({ ...full, faults }), { organisation: HEALTHMAIL });
      expect(result).toMatchObject({ ok: false, error: { kind: fault === 'fails' ? 'unavailable' : 'unexpected' } });
    },
  );

  it('a scan that breaks is a failure, not an exception', async () => {
    const broken = () => {
      throw new RangeError('invented');
    };
    const result = await checkAppointment(createFakeAlertPorts(full), { organisation: HEALTHMAIL, scan: broken });
    expect(result).toEqual({ ok: false, error: { kind: 'unexpected', code: 'RangeError' } });
  });

  const calls = [
    ...['subject', 'location', 'body', 'categories', 'attachmentNames', 'attendees', 'isPrivate'].map(
      (name) => `appointment.${name}`,
    ),
    ...['memory.read', 'waivers.read', 'session.read'],
  ];

  it('whatever mixture of calls fails, throws or rejects, it ends, and an unread text is never called clean', async () => {
    const faults = fc.dictionary(fc.constantFrom(...calls), fc.constantFrom<AlertFault>('fails', 'throws', 'rejects'));
    await fc.assert(
      fc.asyncProperty(faults, async (met) => {
        const result = await checkAppointment(createFakeAlertPorts({ ...full, faults: met }), {
          organisation: HEALTHMAIL,
        });
        if (!result.ok) return;
        const { decision, unchecked } = result.value;
        for (const call of calls.slice(0, 6)) {
          const isNamed = unchecked.some(({ part }) => `appointment.${part}` === call);
          expect(isNamed).toBe(met[call] !== undefined);
        }
        expect(decision.rung).toBe(met['appointment.attendees'] === undefined ? 'alert' : 'notify');
      }),
    );
  });
});

describe('GOV-09: it looks, and leaves nothing', () => {
  it('saves nothing and asks each thing once', async () => {
    const ports = createFakeAlertPorts({ ...inTitle, attendees: [SAM] });
    await checkAppointment(ports, { organisation: HEALTHMAIL });
    expect(ports.calls.filter((call) => /save|show|remove/.test(call))).toEqual([]);
    // Roaming settings are asked for who sees the calendar and which rules are quiet, the form for names and the meeting.
    expect(new Set(ports.calls).size).toBe(ports.calls.length - 2);
  });
});

describe('reading every two seconds', () => {
  const counting = () => {
    const scanned: string[] = [];
    const remembering = createRememberingScan((entry, options) => {
      scanned.push(entry.subject);
      return scan(entry, options);
    });
    return { scanned, remembering };
  };

  it('scans a text once while it stays the same, and judges it anew each time', async () => {
    const { scanned, remembering } = counting();
    const first = await check({ ...inTitle, memory: FRESH }, { scan: remembering });
    const second = await check({ ...inTitle, memory: FRESH, attendees: [SAM] }, { scan: remembering });
    expect([scanned.length, first.decision.rung, second.decision.rung]).toEqual([1, 'counted', 'alert']);
  });

  const entry = { subject: 'a', location: 'b', body: 'c', categories: ['d'], attachmentNames: ['e'] };

  it.each([
    ['the title', { ...entry, subject: 'x' }],
    ['the location', { ...entry, location: 'x' }],
    ['the body', { ...entry, body: 'x' }],
    ['a category', { ...entry, categories: ['x'] }],
    ['one more attachment', { ...entry, attachmentNames: ['e', 'x'] }],
  ])('scans again when %s changes', (_sentence, changed) => {
    const { scanned, remembering } = counting();
    for (const next of [entry, entry, changed, changed]) remembering(next, {});
    expect(scanned).toHaveLength(2);
  });

  it('and when a rule is switched off', () => {
    const { scanned, remembering } = counting();
    for (const off of [[], ['nhs-number']]) remembering(entry, { off });
    expect(scanned).toHaveLength(2);
  });
});
