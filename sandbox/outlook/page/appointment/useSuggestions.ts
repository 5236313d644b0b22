import { useEffect, useState } from 'react';
import { outlookServer, type Suggestion } from '../server/outlookServer';

const PAUSE = 150;

/** People who fit what is typed, asked for when the typing pauses. */
export function useSuggestions(typed: string): readonly Suggestion[] {
  const [found, setFound] = useState<{ readonly query: string; readonly people: readonly Suggestion[] }>({
    query: '',
    people: [],
  });
  const query = typed.trim();
  useEffect(() => {
    if (query === '') return undefined;
    let isWanted = true;
    const ask = () =>
      outlookServer.people(query).then(
        (people) => isWanted && setFound({ query, people }),
        () => isWanted && setFound({ query, people: [] }),
      );
    const timer = setTimeout(() => void ask(), PAUSE);
    return () => {
      isWanted = false;
      clearTimeout(timer);
    };
  }, [query]);
  return query === '' ? [] : found.people;
}
