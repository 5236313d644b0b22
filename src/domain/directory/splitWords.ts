const ACCENTS = /[\u0300-\u036f]/g;
const APOSTROPHES = /['\u2019]/g;
/** Everything in ASCII, Latin-1 and general punctuation that is neither letter nor digit. */
const BETWEEN_WORDS = /[\u0000-\u002f\u003a-\u0060\u007b-\u00bf\u2000-\u206f]+/;

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
