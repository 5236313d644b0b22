import type { UncheckableCause } from '../domain/attachment';

/** GOV-04, in the line above an appointment (150 characters). */
export const sayFilesNotice = (count: number): string => {
  if (count === 0) return '';
  const files = count === 1 ? 'A file is' : `${count} files are`;
  return `${files} attached. Calendar entries are no place for files. Remove ${count === 1 ? 'it' : 'them'}, or review.`;
};

/** GOV-04, in the pane. */
export const sayFilesFact = (count: number): string =>
  count === 1 ? '1 file is attached.' : `${count} files are attached.`;

export const FILES_WHY =
  'Calendar entries are no place for files: everybody who is invited gets a copy, and keeps it. Remove what is attached, and send a link to where it is kept.';

const CAUSES: Readonly<Record<UncheckableCause, string>> = {
  mayBeLocked: 'It cannot be checked: this type can be locked with a password.',
  encrypted: 'It cannot be checked: this type is encrypted.',
  unknownType: 'It cannot be checked: its type is not known.',
};

/** IMS-04. */
export const sayUncheckable = (cause: UncheckableCause): string => CAUSES[cause];

export const REMOVE_IS_FINAL = 'Removing cannot be undone from here. The file itself stays where you attached it from.';
