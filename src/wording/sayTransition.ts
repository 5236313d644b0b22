import type { FederationStatus, TransitionRefusal } from '../domain/federation';
import { sayDate } from './moment';
import { sayStatus, sayTest } from './sayStanding';

const SIDES = { ours: 'our side is', theirs: 'their side is', both: 'both sides are' } as const;

const listStatuses = (statuses: readonly FederationStatus[]): string => statuses.map(sayStatus).join(' or ');

/** Why a service may not go from one state to another, without a full stop. */
export const sayTransitionRefusal = (refusal: TransitionRefusal): string => {
  switch (refusal.code) {
    case 'unchanged':
      return 'nothing changes';
    case 'notNext':
      return `after "${sayStatus(refusal.from)}" comes ${listStatuses(refusal.instead)}`;
    case 'terminal':
      return `"${sayStatus(refusal.from)}" is final; it takes a new application, with a record of its own`;
    case 'reasonMissing':
      return 'the reason is not recorded';
    case 'reasonDateMissing':
      return 'the day of the reason is not recorded';
    case 'approvalDateMissing':
      return 'the day of approval is not recorded';
    case 'sideNotConfigured':
      return `${SIDES[refusal.side]} not recorded as configured`;
    case 'testMissing':
      return `no ${sayTest(refusal.kind)} is recorded`;
    case 'assuranceLapsed':
      return `the IG certification lapsed, ${sayDate(refusal.expired)}`;
    case 'contractEnded':
      return `the contract ended, ${sayDate(refusal.date)}`;
    case 'organisationClosed':
      return `the organisation closed, ${sayDate(refusal.date)}`;
  }
};
