import { useCallback, useEffect, useRef, useState } from 'react';
import type { Ports } from '../../application/ports';
import {
  askForPeople,
  isSearchable,
  narrowTo,
  NO_SUGGESTIONS,
  type Suggestions,
} from '../../application/suggestPeople';

/** A pause in typing. */
const PAUSE = 250;

export interface SuggestingNames extends Suggestions {
  /** Asks for consent; call it from a press. */
  readonly allow: () => void;
}

/** Both at once; where an administrator keeps one of them back, the directory alone. */
const consentTo = async ({ signIn, directory: { scopes } }: Ports): Promise<void> => {
  const both = await signIn.signIn(Object.values(scopes));
  if (!both.ok && both.error.kind === 'consent-required') await signIn.signIn([scopes.directory]);
};

/** People whose names begin as what was typed. An answer to an earlier text is not shown. */
export const useSuggestions = (ports: Ports, text: string): SuggestingNames => {
  const [suggestions, setSuggestions] = useState<Suggestions>(NO_SUGGESTIONS);
  const [consents, setConsents] = useState(0);
  const withheld = useRef(suggestions.withheld);
  useEffect(() => {
    withheld.current = suggestions.withheld;
  }, [suggestions]);
  useEffect(() => {
    if (!isSearchable(text)) return undefined;
    let isCurrent = true;
    const show = (step: (before: Suggestions) => Suggestions) =>
      isCurrent && setSuggestions((before) => step(narrowTo(text, before)));
    const timer = setTimeout(() => askForPeople(ports, { text, withheld: withheld.current }, show), PAUSE);
    return () => {
      isCurrent = false;
      clearTimeout(timer);
    };
  }, [ports, text, consents]);
  const allow = useCallback(() => {
    void consentTo(ports).then(() => {
      setSuggestions(({ people }) => ({ people, withheld: {} }));
      setConsents((before) => before + 1);
    });
  }, [ports]);
  return { ...narrowTo(text, suggestions), allow };
};
