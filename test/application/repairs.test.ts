import type { CalendarPermission } from '../../src/application/ports';
import { checkAccounts } from '../../src/application/checkAccounts';
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
  it('are marked where the own directory does not know them; people outside are not asked for', async () => {
    const { picture } = await open([
      colleague('lee@healthmail.example'),
      colleague('gone@healthmail.example'),
      outsideEntry('sam.hall@northshire.example', 'availabilityOnly'),
    ]);
    const directory = createFakeDirectory([{ name: 'Lee', address: 'lee@healthmail.example' }]);
    const checked = await checkAccounts({ directory }, picture);
    if (checked.kind !== 'checked') throw new Error(checked.kind);
    expect(directory.asked).toEqual(['lee@healthmail.example', 'gone@healthmail.example']);
    expect(checked.picture.issueCount).toBe(1);
    expect(planned(checked.picture)).toEqual([['gone@healthmail.example', 'reviewer', 'none', 'none']]);
  });

  it('DEL-05: an alias below the own domain is not asked for, since no directory lists it by itself', async () => {
    const { picture } = await open([colleague('lee@ward7.healthmail.example')]);
    const directory = createFakeDirectory();
    expect(await checkAccounts({ directory }, picture)).toMatchObject({ kind: 'checked', picture: { issueCount: 0 } });
    expect(directory.asked).toEqual([]);
  });

  it('stay unchecked, and say why, where the directory may not be asked', async () => {
    const { picture } = await open([colleague('lee@healthmail.example'), colleague('gone@healthmail.example')]);
    const directory = createFakeDirectory();
    directory.failure = { kind: 'consent-required', scopes: ['directory'] };
    expect(await checkAccounts({ directory }, picture)).toMatchObject({ failure: { kind: 'consent-required' } });
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
