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
  if (query === '') return [];
  if (found.query === query) return found.people;
  // Until the answer is here, those of the last one that still fit: Enter must not take somebody else.
  return found.people.filter(({ name, address }) => `${name} ${address}`.toLowerCase().includes(query.toLowerCase()));
}
