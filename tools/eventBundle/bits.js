/** A number as so many binary digits. */
exports.toBits = (value, length) => (length === 0 ? '' : value.toString(2).padStart(length, '0'));

/** A row of binary digits as src/domain/sensitivity/packedWords.ts reads it, filled up with zeros. */
exports.toCharacters = (bits, { BITS_PER_CHARACTER, ALPHABET }) =>
  (bits.match(new RegExp(`.{1,${BITS_PER_CHARACTER}}`, 'g')) ?? [])
    .map((group) => ALPHABET[parseInt(group.padEnd(BITS_PER_CHARACTER, '0'), 2)])
    .join('');
