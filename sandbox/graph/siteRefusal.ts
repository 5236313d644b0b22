import { Refusal } from './refusal';

/** SharePoint's own codes; they differ from Exchange's. */
export const notFound = (): Refusal =>
  new Refusal({ status: 404, code: 'itemNotFound' }, 'The resource could not be found.');

export const siteDenied = (): Refusal => new Refusal({ status: 403, code: 'accessDenied' }, 'Access denied');

export const invalid = (message: string): Refusal => new Refusal({ status: 400, code: 'invalidRequest' }, message);

export const changedMeanwhile = (): Refusal =>
  new Refusal({ status: 412, code: 'resourceModified' }, "ETag does not match current item's value");

export type Resync = 'resyncChangesApplyDifferences' | 'resyncChangesUploadDifferences';

/** `start`: the address from which the whole list is to be read again. */
export const tooOld = (code: Resync, start: string): Refusal =>
  new Refusal({ status: 410, code, headers: { Location: start } }, 'Resync required. Replace any local items.');
