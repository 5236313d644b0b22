import { useContext } from 'react';
import type { Failure } from '../../application/failure';
import { sayFailure } from '../../wording/sayFailure';
import { Organisation } from '../Organisation';
import { TroubleBar } from './TroubleBar';

/** What happened while reading, that nothing was changed, and what to do. */
export const Trouble = ({ failure }: { readonly failure: Failure }) => {
  const { title, text, whatToDo, outage, technical } = sayFailure(failure, useContext(Organisation));
  return (
    <TroubleBar tone="trouble" title={title} text={text} whatToDo={whatToDo} outage={outage} technical={technical} />
  );
};
