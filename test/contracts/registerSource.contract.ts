import type { RegisterSource } from '../../src/application/ports';
import { BAYVIEW_ROW, NORTHSHIRE_ROW, REGISTER_FILE, TARN_VALLEY_ROW, type RegisterFile } from '../fakes/registerFile';

/** One place where a register is kept, as its keeper and its reader meet it. */
export interface RegisterSubject {
  /** A reader who knows nothing yet. */
  open(): RegisterSource;
  /** How the source names the row that is third in the file. */
  readonly thirdRow: string;
  readonly secondRow: string;
  keep(file: RegisterFile): void;
  /** Nothing of the register can be reached any more. */
  breakDown(how: 'offline' | '503' | '404'): void;
  close(): Promise<void>;
}

type Row = Readonly<Record<string, unknown>>;

const withThird = (third: Row): RegisterFile => ({
  ...REGISTER_FILE,
  partners: [NORTHSHIRE_ROW, BAYVIEW_ROW, third],
});
const calendar = (change: Row): Row => ({
  ...TARN_VALLEY_ROW,
  services: { calendar: { ...BAYVIEW_ROW.services.calendar, ...change } },
});

const BROKEN: readonly (readonly [what: string, row: Row, field: string, reason: RegExp])[] = [
  ['a row without a name', { ...TARN_VALLEY_ROW, name: undefined }, 'name', /^is missing$/],
  ['a row without a domain', { ...TARN_VALLEY_ROW, domains: undefined }, 'domains', /^is missing$/],
  ['a domain that is none', { ...TARN_VALLEY_ROW, domains: ['tarnvalley'] }, 'domains', /is not a domain name/],
  ['a row that says of no certificate', { ...TARN_VALLEY_ROW, assurance: undefined }, 'assurance', /^is missing$/],
  ['a row that does not say it is open', { ...TARN_VALLEY_ROW, closedOn: undefined }, 'closedOn', /^is missing$/],
  ['a ceiling that nobody knows', { ...TARN_VALLEY_ROW, agreementLevel: 'all' }, 'agreementLevel', /^is not one of/],
  ['a row that was never checked', { ...TARN_VALLEY_ROW, asOf: undefined }, 'asOf', /^is missing$/],
  ['a status that nobody knows', calendar({ status: 'on' }), 'services.calendar.status', /^is not one of/],
  [
    'a side that is neither',
    calendar({ ourSideConfigured: 'perhaps' }),
    'services.calendar.ourSideConfigured',
    /^is neither/,
  ],
  ['a day that no calendar has', calendar({ since: '2026-02-30' }), 'services.calendar.since', /is not a date/],
  ['a stop without its reason', calendar({ reason: undefined }), 'services.calendar.reason', /^is missing/],
  ['a service from nowhere', calendar({ source: undefined }), 'services.calendar.source', /^is missing$/],
];

/** What the use cases rely on, wherever a register is kept. */
export const describeRegisterSource = (name: string, create: () => Promise<RegisterSubject>): void =>
  describe(`DIR-08: ${name} keeps the promises of the port`, () => {
    let subject: RegisterSubject;
    beforeEach(async () => {
      subject = await create();
    });
    afterEach(() => subject.close());

    const read = async () => {
      const reading = await subject.open().read();
      if (!reading.ok) throw new Error(`${reading.error.kind} ${reading.error.code}`);
      return reading.value;
    };

    test('DIR-10, ORG-05: every fact of every partner comes through, and nothing else', async () => {
      subject.keep(REGISTER_FILE);
      const { register, problems, notReached } = await read();
      expect([problems, notReached]).toEqual([[], undefined]);
      const { calendar: theirs } = TARN_VALLEY_ROW.services as { calendar?: object };
      expect(register.partners).toEqual([
        {
          ...NORTHSHIRE_ROW,
          closedOn: undefined,
          services: { ...NORTHSHIRE_ROW.services, messaging: { ...NORTHSHIRE_ROW.services.messaging, tests: [] } },
        },
        {
          ...BAYVIEW_ROW,
          assurance: undefined,
          closedOn: undefined,
          abilities: undefined,
          services: { calendar: { ...BAYVIEW_ROW.services.calendar, tests: [] } },
        },
        {
          ...TARN_VALLEY_ROW,
          assurance: undefined,
          abilities: undefined,
          services: theirs ? { calendar: theirs } : {},
        },
      ]);
    });

    test('ELI-10, LIF-26: a reason and its date come in the register’s words', async () => {
      subject.keep(REGISTER_FILE);
      const bayview = (await read()).register.partners.find(({ id }) => id === 'bayview');
      expect(bayview?.services['calendar']).toMatchObject({
        status: 'suspended',
        reason: 'IG certification lapsed',
        reasonDate: '2018-09-01',
      });
    });

    test('the own organisation, its policy and its rules come with them', async () => {
      subject.keep(REGISTER_FILE);
      const { register } = await read();
      expect(register.organisation).toMatchObject({ name: 'Healthmail', includesSubdomains: true });
      expect([register.policy, register.inactivityMinutes]).toEqual([REGISTER_FILE.policy, 30]);
      expect(register.rules?.staleAfterDays).toBeGreaterThan(0);
    });

    test.each(BROKEN)(
      'SEC-06: %s is named by row, field and reason, and the others stand',
      async (_what, row, field, reason) => {
        subject.keep(withThird(row));
        const { register, problems } = await read();
        expect(register.partners.map(({ id }) => id)).toEqual(['northshire', 'bayview']);
        const [problem] = problems;
        expect(problem?.row).toBe(subject.thirdRow);
        expect(problem?.field.startsWith(field)).toBe(true);
        expect(problem?.reason).toMatch(reason);
      },
    );

    test.each([
      ['a name', { ...TARN_VALLEY_ROW, name: '<b onclick="x()">Tarn</b>' }, 'name'],
      ['a statement', { ...TARN_VALLEY_ROW, useStatement: 'Ask <script>1</script>' }, 'useStatement'],
      ['a reason', calendar({ reason: 'See <a href="x">here</a>' }), 'services.calendar.reason'],
      [
        'a certificate',
        { ...TARN_VALLEY_ROW, assurance: { type: '<i>x</i>', expires: '2027-01-31' } },
        'assurance.type',
      ],
    ])('SEC-06: HTML in %s is kept as text, and a warning names row and field', async (_what, row, field) => {
      subject.keep(withThird(row));
      const { register, problems, warnings } = await read();
      expect(problems).toEqual([]);
      expect(warnings).toEqual([{ row: subject.thirdRow, field, reason: 'holds HTML; it is shown as text' }]);
      const kept = register.partners[2] as unknown as Row;
      expect(field.split('.').reduce<unknown>((value, key) => (value as Row)[key], kept)).toBe(
        field.split('.').reduce<unknown>((value, key) => (value as Row)[key], row),
      );
    });

    test.each([
      ['one domain', { ...TARN_VALLEY_ROW, domains: ['bayview.example'] }],
      ['one id', { ...TARN_VALLEY_ROW, id: 'bayview' }],
    ])('two rows that claim %s: neither is used, and each names the other', async (_what, row) => {
      subject.keep(withThird(row));
      const { register, problems } = await read();
      expect(register.partners.map(({ id }) => id)).toEqual(['northshire']);
      expect(problems.map((problem) => problem.row).sort()).toEqual([subject.secondRow, subject.thirdRow].sort());
      expect(problems.find(({ row: named }) => named === subject.thirdRow)?.reason).toContain(subject.secondRow);
    });

    test('PUB-05: a contact person in a row is let be, and goes nowhere', async () => {
      subject.keep(withThird({ ...TARN_VALLEY_ROW, contact: 'Ann Other', contacts: [{ name: 'Ann Other' }] }));
      const reading = await read();
      expect(JSON.stringify(reading)).not.toContain('Ann Other');
      expect(reading.register.partners).toHaveLength(3);
    });

    test.each([
      ['offline', 'offline'],
      ['503', 'unavailable'],
      ['404', 'not-found'],
    ] as const)('%s: nothing was ever read, so nothing is made up', async (how, kind) => {
      subject.keep(REGISTER_FILE);
      subject.breakDown(how);
      const reading = await subject.open().read();
      expect(reading).toMatchObject({ ok: false, error: { kind } });
    });

    test('what was read once is not asked for again at once', async () => {
      subject.keep(REGISTER_FILE);
      const source = subject.open();
      const first = await source.read();
      subject.breakDown('offline');
      expect(await source.read()).toEqual(first);
    });
  });
