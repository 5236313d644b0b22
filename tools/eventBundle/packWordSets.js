const path = require('node:path');
const { toBits, toCharacters } = require('./bits');

const WORD_SET = require.resolve('../../src/domain/sensitivity/wordSet.ts');
const PACKED_WORDS = require.resolve('../../src/domain/sensitivity/packedWords.ts');
const CALL = /\bwordSet\(\s*(?:'([^']*)'|(\w+)),?\s*\)/g;

/**
 * Webpack loader: the words that one rule alone knows as hashes, packed as `openWordSet` of
 * src/domain/sensitivity/wordSet.ts unpacks them, in place of the words.
 */
module.exports = function packWordSets(source) {
  const calls = [...source.matchAll(CALL)];
  if (calls.length === 0) return source;
  const done = this.async();
  pack(this, source, calls).then((packed) => done(null, packed), done);
};

async function pack(loader, source, calls) {
  const [form, bits] = await Promise.all([loader.importModule(WORD_SET), loader.importModule(PACKED_WORDS)]);
  const sets = await Promise.all(calls.map((call) => packCall(loader, source, call, { ...form, ...bits })));
  const here = path.relative(path.dirname(loader.resourcePath), WORD_SET).replace(/\.ts$/, '');
  const packed = source.replace(CALL, () => sets.shift());
  return `import { openWordSet } from './${here}';\n${packed}`;
}

/** A list that has a name is one of the words' own modules. */
async function packCall(loader, source, [, literal, name], form) {
  const words = literal ?? (await readList(loader, source, name));
  return `openWordSet(${JSON.stringify(packWordSet(words, form))})`;
}

async function readList(loader, source, name) {
  const [, from] = source.match(new RegExp(`import \\{[^}]*\\b${name}\\b[^}]*\\} from '([^']+)'`)) ?? [];
  const list = from && (await loader.importModule(from))[name];
  if (typeof list !== 'string') throw new Error(`${loader.resourcePath}: no list of words is called ${name}`);
  return list;
}

function packWordSet(words, { wordSet, CHARACTERS_OF_WORD, ...form }) {
  const bits = Array.from(wordSet(words), (hash) => toBits(hash, CHARACTERS_OF_WORD * form.BITS_PER_CHARACTER));
  return toCharacters(bits.join(''), form);
}

module.exports.packWordSet = packWordSet;
