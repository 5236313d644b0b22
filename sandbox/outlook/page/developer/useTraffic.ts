import { useEffect, useState } from 'react';
import type { Exchange } from '../../api';
import { outlookServer } from '../server/outlookServer';

const PAUSE = 1000;

/** The add-in's exchanges with Graph, newest first, asked for once a second while somebody looks. */
export function useTraffic(): readonly Exchange[] {
  const [exchanges, setExchanges] = useState<readonly Exchange[]>([]);
  useEffect(() => {
    let isWanted = true;
    let after = 0;
    const ask = async () => {
      const answer = await outlookServer.traffic(after).catch(() => undefined);
      if (!isWanted) return;
      if (answer && answer.exchanges.length > 0) {
        after = answer.next;
        setExchanges((before) => [...[...answer.exchanges].reverse(), ...before]);
      }
      timer = setTimeout(() => void ask(), PAUSE);
    };
    let timer = setTimeout(() => void ask());
    return () => {
      isWanted = false;
      clearTimeout(timer);
    };
  }, []);
  return exchanges;
}
