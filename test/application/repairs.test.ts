import type { ScheduleAnswer } from '../../src/application/schedules';
import { succeed } from '../../src/domain/result';
import type { CalendarPermission } from '../../src/application/ports';
import { checkAccounts, hasAccounts, markClosed } from '../../src/application/checkAccounts';
import { countShares } from '../../src/application/countShares';
import { readSharing, type SharingPicture } from '../../src/application/readSharing';
import { failedRows, planRepairs, repairAll } from '../../src/application/repairs';
import type { SharingLevel } from '../../src/domain/sharing';
import { createFakeCalendarPermissions, outsideEntry } from '../fakes/fakeCalendarPermissions';
import { createFakePorts } from '../fakes/fakePorts';
import { createFakeDirectory } from '../fakes/fakeSharingPorts';

const colleague = (address: string, level: SharingLevel = 'reviewer'): CalendarPermission => ({
  ...outsideEntry(address, level),
  isInsideOrganization: true,
});

const open = async (entries: readonly CalendarPermission[]) => {
  const permissions = createFakeCalendarPermissions(entries);
  const ports = createFakePorts({ permissions });
  const reading = await readSharing(ports);
  if (reading.kind !== 'read') throw new Error(reading.kind);
  return { ports, permissions, picture: reading.picture };
};

const planned = (picture: SharingPicture) =>
  planRepairs(picture).map(({ change, possible }) => [change.address.text, change.from, change.to, possible.join(' ')]);

describe('the list of what is not right', () => {
  it.each<[string, CalendarPermission, readonly unknown[]]>([
    [
      'CAL-04: above the partner maximum is lowered to it',
      outsideEntry('sam.hall@northshire.example', 'reviewer'),
      ['reviewer', 'limitedDetails', 'limitedDetails availabilityOnly none'],
    ],
    [
      'above the policy of today is lowered within it',
      outsideEntry('a.patel@elmwood.example', 'limitedDetails'),
      ['limitedDetails', 'availabilityOnly', 'availabilityOnly none'],
    ],
    [
      'CAL-25: a partner that is not active is removed',
      outsideEntry('lou@bayview.example', 'availabilityOnly'),
      ['availabilityOnly', 'none', 'none'],
    ],
    [
      'without a relationship it is removed',
      outsideEntry('x@unknown.example', 'availabilityOnly'),
      ['availabilityOnly', 'none', 'none'],
    ],
    [
      'ELI-06: with a consumer service it is removed',
      outsideEntry('x@postbox.example', 'availabilityOnly'),
      ['availabilityOnly', 'none', 'none'],
    ],
    [
      'custom rights are replaced by the most that is allowed',
      outsideEntry('sam.hall@northshire.example', 'custom'),
      ['custom', 'limitedDetails', 'limitedDetails availabilityOnly none'],
    ],
  ])('%s', async (_sentence, entry, [from, to, possible]) => {
    const { picture } = await open([entry]);
    expect(planned(picture)).toEqual([[entry.address, from, to, possible]]);
  });

  it('makes one of two entries for a person, at the level they show together', async () => {
    const twice = (['availabilityOnly', 'limitedDetails'] as const).map((level) =>
      outsideEntry('sam.hall@northshire.example', level, level),
    );
    const { ports, permissions, picture } = await open(twice);
    const rows = planRepairs(picture);
    expect(rows.map(({ change }) => [change.from, change.to])).toEqual([['limitedDetails', 'limitedDetails']]);
    expect((await repairAll(ports, rows)).map(({ outcome }) => outcome.kind)).toEqual(['done']);
    expect(permissions.held().map(({ address, level }) => [address, level])).toEqual([
      [undefined, 'availabilityOnly'],
      ['sam.hall@northshire.example', 'limitedDetails'],
    ]);
  });

  it('CAL-08: never names the entry for everybody, nor colleagues, nor what is right', async () => {
    const { picture } = await open([
      outsideEntry('sam.hall@northshire.example', 'limitedDetails'),
      colleague('lee@healthmail.example', 'delegateSeesPrivate'),
    ]);
    expect(planRepairs(picture)).toEqual([]);
  });
});

describe('putting it right', () => {
  const WRONG = [
    outsideEntry('sam.hall@northshire.example', 'reviewer'),
    outsideEntry('lou@bayview.example', 'availabilityOnly'),
    outsideEntry('x@unknown.example', 'availabilityOnly'),
  ];

  it('CAL-24: gives each row its own result, and takes only the failed ones again', async () => {
    const { ports, permissions, picture } = await open(WRONG);
    permissions.meet('remove', { kind: 'fails', failure: { kind: 'forbidden' } });
    const told: string[] = [];
    const onRow = ({ row }: { readonly row: { readonly key: string } }): void => void told.push(row.key);
    const first = await repairAll(ports, planRepairs(picture), { onRow });
    expect(first.map(({ outcome }) => outcome.kind).sort()).toEqual(['done', 'done', 'unchanged']);
    expect(told).toHaveLength(3);
    const second = await repairAll(ports, failedRows(first));
    expect(second.map(({ outcome }) => outcome.kind)).toEqual(['done']);
    expect(permissions.held().map(({ address, level }) => [address, level])).toEqual([
      [undefined, 'availabilityOnly'],
      ['sam.hall@northshire.example', 'limitedDetails'],
    ]);
  });

  it('begins no further row once cancelled', async () => {
    const { ports, picture } = await open(WRONG);
    expect(await repairAll(ports, planRepairs(picture), { cancel: { cancelled: true } })).toEqual([]);
  });
});

describe('BUL-06: accounts that may be closed', () => {
  const LEE = 'lee@healthmail.example';
  const GONE = 'gone@healthmail.example';
  const LIST = [colleague(LEE), colleague(GONE), outsideEntry('sam.hall@northshire.example', 'availabilityOnly')];

  /** Outlook's own answer for every address that the directory does not know. */
  const portsWith = (answer: ScheduleAnswer) => ({
    clock: { now: () => 0, timeZone: () => 'Europe/London' },
    directory: createFakeDirectory([{ name: 'Lee', address: LEE }]),
    schedules: { ask: () => Promise.resolve(succeed(answer)) },
  });

  it('are marked where neither directory nor Outlook knows them; people outside are not asked for', async () => {
    const { picture } = await open(LIST);
    const ports = portsWith({ kind: 'notFound' });
    const checked = await checkAccounts(ports, picture);
    if (checked.kind !== 'checked') throw new Error(checked.kind);
    expect(ports.directory.asked).toEqual([LEE, GONE]);
    expect(checked).toMatchObject({ asked: 2, unknown: 0 });
    const marked = markClosed(picture, checked);
    expect(marked.issueCount).toBe(1);
    expect(planned(marked)).toEqual([[GONE, 'reviewer', 'none', 'none']]);
  });

  it.each<[sentence: string, answer: ScheduleAnswer, unknown: number]>([
    ['an alias: Outlook resolves what the directory lists under another address', { kind: 'answered' }, 0],
    ['an alias of somebody who shows nothing', { kind: 'refused', code: 'ErrorNoFreeBusyAccess' }, 0],
    ['no answer is not "closed", and is said', { kind: 'noAnswer' }, 1],
  ])('are not: %s', async (_sentence, answer, unknown) => {
    const { picture } = await open(LIST);
    const checked = await checkAccounts(portsWith(answer), picture);
    expect(checked).toMatchObject({ kind: 'checked', asked: 2, unknown });
    expect(checked.kind === 'checked' && markClosed(picture, checked).issueCount).toBe(0);
  });

  it('DEL-05: an alias below the own domain is not asked for, since no directory lists it by itself', async () => {
    const { picture } = await open([colleague('lee@ward7.healthmail.example')]);
    const ports = portsWith({ kind: 'notFound' });
    expect(hasAccounts(picture)).toBe(false);
    expect(await checkAccounts(ports, picture)).toMatchObject({ kind: 'checked', asked: 0 });
    expect(ports.directory.asked).toEqual([]);
  });

  it('stay unchecked, and say why, where the directory may not be asked', async () => {
    const { picture } = await open(LIST);
    const ports = portsWith({ kind: 'notFound' });
    ports.directory.failure = { kind: 'consent-required', scopes: ['directory'] };
    expect(await checkAccounts(ports, picture)).toMatchObject({ failure: { kind: 'consent-required' } });
  });
});

describe('REP-01: counts for oneself', () => {
  it('give partner, level and number, and no person', async () => {
    const { picture } = await open([
      outsideEntry('sam.hall@northshire.example', 'limitedDetails'),
      outsideEntry('kim@northshire.example', 'limitedDetails'),
      outsideEntry('a.patel@elmwood.example', 'availabilityOnly'),
      outsideEntry('x@unknown.example', 'availabilityOnly'),
      colleague('lee@healthmail.example'),
    ]);
    expect(countShares(picture)).toEqual([
      { group: 'partner', organisation: 'Elmwood Pharmacy Group', level: 'availabilityOnly', count: 1 },
      { group: 'partner', organisation: 'Northshire Council', level: 'limitedDetails', count: 2 },
      { group: 'outside', level: 'availabilityOnly', count: 1 },
      { group: 'ownOrganisation', level: 'reviewer', count: 1 },
    ]);
    expect(JSON.stringify(countShares(picture))).not.toContain('@');
  });
});
