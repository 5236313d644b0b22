import { useEffect, useMemo, useRef } from 'react';

interface Question<T> {
  readonly answer: Promise<T>;
  readonly settle: (value: T) => void;
  /** What is settled where the promise breaks, which only a mistake in this program brings about. */
  readonly orElse: T;
}

interface NewestAnswer {
  readonly ask: <T>(question: Question<T>) => void;
  /** What was asked so far is not waited for any longer. */
  readonly forget: () => void;
}

/** Lets through only the answer to what was asked last, and none after the panel has gone. */
export const useNewestAnswer = (): NewestAnswer => {
  const newest = useRef(0);
  const answers = useMemo((): NewestAnswer => {
    const forget = () => {
      newest.current += 1;
    };
    const ask = <T>({ answer, settle, orElse }: Question<T>) => {
      forget();
      const turn = newest.current;
      void answer
        .catch(() => orElse)
        .then((value) => {
          if (turn === newest.current) settle(value);
        });
    };
    return { ask, forget };
  }, []);
  useEffect(() => answers.forget, [answers]);
  return answers;
};
