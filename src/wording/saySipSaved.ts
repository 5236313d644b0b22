import type { Failure } from '../application/failure';
import type { SavedSip } from '../application/sipPorts';
import type { OwnOrganisation } from '../domain/federation';
import type { Result } from '../domain/result';
import { findSipAddress, sameSip, type Confirmation, type SipAddress } from '../domain/sip';
import { sayFailure } from './sayFailure';
import { sayConfirmation } from './saySipCertainty';
import type { Tone } from './sayStanding';

export interface SipUndoneWords {
  readonly title: string;
  readonly text: string;
  readonly whatToDo: readonly string[];
  readonly technical?: string;
  readonly canRetry: boolean;
}

/** How taking an act back ended. */
export const sayUndoneSip = (
  result: Result<void, Failure>,
  address: SipAddress,
  organisation?: OwnOrganisation,
): SipUndoneWords => {
  if (result.ok)
    return {
      title: 'Undone',
      text: `Your contacts are as they were before ${address.text} was kept.`,
      whatToDo: [],
      canRetry: false,
    };
  const { error } = result;
  if (error.kind === 'conflict')
    return {
      title: 'Not undone',
      text: 'The contact holds something else since. It was left as it is.',
      whatToDo: ['Look at the contact in Outlook.'],
      canRetry: false,
    };
  const { cause, whatToDo, technical, next } = sayFailure(error, organisation);
  return {
    title: 'Not undone, as far as is known',
    text: `${cause} The address may still stand in your contacts.`,
    whatToDo,
    technical,
    canRetry: next !== 'none',
  };
};

export type RemovalState =
  | { readonly kind: 'held' }
  | { readonly kind: 'removing' }
  | { readonly kind: 'removed' }
  | { readonly kind: 'restoring' }
  | { readonly kind: 'failed'; readonly failure: Failure };

/** How a removal stands; nothing while the address is held. */
export const sayRemoval = (state: RemovalState): { readonly tone: Tone; readonly text: string } | undefined => {
  switch (state.kind) {
    case 'held':
      return undefined;
    case 'removing':
    case 'restoring':
      return { tone: 'waiting', text: 'Changing the contact' };
    case 'removed':
      return { tone: 'active', text: 'Removed: it is offered no more. The contact itself stays.' };
    case 'failed': {
      const isOpen = state.failure.kind === 'offline' || state.failure.kind === 'unavailable';
      const end = isOpen ? 'Whether it was changed is not known.' : 'Nothing was changed.';
      return { tone: 'attention', text: `${sayFailure(state.failure).cause} ${end}` };
    }
  }
};

const holds = ({ sips }: SavedSip, address: SipAddress): boolean =>
  sips.some((text) => {
    const sip = findSipAddress(text);
    return sip !== undefined && sameSip(sip, address);
  });

/** How a confirmation stands: somebody may have written another address into the contact since. */
export const saySavedSip = (
  saved: SavedSip,
  confirmation: Confirmation,
): { readonly tone: Tone; readonly text: string } =>
  holds(saved, confirmation.address)
    ? { tone: 'active', text: sayConfirmation(confirmation) }
    : {
        tone: 'attention',
        text: `${sayConfirmation(confirmation)}. The contact no longer holds it: it was changed since, so it counts as confirmed no more.`,
      };

/** While nobody knows whether what stands there still holds. */
export const READING_AGAIN = { tone: 'waiting', text: 'Reading it again, after your change' } as const;

/** The heading of the list: the answer, not the topic. */
export const saySavedHeading = (count: number): string => {
  if (count === 0) return 'You have confirmed no SIP address yet';
  return count === 1 ? 'You confirmed 1 SIP address' : `You confirmed ${count} SIP addresses`;
};
