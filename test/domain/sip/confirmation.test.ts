import fc from 'fast-check';
import {
  confirm,
  CONFIRMED_BY,
  formatConfirmed,
  NOTHING_CONFIRMED,
  parseConfirmed,
  withdraw,
  type ConfirmedSip,
} from '../../../src/domain/sip';
import { sip } from './claims';

const OLD = { address: sip('sam.hall@northshire.example'), by: 'phone', on: '2026-03-01' } as const;
const NEW = { address: sip('sam.hall@im.oakfield.example'), by: 'asked', on: '2026-11-20' } as const;

test('SIP-11 who moves has one address, and the one of before as history', () => {
  const moved = confirm(confirm(NOTHING_CONFIRMED, OLD), NEW);
  expect(moved).toEqual({ current: NEW, former: [{ address: OLD.address, until: '2026-11-20' }] });
});

test('confirming the same address again gives it the newer date and no history', () => {
  const again = confirm(confirm(NOTHING_CONFIRMED, OLD), { ...OLD, on: '2026-06-01' });
  expect(again).toEqual({ current: { ...OLD, on: '2026-06-01' }, former: [] });
});

test('who comes back is no longer history', () => {
  const back = confirm(confirm(confirm(NOTHING_CONFIRMED, OLD), NEW), { ...OLD, on: '2026-12-01' });
  expect(back.current?.address).toEqual(OLD.address);
  expect(back.former).toEqual([{ address: NEW.address, until: '2026-12-01' }]);
});

test('a confirmation that is taken back leaves what was before it', () => {
  expect(withdraw(confirm(confirm(NOTHING_CONFIRMED, OLD), NEW))).toEqual({
    former: [{ address: OLD.address, until: '2026-11-20' }],
  });
});

test('SIP-11 addresses as long as there can be fit into the 2 KB of an open extension, the newest of them', () => {
  const long = (letter: string) =>
    sip(`${letter.repeat(64)}@${['x'.repeat(60), 'y'.repeat(60), 'z'.repeat(55)].join('.')}.example`);
  const held = [...'abcdefghijk'].reduce<ConfirmedSip>(
    (before, letter, index) => confirm(before, { address: long(letter), by: 'phone', on: `2026-11-${10 + index}` }),
    NOTHING_CONFIRMED,
  );
  expect(JSON.stringify(formatConfirmed(held)).length).toBeLessThan(2_048);
  expect(held.former[0]?.address).toEqual(long('j'));
  expect(held.former.length).toBeGreaterThan(2);
});

const BROKEN: readonly (readonly [sentence: string, value: unknown])[] = [
  ['nothing at all', undefined],
  ['a text', 'sam.hall@northshire.example'],
  ['no date', { address: 'sam.hall@northshire.example', confirmedBy: 'phone' }],
  ['a date that is none', { address: 'sam.hall@northshire.example', confirmedBy: 'phone', confirmedOn: '2026-02-30' }],
  ['an unknown way', { address: 'sam.hall@northshire.example', confirmedBy: 'guess', confirmedOn: '2026-02-03' }],
  ['half an address', { address: 'sam.hall@', confirmedBy: 'phone', confirmedOn: '2026-02-03' }],
  ['a list for an address', { address: ['a@b.example'], confirmedBy: 'phone', confirmedOn: '2026-02-03' }],
];

test.each(BROKEN)('an extension with %s confirms nothing', (_sentence, value) => {
  expect(parseConfirmed(value).current).toBeUndefined();
});

const address = fc.constantFrom('a', 'b', 'c', 'd').map((name) => sip(`${name}@northshire.example`));
const day = fc.constantFrom('2024-02-29', '2026-01-31', '2026-11-22');
const confirmation = fc.record({ address, by: fc.constantFrom(...CONFIRMED_BY), on: day });

test('what is kept is read as the same again, and never names the address that holds as one of before', () => {
  fc.assert(
    fc.property(fc.array(confirmation, { maxLength: 20 }), (all) => {
      const held = all.reduce<ConfirmedSip>(confirm, NOTHING_CONFIRMED);
      expect(parseConfirmed(formatConfirmed(held))).toEqual(held);
      expect(held.former.map((one) => one.address.text)).not.toContain(held.current?.address.text);
      expect(JSON.stringify(formatConfirmed(held)).length).toBeLessThan(2_048);
    }),
  );
});
