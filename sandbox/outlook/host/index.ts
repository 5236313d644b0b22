export { createAddinFrame } from './createAddinFrame';
export type * from './frameContract';
export type * from './itemFields';
export type * from './outlookItem';
