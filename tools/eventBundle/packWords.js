const { toBits, toCharacters } = require('./bits');

/**
 * Webpack loader: the detector’s words as hashes, packed as src/domain/sensitivity/packedWords.ts unpacks them, in place
 * of the module that builds them from the lists. The lists themselves are not shipped.
 */
module.exports = function () {};

module.exports.pitch = async function pitch() {
  const [{ wordsOfRules }, form, lexicon] = await Promise.all([
    this.importModule(`${this.resourcePath}?lists`),
    this.importModule(require.resolve('../../src/domain/sensitivity/packedWords.ts')),
    this.importModule(require.resolve('../../src/domain/sensitivity/lexicon.ts')),
  ]);
  return [
    "import { unpackWords } from './packedWords';",
    `export const wordsOfRules = unpackWords(${JSON.stringify(packWords(wordsOfRules, { ...form, ...lexicon }))});`,
  ].join('\n');
};

/** @returns `PackedWords` of src/domain/sensitivity/packedWords.ts */
function packWords({ hashes, tags, rests, endings }, form) {
  const meanings = byFrequency(tags);
  const kinds = new Map(meanings.map((meaning, kind) => [meaning, kind]));
  const restToBits = (i) => (tags[i] & form.WHOLE ? toBits(rests[i], form.REST_BITS) : '');
  const words = hashes.map(
    (hash, i) => stepToBits(hash - (hashes[i - 1] ?? 0), form) + kindToBits(kinds.get(tags[i]), form) + restToBits(i),
  );
  const bits = meanings.map((meaning) => meaningToBits(meaning, form)).concat(words);
  return { bits: toCharacters(bits.join(''), form), meanings: meanings.length, words: hashes.length, endings };
}

function byFrequency(tags) {
  const counts = new Map();
  for (const tag of tags) counts.set(tag, (counts.get(tag) ?? 0) + 1);
  return [...counts.keys()].sort((one, other) => counts.get(other) - counts.get(one));
}

/** A word always means something. */
function meaningToBits(meaning, { TAG_BITS }) {
  const tags = Array.from({ length: 32 }, (_, tag) => tag).filter((tag) => ((meaning >>> tag) & 1) === 1);
  return tags.map((tag, i) => toBits(tag, TAG_BITS) + (i < tags.length - 1 ? '1' : '0')).join('');
}

function stepToBits(step, { LOW_BITS }) {
  return `${'1'.repeat(step >>> LOW_BITS)}0${toBits(step % (1 << LOW_BITS), LOW_BITS)}`;
}

function kindToBits(kind, { KIND_BITS }) {
  const value = kind + (1 << KIND_BITS);
  const length = 31 - Math.clz32(value);
  return `${'1'.repeat(length - KIND_BITS)}0${toBits(value - (1 << length), length)}`;
}

module.exports.packWords = packWords;
