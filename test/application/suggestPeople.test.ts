import fc from 'fast-check';
import {
  askForPeople,
  isSearchable,
  narrowTo,
  NO_SUGGESTIONS,
  withPeople,
  type Suggestions,
} from '../../src/application/suggestPeople';
import type { Directory, DirectoryPerson, PeopleSource } from '../../src/application/sharingPorts';
import { fail, succeed } from '../../src/domain/result';
import { createFakePorts } from '../fakes/fakePorts';

const LEE = { name: 'Lee Carter', address: 'lee@healthmail.example' };
const LENA = { name: 'Lena Moss', address: 'lena.moss@northshire.example' };
const JO = { name: 'Jo Byrne', address: 'Jo.Byrne@healthmail.example' };

const namesIn = ({ people }: Suggestions) => people.map(({ name }) => name);

describe('who is suggested', () => {
  test.each([
    ['two letters of a name', 'le', true],
    ['one letter', 'l', false],
    ['spaces alone', '   ', false],
    ['half an address is nobody’s business', 'sam.hall@north', false],
    ['CAL-17: a complete address needs none', 'sam.hall@northshire.example', false],
  ])('%s', (_sentence, text, searched) => {
    expect(isSearchable(text)).toBe(searched);
  });

  test('what comes later stands after what is there, and nobody stands there twice', () => {
    const first = withPeople(NO_SUGGESTIONS, 'contacts', [LENA]);
    const both = withPeople(first, 'directory', [LEE, { ...LENA, address: LENA.address.toUpperCase() }]);
    expect(namesIn(both)).toEqual(['Lena Moss', 'Lee Carter']);
  });

  test('whatever comes in whatever order, nobody who stands there is moved', () => {
    const anyPerson = fc.record({
      name: fc.string(),
      address: fc.constantFrom('a', 'b', 'c', 'd').map((local) => `${local}@healthmail.example`),
    });
    fc.assert(
      fc.property(fc.array(fc.array(anyPerson)), (answers) => {
        let shown = NO_SUGGESTIONS;
        for (const answer of answers) {
          const before = shown.people;
          shown = withPeople(shown, 'directory', answer);
          expect(shown.people.slice(0, before.length)).toEqual(before);
          expect(new Set(shown.people.map(({ address }) => address)).size).toBe(shown.people.length);
        }
      }),
    );
  });

  test('more letters leave those who still fit, in their order', () => {
    const both = withPeople(withPeople(NO_SUGGESTIONS, 'contacts', [LENA]), 'directory', [LEE]);
    expect(namesIn(narrowTo('lee', both))).toEqual(['Lee Carter']);
    expect(namesIn(narrowTo('cart', both))).toEqual(['Lee Carter']);
    expect(namesIn(narrowTo('sam.hall@northshire.example', both))).toEqual([]);
  });

  test('an address that cannot be used is not suggested', () => {
    expect(withPeople(NO_SUGGESTIONS, 'contacts', [{ name: 'Zoë', address: 'zoë@northshire.example' }]).people).toEqual(
      [],
    );
  });
});

describe('whom is asked', () => {
  const directoryWith = (answers: Readonly<Record<PeopleSource, ReturnType<Directory['suggest']>>>) => {
    const asked: PeopleSource[] = [];
    const directory: Directory = {
      ...createFakePorts().directory,
      suggest: (source) => {
        asked.push(source);
        return answers[source];
      },
    };
    return { asked, ports: { ...createFakePorts(), directory } };
  };
  const found = (...people: readonly DirectoryPerson[]) => Promise.resolve(succeed(people));

  const settle = async (run: (onAnswer: (step: (before: Suggestions) => Suggestions) => void) => void) => {
    let shown = NO_SUGGESTIONS;
    run((step) => {
      shown = step(shown);
    });
    await new Promise((resolve) => setTimeout(resolve, 0));
    return shown;
  };

  test('each source answers by itself, and oneself is not suggested', async () => {
    const { ports } = directoryWith({ directory: found(JO, LEE), contacts: found(LENA) });
    expect(namesIn(await settle((on) => askForPeople(ports, { text: 'le', withheld: {} }, on)))).toEqual([
      'Lee Carter',
      'Lena Moss',
    ]);
  });

  test('a consent that is missing withholds its source alone, and is not asked for again by itself', async () => {
    const refusal = { kind: 'consent-required', scopes: ['directory'] } as const;
    const { asked, ports } = directoryWith({ directory: Promise.resolve(fail(refusal)), contacts: found(LENA) });
    const shown = await settle((on) => askForPeople(ports, { text: 'le', withheld: {} }, on));
    expect(namesIn(shown)).toEqual(['Lena Moss']);
    expect(shown.withheld).toEqual({ directory: refusal });
    await settle((on) => askForPeople(ports, { text: 'len', withheld: shown.withheld }, on));
    expect(asked).toEqual(['directory', 'contacts', 'contacts']);
  });

  test('a fault is tried again with the next letters', async () => {
    const { asked, ports } = directoryWith({ directory: found(LEE), contacts: found() });
    await settle((on) => askForPeople(ports, { text: 'lee', withheld: { directory: { kind: 'offline' } } }, on));
    expect(asked).toEqual(['directory', 'contacts']);
  });
});
