import { createContext } from 'react';
import type { HistoryKeeper } from '../application/history';

/** Gives the one history of an open pane; it is created, and its code fetched, by whoever wants it first. */
export type HistoryHolder = (create: () => HistoryKeeper) => HistoryKeeper;

export const createHistoryHolder = (): HistoryHolder => {
  let keeper: HistoryKeeper | undefined;
  return (create) => (keeper ??= create());
};

/** Every place of the pane writes to the same history, which is forgotten with the pane. */
export const HistoryOfPane = createContext<HistoryHolder>((create) => create());
