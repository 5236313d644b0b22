import type { NextStep } from '../domain/directory';
import { sayEstimate } from './sayEstimate';
import { sayServiceWithin } from './sayService';

const SIDES = { ours: 'your side', theirs: 'their side', both: 'both sides' } as const;

export const NOTHING_TO_DO = 'Nothing to do now.';

/** What to do next about one service with a partner: one or two sentences. */
export const sayNextStep = (step: NextStep, name: string): string => {
  switch (step.code) {
    case 'share':
      return `You can share your calendar with people at ${name}.`;
    case 'contactThem':
      return `You can use ${sayServiceWithin(step.service)} with people at ${name}.`;
    case 'reviewShares':
      return 'Look through what you share with people there, and lower or remove what is not needed.';
    case 'waitUntil':
      return `${NOTHING_TO_DO} ${sayEstimate(step.estimate)}.`;
    case 'waitForAdministrators':
      return `Nothing to do now. Administrators on ${SIDES[step.side]} finish the set-up.`;
    case 'applySeparately':
      return `If you need it, ask your helpdesk: ${sayServiceWithin(step.service)} federation is a separate application.`;
    case 'newApplication':
      return 'If you need it, ask your helpdesk: it takes a new application.';
    case 'lookForSuccessor':
      return `Look for ${step.successor}, which took over.`;
    case 'askHelpdesk':
      return 'Ask your helpdesk for the state today.';
  }
};
