import type { Finding } from '../domain/sensitivity';

interface Words {
  readonly subject: string;
  readonly location: string;
}

type WordsField = keyof Words;

const isIn = (field: WordsField, finding: Finding): boolean => finding.field === field;

const replaceIn = (text: string, findings: readonly Finding[], by: (found: string) => string): string =>
  [...findings]
    .sort((a, b) => b.start - a.start)
    .reduce((rest, { start, end }) => rest.slice(0, start) + by(rest.slice(start, end)) + rest.slice(end), text);

const replaceWords = (words: Words, findings: readonly Finding[], by: (found: string) => string): Words => {
  const replaced = (field: WordsField): string =>
    replaceIn(
      words[field],
      findings.filter((finding) => isIn(field, finding)),
      by,
    );
  return { subject: replaced('subject'), location: replaced('location') };
};

/** Dots in place of every letter and digit that was found; spaces stay, so that its shape can be recognised. */
export const maskWords = (words: Words, findings: readonly Finding[]): Words =>
  replaceWords(words, findings, (found) => found.replace(/\S/g, '•'));
