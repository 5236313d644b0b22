import { useContext, useMemo } from 'react';
import { createHistory, type HistoryKeeper } from '../../application/history';
import type { Ports } from '../../application/ports';
import { HistoryOfPane } from '../HistoryOfPane';

export const useHistoryKeeper = (ports: Ports): HistoryKeeper => {
  const holder = useContext(HistoryOfPane);
  return useMemo(() => holder(() => createHistory(ports)), [holder, ports]);
};
