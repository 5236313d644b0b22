import type { AddressProblem } from '../domain/address';

const SAMPLE = 'for example sam.hall@northshire.example';

/** What is wrong with the text and what is needed instead, beside the field (CAL-17). */
export const sayAddressProblem = (problem: AddressProblem): string => {
  switch (problem.code) {
    case 'empty':
      return `Type the full e-mail address of one person, ${SAMPLE}.`;
    case 'nameOnly':
      return `This is a name without an address. A person at a partner is found only by their full e-mail address, ${SAMPLE}.`;
    case 'severalAddresses':
      return `There are ${problem.count} addresses here. A share is for one person at a time: leave one of them.`;
    case 'spaces':
      return 'There is a space in the address. An e-mail address has none.';
    case 'nothingBeforeAt':
      return `The part before the @ is missing, ${SAMPLE}.`;
    case 'severalAts':
      return 'There is more than one @ in the address.';
    case 'noDomain':
      return `The part after the @ is missing, ${SAMPLE}.`;
    case 'notADomain':
      return `"${problem.domain}" is not a complete domain, such as northshire.example.`;
    case 'notAscii':
      return `Outlook does not share with addresses that hold "${problem.character}". Type the address without accents or other scripts.`;
    case 'notAllowed':
      return `An e-mail address cannot hold "${problem.character}".`;
    case 'misplacedDot':
      return 'A dot in front of the @ stands between two other characters, never first, last or twice.';
    case 'tooLong':
      return 'This is longer than an e-mail address can be.';
  }
};
