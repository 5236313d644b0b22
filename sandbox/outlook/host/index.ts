export { createAddinFrame } from './createAddinFrame';
export { findItemEvents } from './itemEvents';
export type * from './frameContract';
export type * from './itemFields';
export type * from './outlookItem';
