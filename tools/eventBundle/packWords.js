/**
 * Webpack loader: the detector’s words as hashes, packed as src/domain/sensitivity/packedWords.ts unpacks them, in place
 * of the module that builds them from the lists. The lists themselves are not shipped.
 */
module.exports = function () {};

module.exports.pitch = async function pitch() {
  const [{ wordsOfRules }, form] = await Promise.all([
    this.importModule(`${this.resourcePath}?lists`),
    this.importModule(require.resolve('../../src/domain/sensitivity/packedWords.ts')),
  ]);
  return [
    "import { unpackWords } from './packedWords';",
    `export const wordsOfRules = unpackWords(${JSON.stringify(packWords(wordsOfRules, form))});`,
  ].join('\n');
};

/** @returns `PackedWords` of src/domain/sensitivity/packedWords.ts */
function packWords({ hashes, tags, endings }, form) {
  const bits = hashes.map((hash, i) => toBits(hash - (hashes[i - 1] ?? 0), form)).join('');
  const meanings = byFrequency(tags);
  const kinds = tags.map((tag) => String.fromCharCode(form.FIRST_KIND + meanings.indexOf(tag))).join('');
  return { steps: toCharacters(bits, form), kinds, meanings, endings };
}

function byFrequency(tags) {
  const counts = new Map();
  for (const tag of tags) counts.set(tag, (counts.get(tag) ?? 0) + 1);
  return [...counts.keys()].sort((one, other) => counts.get(other) - counts.get(one));
}

function toBits(step, { LOW_BITS }) {
  const low = (step % (1 << LOW_BITS)).toString(2).padStart(LOW_BITS, '0');
  return `${'1'.repeat(Math.floor(step / (1 << LOW_BITS)))}0${low}`;
}

function toCharacters(bits, { BITS_PER_CHARACTER, FIRST_CHARACTER }) {
  const groups = bits.match(new RegExp(`.{1,${BITS_PER_CHARACTER}}`, 'g')) ?? [];
  return groups
    .map((group) => String.fromCharCode(FIRST_CHARACTER + parseInt(group.padEnd(BITS_PER_CHARACTER, '0'), 2)))
    .join('');
}

module.exports.packWords = packWords;
