import type { IsoDate } from '../federation';
import type { SipAddress } from './sipAddress';

/** How the user came to know (SIP-05, SIP-06). */
export const CONFIRMED_BY = ['asked', 'phone', 'email', 'chat'] as const;
export type ConfirmedBy = (typeof CONFIRMED_BY)[number];

export interface Confirmation {
  readonly address: SipAddress;
  readonly by: ConfirmedBy;
  readonly on: IsoDate;
}

/** An address that the person had before: history, never offered again. */
export interface FormerSip {
  readonly address: SipAddress;
  readonly until: IsoDate;
}

/** What is kept beside a contact: the confirmation that holds, and those that held before it. */
export interface ConfirmedSip {
  /** Absent after it was removed: then only the history stands. */
  readonly current?: Confirmation;
  readonly former: readonly FormerSip[];
}

export const NOTHING_CONFIRMED: ConfirmedSip = { former: [] };

const isSame = (a: SipAddress, b: SipAddress): boolean => a.text.toLowerCase() === b.text.toLowerCase();

/** An open extension holds 2 KB: of the addresses of before, the newest ones that fit beside the one that holds. */
const MOST_FORMER = 8;
const MOST_SIGNS = 1_200;

const thatFit = (former: readonly FormerSip[]): readonly FormerSip[] => {
  let signs = 0;
  return former.slice(0, MOST_FORMER).filter(({ address, until }) => {
    signs += address.text.length + until.length + 4;
    return signs <= MOST_SIGNS;
  });
};

/** A new confirmation takes the old one's place; what was another address goes into the history. */
export const confirm = (held: ConfirmedSip, confirmation: Confirmation): ConfirmedSip => {
  const before = held.current;
  const isMove = before !== undefined && !isSame(before.address, confirmation.address);
  const former = held.former.filter(({ address }) => !isSame(address, confirmation.address));
  return {
    current: confirmation,
    former: thatFit(isMove ? [{ address: before.address, until: confirmation.on }, ...former] : former),
  };
};

/** The user takes the confirmation back: nothing of it is offered, and nothing becomes history that never was wrong. */
export const withdraw = (held: ConfirmedSip): ConfirmedSip => ({ former: held.former });
