import { recordsOfSips, tableOfSips } from '../../src/application/exportSips';
import { withdrawSip } from '../../src/application/confirmSip';
import type { SavedSip, SipPorts } from '../../src/application/sipPorts';
import { confirmSipWithUndo, undoSip } from '../../src/application/undoSip';
import { fail } from '../../src/domain/result';
import { csvOf } from '../../src/domain/table';
import { SAM, address } from '../fakes/exampleRegister';
import { createFakeSipPorts } from '../fakes/fakeSipPorts';
import { sip } from '../domain/sip/claims';

const OLD = sip('sam.hall@northshire.example');
const NEW = sip('s.hall@elmwood.example');

const contact = (more: Partial<SavedSip> = {}): SavedSip => ({
  contactId: 'contact 1',
  name: 'Sam Hall',
  emails: [SAM],
  written: [{ name: 'Sam Hall', address: SAM.text }],
  sips: [],
  ...more,
});

const wanted = (sipAddress = OLD) => ({
  name: 'Sam Hall',
  emails: [SAM],
  confirmation: { address: sipAddress, by: 'asked' as const, on: '2026-11-24' },
});

const heldBy = async ({ saved }: SipPorts): Promise<readonly SavedSip[]> => {
  const found = await saved.findByEmail(SAM);
  return found.ok ? found.value : [];
};

const CONFIRMED = contact({
  sips: [OLD.text],
  confirmed: { current: { address: OLD, by: 'phone', on: '2026-01-05' }, former: [] },
});

describe('what was kept can be taken back', () => {
  test.each<[sentence: string, before: readonly SavedSip[]]>([
    ['a contact that the act made goes', []],
    ['a contact without an address has none again', [contact()]],
    ['an address that somebody wrote there is there again', [contact({ sips: ['other@northshire.example'] })]],
    ['the address confirmed before holds again, and nothing of the mistake is history', [CONFIRMED]],
  ])('%s', async (_sentence, before) => {
    const ports = createFakeSipPorts({ saved: before });
    const { result, undo } = await confirmSipWithUndo(ports, wanted(NEW));
    expect(result.kind).toBe('saved');
    if (!undo) throw new Error('There is nothing to undo it with.');
    expect(await undoSip(ports, undo)).toMatchObject({ ok: true });
    const after = await heldBy(ports);
    expect(after.map(({ sips }) => sips)).toEqual(before.map(({ sips }) => sips));
    expect(after.map(({ confirmed }) => confirmed?.current?.address.text)).toEqual(
      before.map(({ confirmed }) => confirmed?.current?.address.text),
    );
    expect(after.flatMap(({ confirmed }) => confirmed?.former ?? [])).toEqual([]);
  });

  test('once more finds it undone', async () => {
    const ports = createFakeSipPorts();
    const { undo } = await confirmSipWithUndo(ports, wanted());
    if (!undo) throw new Error('There is nothing to undo it with.');
    await undoSip(ports, undo);
    expect(await undoSip(ports, undo)).toMatchObject({ ok: true });
  });

  test('a new contact into which somebody has written since is left alone', async () => {
    const ports = createFakeSipPorts();
    const { undo } = await confirmSipWithUndo(ports, wanted());
    if (!undo) throw new Error('There is nothing to undo it with.');
    const [made] = await heldBy(ports);
    if (!made?.confirmed) throw new Error('Nothing was made.');
    await ports.saved.change(made.contactId, {
      sips: [...made.sips, 'second@northshire.example'],
      confirmed: made.confirmed,
      hadConfirmed: true,
    });
    expect(await undoSip(ports, undo)).toMatchObject({ ok: false, error: { kind: 'conflict' } });
    expect(await heldBy(ports)).toHaveLength(1);
  });

  test('SIP-11: a removal is taken back', async () => {
    const ports = createFakeSipPorts({ saved: [CONFIRMED] });
    await withdrawSip(ports, CONFIRMED);
    expect((await heldBy(ports))[0]?.confirmed?.current).toBeUndefined();
    const [after] = await heldBy(ports);
    if (!after) throw new Error('The contact is gone.');
    const back = await undoSip(ports, { before: CONFIRMED, after });
    expect(back.ok).toBe(true);
    expect((await heldBy(ports))[0]?.confirmed?.current?.address.text).toBe(OLD.text);
  });

  test('SIP-11: a removal writes nothing over what somebody wrote into the contact since', async () => {
    const ports = createFakeSipPorts({ saved: [CONFIRMED] });
    const sips = [OLD.text, 'second@northshire.example'];
    await ports.saved.change('contact 1', {
      sips,
      confirmed: CONFIRMED.confirmed ?? { former: [] },
      hadConfirmed: true,
    });
    expect(await withdrawSip(ports, CONFIRMED)).toMatchObject({
      ok: true,
      value: { sips: ['second@northshire.example'] },
    });
  });

  test('SIP-11: of a contact in which another address was confirmed since, nothing is removed', async () => {
    const ports = createFakeSipPorts({ saved: [CONFIRMED] });
    await confirmSipWithUndo(ports, wanted(NEW));
    expect(await withdrawSip(ports, CONFIRMED)).toMatchObject({ ok: false, error: { kind: 'conflict' } });
    expect((await heldBy(ports))[0]?.confirmed?.current?.address.text).toBe(NEW.text);
  });

  test('to undo leaves alone what somebody wrote since, and says so', async () => {
    const ports = createFakeSipPorts({ saved: [CONFIRMED] });
    const { undo } = await confirmSipWithUndo(ports, wanted(NEW));
    const [now] = await heldBy(ports);
    if (!undo || !now?.confirmed) throw new Error('Nothing was kept.');
    await ports.saved.change('contact 1', {
      sips: ['second@northshire.example'],
      confirmed: now.confirmed,
      hadConfirmed: true,
    });
    expect(await undoSip(ports, undo)).toMatchObject({ ok: false, error: { kind: 'conflict' } });
    expect((await heldBy(ports))[0]?.sips).toEqual(['second@northshire.example']);
  });

  test('an email address that was added since stays when the act is taken back', async () => {
    const ports = createFakeSipPorts({ saved: [CONFIRMED] });
    const { undo } = await confirmSipWithUndo(ports, wanted(NEW));
    const [now] = await heldBy(ports);
    if (!undo || !now?.confirmed) throw new Error('Nothing was kept.');
    const emails = [...now.written, { name: 'Sam', address: 'sam@home.example' }];
    await ports.saved.change('contact 1', { emails, sips: now.sips, confirmed: now.confirmed, hadConfirmed: true });
    expect(await undoSip(ports, undo)).toMatchObject({ ok: true });
    expect((await heldBy(ports))[0]?.written).toEqual(emails);
  });

  test('where nothing can be read first, nothing is written', async () => {
    const ports = createFakeSipPorts();
    const added: unknown[] = [];
    const closed: SipPorts = {
      ...ports,
      saved: {
        ...ports.saved,
        findByEmail: () => Promise.resolve(fail({ kind: 'throttled' })),
        add: (given) => {
          added.push(given);
          return ports.saved.add(given);
        },
      },
    };
    expect(await confirmSipWithUndo(closed, wanted())).toMatchObject({ result: { kind: 'failed' } });
    expect(added).toEqual([]);
  });
});

describe('SIP-11: the saved addresses as a file', () => {
  const rows: readonly SavedSip[] = [
    { ...CONFIRMED, confirmed: { ...CONFIRMED.confirmed, former: [{ address: NEW, until: '2026-01-05' }] } },
    contact({ contactId: '2', name: '=HYPERLINK("https://else.example")', emails: [address('x@northshire.example')] }),
  ];

  test('C11.4: no cell is a formula, quotes are doubled', () => {
    const { head, rows: cells } = tableOfSips(rows);
    const [heading, first, second] = csvOf(head, cells).split('\r\n');
    expect(heading).toBe('name,sipAddress,confirmedBy,confirmedOn,emailAddresses,formerAddresses');
    expect(first).toBe(
      'Sam Hall,sam.hall@northshire.example,phone,2026-01-05,sam.hall@northshire.example,s.hall@elmwood.example until 2026-01-05',
    );
    expect(second).toBe(`"'=HYPERLINK(""https://else.example"")",,,,x@northshire.example,`);
  });

  test('the other form holds the same', () => {
    expect(recordsOfSips(rows)[0]).toEqual({
      name: 'Sam Hall',
      emailAddresses: ['sam.hall@northshire.example'],
      sipAddress: 'sam.hall@northshire.example',
      confirmedBy: 'phone',
      confirmedOn: '2026-01-05',
      formerAddresses: [{ sipAddress: 's.hall@elmwood.example', until: '2026-01-05' }],
    });
  });
});
