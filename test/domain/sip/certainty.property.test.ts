import fc from 'fast-check';
import {
  CERTAINTIES,
  CONFIRMED_BY,
  gatherPeople,
  keepPlaces,
  peopleIn,
  SIP_SOURCES,
  sipsOf,
  type PersonRow,
  type SipClaim,
} from '../../../src/domain/sip';
import { address } from '../../fakes/exampleRegister';
import { sip } from './claims';

const person = fc.constantFrom('sam', 'kim', 'rashid').map((name) => `${name}@northshire.example`);
const written = fc.constantFrom('sam', 'kim', 'rashid', 's.hall').map((name) => sip(`${name}@im.northshire.example`));
const day = fc.constantFrom('2026-01-05', '2026-06-30', '2026-11-02');

const confirmation = fc.record({ address: written, by: fc.constantFrom(...CONFIRMED_BY), on: day });
const former = fc.array(fc.record({ address: written, until: day }), { maxLength: 2 });

const anyClaim: fc.Arbitrary<SipClaim> = fc
  .record({
    source: fc.constantFrom(...SIP_SOURCES.filter((source) => source !== 'confirmed')),
    kind: fc.constantFrom('person' as const, 'unknown' as const, 'guest' as const),
    mail: person,
    sips: fc.array(written, { maxLength: 2 }),
    name: fc.option(fc.constantFrom('Sam', 'Kim'), { nil: undefined }),
    held: fc.option(fc.record({ current: confirmation, former }), { nil: undefined }),
  })
  .map(({ mail, held, name, ...claim }) => ({
    ...claim,
    emails: [address(mail)],
    ...(name !== undefined && { name }),
    ...(held && claim.source === 'ownContacts' && { confirmed: held }),
  }));

const claims = fc.array(anyClaim, { maxLength: 8 });

const isConfirmedSomewhere = (all: readonly SipClaim[], text: string): boolean =>
  all.some(({ confirmed, sips }) => {
    const current = confirmed?.current?.address.text;
    return current === text && sips.some((one) => one.text === text);
  });

test('SIP-06 an address is shown as confirmed only where a confirmation stands for this very address', () => {
  fc.assert(
    fc.property(claims, (all) => {
      for (const { candidates } of gatherPeople(all))
        for (const { certainty, address: found, confirmation: by } of candidates) {
          expect(certainty === 'confirmed').toBe(by !== undefined);
          if (certainty === 'confirmed') expect(isConfirmedSomewhere(all, found.text)).toBe(true);
        }
    }),
    { numRuns: 1_000 },
  );
});

test('the same claims in another order give the same people, the same addresses, the same order of ties', () => {
  const shuffled = claims.chain((all) =>
    fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length, maxLength: all.length })),
  );
  fc.assert(
    fc.property(shuffled, ([all, other]) => {
      expect(gatherPeople(other)).toEqual(gatherPeople(all));
    }),
    { numRuns: 1_000 },
  );
});

test('without a confirmation, more sources never make an address surer than the surest of them', () => {
  const unconfirmed = fc.array(
    anyClaim.map(({ confirmed: _confirmed, ...claim }) => claim),
    { maxLength: 8 },
  );
  fc.assert(
    fc.property(unconfirmed, (all) => {
      const surest = (text: string): number =>
        Math.min(
          ...all
            .filter((claim) => sipsOf(claim).some((one) => one.text === text))
            .map((claim) => CERTAINTIES.indexOf(gatherPeople([claim])[0]?.candidates[0]?.certainty ?? 'unconfirmed')),
        );
      for (const { candidates } of gatherPeople(all))
        for (const { address: found, certainty } of candidates)
          expect(CERTAINTIES.indexOf(certainty)).toBe(surest(found.text));
    }),
    { numRuns: 1_000 },
  );
});

test('an address that the person had before is not offered', () => {
  fc.assert(
    fc.property(claims, (all) => {
      for (const { candidates, former: before } of gatherPeople(all))
        for (const { address: old } of before)
          expect(candidates.map(({ address: offered }) => offered.text)).not.toContain(old.text);
    }),
    { numRuns: 1_000 },
  );
});

const places = (rows: readonly PersonRow[]): readonly string[] => rows.map(({ person: { key } }) => key);

test('what comes later moves nothing that is there already', () => {
  fc.assert(
    fc.property(fc.array(claims, { maxLength: 5 }), (batches) => {
      let shown: readonly PersonRow[] = [];
      let all: readonly SipClaim[] = [];
      for (const batch of batches) {
        all = [...all, ...batch];
        const next = keepPlaces(shown, gatherPeople(all));
        expect(places(next).slice(0, shown.length)).toEqual(places(shown));
        expect(new Set(places(next)).size).toBe(next.length);
        expect(peopleIn(next)).toHaveLength(gatherPeople(all).length);
        shown = next;
      }
    }),
    { numRuns: 1_000 },
  );
});
