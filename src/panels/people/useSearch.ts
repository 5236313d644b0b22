import { useCallback, useEffect, useRef, useState } from 'react';
import type { SipLookup } from '../../application/lookUpSip';
import type { Register } from '../../domain/federation';
import { readQuestion, type SipQuestion } from '../../domain/sip';
import type { Ports } from '../../application/ports';
import { useLookup } from './useLookup';

/** As long as somebody needs between two letters. */
const PAUSE_MS = 600;

export interface Search {
  readonly text: string;
  /** What was asked last; `refused` only after a press. */
  readonly question: SipQuestion;
  readonly lookup: SipLookup | undefined;
  readonly type: (text: string) => void;
  readonly submit: () => void;
  readonly askFor: (text: string) => void;
  /** The same once more, in the background. */
  readonly lookAgain: () => void;
  /** While it is asked once more, what is shown is of before. */
  readonly isLookingAgain: boolean;
}

/** A password is not even left standing in the field (SIP-04). */
const holdsPassword = (question: SipQuestion): boolean =>
  question.kind === 'refused' && question.problem.code === 'holdsPassword';

/** What is typed, asked after a pause or a press. */
export const useSearch = (ports: Ports, register: Register, first: string): Search => {
  const [text, setText] = useState(first);
  const [question, setQuestion] = useState<SipQuestion>(() => readQuestion(first));
  const { lookup, look, lookAgain, isLookingAgain, drop } = useLookup(ports, register);
  const timer = useRef<ReturnType<typeof setTimeout>>();
  const run = useCallback(
    (asked: SipQuestion) => {
      if (asked.kind === 'address') look(asked);
      else if (asked.kind === 'name') look({ kind: 'name', text: asked.text });
      else drop();
    },
    [look, drop],
  );
  const ask = (asked: SipQuestion) => {
    clearTimeout(timer.current);
    setQuestion(asked);
    if (holdsPassword(asked)) setText('');
    run(asked);
  };
  const type = (typed: string) => {
    clearTimeout(timer.current);
    setText(typed);
    if (question.kind === 'refused') setQuestion({ kind: 'nothing' });
    const next = readQuestion(typed);
    if (next.kind !== 'refused') timer.current = setTimeout(() => ask(next), PAUSE_MS);
  };
  const askFor = (wanted: string) => {
    setText(wanted);
    ask(readQuestion(wanted));
  };
  const submit = () => {
    const asked = readQuestion(text);
    const isBeingAsked = lookup?.isComplete === false && JSON.stringify(asked) === JSON.stringify(question);
    if (!isBeingAsked) ask(asked);
  };
  useEffect(() => {
    if (first !== '') run(readQuestion(first));
    return () => clearTimeout(timer.current);
  }, [first, run]);
  return { text, question, lookup, type, submit, askFor, lookAgain, isLookingAgain };
};
