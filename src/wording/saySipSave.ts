import type { SipSaveResult } from '../application/confirmSip';
import type { OwnOrganisation } from '../domain/federation';
import type { SipAddress } from '../domain/sip';
import { cleanText } from './foreignText';
import { sayFailure, type OutageWords } from './sayFailure';

export interface SipSaveWords {
  readonly tone: 'done' | 'attention' | 'trouble';
  readonly title: string;
  readonly text: string;
  readonly whatToDo: readonly string[];
  readonly outage?: OutageWords;
  readonly technical?: string;
  /** Which button serves: consent or sign-in, the same once more, a look at what is there, or none. */
  readonly next: 'allow' | 'retry' | 'look' | 'none';
}

/** What was meant to be kept, and for whom. */
export interface SipMeant {
  readonly address: SipAddress;
  readonly person: string;
  readonly organisation?: OwnOrganisation;
}

/** What the add-in asks consent for before it writes, and what it does not do with it. */
export const SAVE_CONSENT =
  'To keep a confirmed address, the add-in needs your consent to write into your Outlook contacts. It changes the contact of that person alone, and sends nothing to anybody.';

const sayFailed = (
  { failure }: Extract<SipSaveResult, { readonly kind: 'failed' }>,
  { organisation }: SipMeant,
): SipSaveWords => {
  const words = sayFailure(failure, organisation);
  const { outage, technical } = words;
  if (failure.kind === 'consent-required' || failure.kind === 'signed-out')
    return { tone: 'attention', title: 'Not kept yet', text: SAVE_CONSENT, whatToDo: [], technical, next: 'allow' };
  const text = `${words.cause} Your contacts are as they were.`;
  const next = words.next === 'none' ? 'none' : 'retry';
  return { tone: 'trouble', title: 'Not kept', text, whatToDo: words.whatToDo, outage, technical, next };
};

/** How it ended when an address was to be kept as a contact, by what the contacts hold now (SIP-11). */
export const saySipSave = (result: SipSaveResult, meant: SipMeant): SipSaveWords => {
  const { address, organisation } = meant;
  const person = cleanText(meant.person);
  switch (result.kind) {
    case 'saved':
      return {
        tone: 'done',
        title: `Kept: ${address.text}`,
        text: `Your Outlook contacts hold it as the SIP address of ${person}. Only you see it.`,
        whatToDo: [],
        next: 'none',
      };
    case 'failed':
      return sayFailed(result, meant);
    case 'unknown': {
      const { cause, outage, technical } = sayFailure(result.failure, organisation);
      return {
        tone: 'attention',
        title: 'Not known whether it was kept',
        text: `It was sent to your contacts, and the answer was lost. ${cause}`,
        whatToDo: ['See what is there now. To confirm it once more makes no second contact.'],
        outage,
        technical,
        next: 'look',
      };
    }
    case 'notKept':
      return {
        tone: 'attention',
        title: 'Your contacts do not hold it',
        text: `It was written, and read back without ${address.text}. Something else may have changed the contact at the same time.`,
        whatToDo: ['Try again. If it goes on, look at the contact in Outlook.'],
        next: 'retry',
      };
  }
};
