const ACCENTS = /[\u0300-\u036f]/g;
const APOSTROPHES = /['\u2019]/g;
const BETWEEN_WORDS = /[^\p{L}\p{N}]+/u;

/** What people type and what registers write, brought together: `St Mary’s & Co` is `st marys and co`. */
export const splitWords = (text: string): readonly string[] =>
  text
    .toLowerCase()
    .normalize('NFD')
    .replace(ACCENTS, '')
    .replace(APOSTROPHES, '')
    .replace(/&/g, ' and ')
    .split(BETWEEN_WORDS)
    .filter((word) => word !== '');
