import type { Category, Finding, Reason } from '../domain/sensitivity';

/** A kind of finding in the reader's words, to stand within a sentence. */
export const categoryWords: Readonly<Record<Category, string>> = {
  NHS_NUMBER: 'NHS number',
  CHI_NUMBER: 'CHI number',
  HC_NUMBER: 'H&C number',
  NINO: 'National Insurance number',
  DOB: 'date of birth',
  PATIENT_NAME: 'name of a patient or client',
  PATIENT_ID: 'hospital or record number',
  POSTCODE: 'home postcode',
  ADDRESS: 'home address',
  PHONE: 'personal phone number',
  EMAIL: 'personal email address',
  CLINICAL: 'clinical detail about a person',
  BANK: 'bank details',
  CARD: 'payment card number',
  CREDENTIAL: 'password or code',
  MARKING: 'protective marking',
  HR: 'personnel matter',
  OTHER_ID: 'passport or driving licence number',
};

/** Why it matters, as one sentence. */
export const reasonSentences: Readonly<Record<Reason, string>> = {
  identifiesPatient: 'This number identifies a patient or client.',
  mistypedIdentifier:
    'This is called a health number, but its check digit or range is wrong. It may be a slip of the pen.',
  identifiesPerson: 'This number identifies a person.',
  identifiesTogether: 'Together with what else stands here, this says who the patient or client is.',
  reachesPerson: 'This says where a patient, client or relative lives or can be reached.',
  opensAccount: 'This can be used to take money.',
  opensDoor: 'Whoever reads this can get in.',
  clinical: 'This is a fact about the health or care of one person.',
  personnel: 'This is a personnel matter about one person.',
  marked: 'This is marked as not for everybody.',
};

const isDigit = (character: string): boolean => character >= '0' && character <= '9';

const unseen = /[\u00ad\u034f\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufe00-\ufe0f\ufeff]/g;

const toPlain = (text: string): string => text.normalize('NFKC').replace(unseen, '').replace(/\s+/g, ' ').trim();

const LAST_SHOWN = 4;

/** Letters and digits become dots but for the last four digits; a number of eight or fewer shows its last two at most. */
const maskNumber = (text: string): string => {
  const total = [...text].filter(isDigit).length;
  const shown = total > 2 * LAST_SHOWN ? LAST_SHOWN : Math.min(2, Math.floor(total / 3));
  let digits = 0;
  const mask = (character: string): string => {
    if (!isDigit(character)) return /[A-Za-z]/.test(character) ? '•' : character;
    digits += 1;
    return digits > total - shown ? character : '•';
  };
  return [...text].map(mask).join('');
};

const maskName = (text: string): string =>
  text
    .split(/[\s-]+/)
    .map((word) => word.charAt(0))
    .filter((letter) => letter !== '' && !isDigit(letter))
    .map((letter) => `${letter.toUpperCase()}.`)
    .join(' ');

const maskEmail = (text: string): string => `${text.charAt(0)}•••@•••`;

/** The outward half, which names a district and no house: four characters at most. */
const maskPostcode = (text: string): string => `${text.replace(/\s/g, '').slice(0, -3).slice(0, 4)} •••`;

const maskHealthNumber = (text: string): string => `••• ••• ${text.replace(/\D/g, '').slice(-LAST_SHOWN)}`;

const maskPlain = (category: Category, text: string): string => {
  switch (category) {
    case 'NHS_NUMBER':
    case 'CHI_NUMBER':
    case 'HC_NUMBER':
      return maskHealthNumber(text);
    case 'PATIENT_NAME':
      return maskName(text);
    case 'EMAIL':
      return maskEmail(text);
    case 'CREDENTIAL':
      return '•••';
    case 'CLINICAL':
    case 'MARKING':
    case 'HR':
      return text;
    case 'ADDRESS':
      return text.replace(/[A-Za-z0-9]+/g, (word) => (isDigit(word.charAt(0)) ? '•••' : `${word.charAt(0)}•••`));
    case 'POSTCODE':
      return maskPostcode(text);
    default:
      return maskNumber(text);
  }
};

const LONGEST_SHOWN = 60;

/**
 * What may be shown of a finding's own text: four last digits of a long number, initials of a name, nothing of a password.
 * Plain characters on one line, at most 60 of them; not escaped for any markup.
 */
export const maskText = (category: Category, text: string): string => {
  const masked = maskPlain(category, toPlain(text));
  return masked.length <= LONGEST_SHOWN ? masked : `${masked.slice(0, LONGEST_SHOWN - 1)}…`;
};

/** “NHS number ••• ••• 4535”. `text` is what stands at the finding's place. */
export const describeFinding = ({ category }: Pick<Finding, 'category'>, text: string): string =>
  `${categoryWords[category]} ${maskText(category, text)}`;
