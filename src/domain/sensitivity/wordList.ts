/**
 * Words for the detector to know, small letters without accents, parted by blanks; the words of a phrase are joined by
 * `_`, whatever stands between them in the text.
 */
export type WordList = string;

/** Where a file's words come from, list by list; `version` is the month of the last change. It is not shipped. */
export interface Provenance {
  readonly version: string;
  readonly sources: Readonly<Record<string, string>>;
}
