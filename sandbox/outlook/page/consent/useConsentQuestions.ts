import { useEffect, useState } from 'react';
import { useSession } from '../shell/outlookContext';

export interface ConsentQuestion {
  readonly scopes: readonly string[];
  /** Tells the frame that asked, and gives the focus back to it. */
  answer(granted: boolean): void;
}

function parseQuestion(message: unknown): { id: string; scopes: readonly string[] } | undefined {
  const { sandbox, id, scopes } = (message ?? {}) as Record<string, unknown>;
  if (sandbox !== 'consent' || typeof id !== 'string' || !Array.isArray(scopes)) return undefined;
  return { id, scopes: scopes.map(String) };
}

/** Questions of the add-in's frames for consent, the oldest first. A message from elsewhere is no question. */
export function useConsentQuestions(): readonly ConsentQuestion[] {
  const { origins } = useSession();
  const [questions, setQuestions] = useState<readonly ConsentQuestion[]>([]);
  useEffect(() => {
    const receive = ({ data, origin, source }: MessageEvent<unknown>) => {
      const asked = parseQuestion(data);
      if (asked === undefined || source === null || origin !== origins.addin) return;
      const before = document.activeElement;
      const question: ConsentQuestion = {
        scopes: asked.scopes,
        answer: (granted) => {
          source.postMessage({ sandbox: 'consentAnswer', id: asked.id, granted }, { targetOrigin: origin });
          setQuestions((waiting) => waiting.filter((other) => other !== question));
          setTimeout(() => before instanceof HTMLElement && before.isConnected && before.focus());
        },
      };
      setQuestions((waiting) => [...waiting, question]);
    };
    window.addEventListener('message', receive);
    return () => window.removeEventListener('message', receive);
  }, [origins.addin]);
  return questions;
}
