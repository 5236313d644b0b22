import type { Failure } from '../../application/failure';
import type { Mailbox } from '../../application/ports';
import type { ShareOffer, SharePreparation } from '../../application/prepareShare';
import type { ShareChange, ShareOutcome } from '../../application/shareChange';
import type { AddressProblem } from '../../domain/address';
import {
  isOffered,
  type PartnerLevel,
  type Recipient,
  type SharingLevel,
  type SharingReason,
} from '../../domain/sharing';

/** Where the way begins: with nothing, with somebody, or with somebody and the level they are to have. */
export interface ShareStart {
  /** Empty: the person is asked who. */
  readonly addressText: string;
  /** Without it the default calendar is meant. */
  readonly calendarId?: string;
  /** As the appointment names them. */
  readonly name?: string;
  readonly hasEntry?: boolean;
  readonly to?: PartnerLevel;
}

/** What is laid before the person to confirm. */
export interface Proposal {
  readonly offer: ShareOffer;
  readonly from: SharingLevel;
  readonly to: PartnerLevel;
}

export type ShareStep =
  | { readonly kind: 'who'; readonly problem?: AddressProblem }
  | { readonly kind: 'preparing' }
  | { readonly kind: 'refused'; readonly recipient: Recipient; readonly reasons: readonly SharingReason[] }
  | { readonly kind: 'notOwner'; readonly owner: Mailbox }
  | { readonly kind: 'failed'; readonly failure: Failure }
  | { readonly kind: 'level'; readonly offer: ShareOffer; readonly chosen?: PartnerLevel }
  | { readonly kind: 'confirm'; readonly proposal: Proposal }
  | { readonly kind: 'changing'; readonly proposal: Proposal }
  | { readonly kind: 'result'; readonly proposal: Proposal; readonly outcome: ShareOutcome };

export const firstStep = (start: ShareStart): ShareStep =>
  start.addressText === '' ? { kind: 'who' } : { kind: 'preparing' };

const stepAfterOffer = (offer: ShareOffer, to: PartnerLevel | undefined): ShareStep =>
  to !== undefined && isOffered(offer.offer, to)
    ? { kind: 'confirm', proposal: { offer, from: offer.present, to } }
    : { kind: 'level', offer, chosen: offer.offer.preselected };

export const stepAfterPreparation = (preparation: SharePreparation, start: ShareStart): ShareStep => {
  switch (preparation.kind) {
    case 'address':
      return { kind: 'who', problem: preparation.problem };
    case 'offer':
      return stepAfterOffer(preparation, start.to);
    default:
      return preparation;
  }
};

/** One step back; `undefined` leaves the way. Nothing was changed by any step before `changing`. */
export const stepBefore = (step: ShareStep, start: ShareStart): ShareStep | undefined => {
  if (step.kind === 'confirm' && start.to === undefined) {
    return { kind: 'level', offer: step.proposal.offer, chosen: step.proposal.to };
  }
  return step.kind !== 'who' && step.kind !== 'result' && start.addressText === '' ? { kind: 'who' } : undefined;
};

/** Only a press on the button that repeats the act makes a change of a proposal (CAL-03, CAL-20). */
export const confirmed = ({ offer, from, to }: Proposal): ShareChange => ({
  calendarId: offer.calendarId,
  address: offer.recipient.address,
  from,
  to,
  confirmed: true,
});
