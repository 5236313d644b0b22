import { createRequire } from 'node:module';
import fc from 'fast-check';
import * as lexicon from '../../../src/domain/sensitivity/lexicon';
import * as packedWords from '../../../src/domain/sensitivity/packedWords';
import * as wordSets from '../../../src/domain/sensitivity/wordSet';
import { wordsOfRules } from '../../../src/domain/sensitivity/wordsOfRules';

const load = createRequire(__filename);
const { packWords } = load('../../../tools/eventBundle/packWords') as {
  packWords: (words: lexicon.WordTable, form: object) => packedWords.PackedWords;
};
const { packWordSet } = load('../../../tools/eventBundle/packWordSets') as {
  packWordSet: (words: string, form: object) => string;
};

const form = { ...lexicon, ...packedWords, ...wordSets };

it('the words of all rules come out of their packing as they went in', () => {
  const rests = wordsOfRules.rests.map((rest, i) => ((wordsOfRules.tags[i] ?? 0) & lexicon.WHOLE ? rest : 0));
  expect(packedWords.unpackWords(packWords(wordsOfRules, form))).toEqual({ ...wordsOfRules, rests });
});

it('so do the words that one rule alone knows', () => {
  const words = fc.array(fc.stringMatching(/^[a-z]{1,12}$/), { minLength: 1, maxLength: 40 });
  fc.assert(
    fc.property(words, (some) => {
      const list = some.join(' ');
      expect(wordSets.openWordSet(packWordSet(list, form))).toEqual(wordSets.wordSet(list));
    }),
  );
});

it('the characters of the packing are 64, and none that a string of the script would have to escape', () => {
  expect(new Set(packedWords.ALPHABET).size).toBe(64);
  expect(packedWords.ALPHABET).not.toMatch(/["'`\\\n]/);
});
