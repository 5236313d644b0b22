import { isUtf8 } from 'node:buffer';
import { existsSync, readFileSync, statSync } from 'node:fs';
import type { RegisterProblem } from '../../src/domain/federation';

/** Why a path cannot be read as a file, as the command line says it. */
export const findPathFault = (path: string): string | undefined => {
  if (!existsSync(path)) return `there is no file ${path}`;
  return statSync(path).isFile() ? undefined : `${path} is a folder, not a file`;
};

export const NOT_UTF_8: RegisterProblem = {
  row: 'file',
  field: '',
  reason: 'is not UTF-8; save it as “CSV UTF-8”',
};

/** The text of a file; nothing where it is not UTF-8: a letter in another encoding would come out as a mark in a name. */
export const readText = (path: string): string | undefined => {
  const bytes = readFileSync(path);
  return isUtf8(bytes) ? bytes.toString('utf8') : undefined;
};
