import { attachmentTypes, type UncheckableCause } from './attachmentTypes';

const setOf = (endings: string): ReadonlySet<string> => new Set(endings.split(' '));

const mayBeLocked = setOf(attachmentTypes.mayBeLocked);
const encrypted = setOf(attachmentTypes.encrypted);
const known = setOf(attachmentTypes.known);

/** The last ending of a name; empty where it has none. */
const endingOf = (name: string): string => {
  const parts = name.trim().toLowerCase().split('.');
  return parts.length < 2 ? '' : parts[parts.length - 1] || '';
};

/** IMS-04: why a file of this name cannot be checked; `undefined` where its type can. Its name says no more than that. */
export const assessAttachment = (name: string): UncheckableCause | undefined => {
  const ending = endingOf(name);
  if (encrypted.has(ending)) return 'encrypted';
  if (mayBeLocked.has(ending)) return 'mayBeLocked';
  return known.has(ending) ? undefined : 'unknownType';
};
