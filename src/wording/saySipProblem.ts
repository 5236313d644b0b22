import type { SipProblem } from '../domain/sip';
import { sayAddressProblem } from './sayAddressProblem';

const SAMPLE = 'such as sam.hall@northshire.example';

/** What is wrong with a SIP address that was typed, and what is needed instead, beside the field (SIP-01, SIP-02). */
export const saySipProblem = (problem: SipProblem): string => {
  switch (problem.code) {
    case 'empty':
      return `Type the full address of one person, ${SAMPLE}.`;
    case 'nameOnly':
      return `The full SIP address is needed, ${SAMPLE}. From a part of it nobody outside can be found, and nothing is guessed.`;
    case 'severalAddresses':
      return `There are ${problem.count} addresses here. A SIP address belongs to one person: leave one of them.`;
    case 'notAscii':
      return `A SIP address does not hold "${problem.character}". Type it without accents or other scripts.`;
    case 'spaces':
      return 'There is a space in the address. A SIP address has none.';
    case 'guestAccount':
      return 'This is the name that your own organisation gives to a guest. Their SIP address is the one they have at home.';
    case 'telephone':
      return 'This is a telephone number. A SIP address is a login name, with an @ in it.';
    case 'conference':
      return 'This is the address of a meeting, not of a person.';
    case 'holdsPassword':
      return 'There was a colon in front of the @, so it may have held a password. It was taken out of the field and is kept nowhere. Type the login name alone.';
    case 'badEscape':
      return 'There is a "%" in the address that stands for nothing. Copy the address once more.';
    case 'badPort':
      return 'What follows the colon at its end is no port. Leave it out.';
    case 'otherScheme':
      return `This begins with "${problem.scheme}:" and is no SIP address. One looks like an email address, ${SAMPLE}.`;
    default:
      return sayAddressProblem(problem);
  }
};
