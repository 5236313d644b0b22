/**
 * Words for the detector to know, small letters without accents, parted by blanks; the words of a phrase are joined by
 * `_`, whatever stands between them in the text. `version` is the month of the last change.
 */
export interface WordList {
  readonly version: string;
  readonly source: string;
  readonly words: string;
}
