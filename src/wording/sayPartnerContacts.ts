import type { Failure } from '../application/failure';
import type { ContactRole, PartnerContact, RegisterProblem } from '../domain/federation';
import { cleanText } from './foreignText';
import { sayTechnical } from './sayFailure';
import { sayProvenance } from './sayHeading';
import { sayService } from './sayService';

const ROLES: Readonly<Record<ContactRole, string>> = {
  signatory: 'Authorised signatory',
  spoc: 'Single point of contact',
  businessLead: 'Business lead',
  technicalLead: 'Technical lead',
};

export const CONTACTS_WORDS = {
  heading: 'Contacts in the agreement',
  why: 'You see this because of your role. The contacts are read when you ask, and are not kept.',
  ask: 'Show contacts',
  doing: 'Reading the contacts',
} as const;

export interface ContactWords {
  /** Tells apart two of one role. */
  readonly key: string;
  readonly term: string;
  readonly lines: readonly string[];
  readonly provenance: string;
}

/** One contact: what for, who, and how to reach them. */
export const sayPartnerContact = (contact: PartnerContact): ContactWords => {
  const { id, role, service, name, email, phone } = contact;
  const lines = [name, email, phone].filter((line) => line !== undefined);
  return {
    key: id,
    term: service === undefined ? ROLES[role] : `${ROLES[role]}, ${sayService(service).toLowerCase()}`,
    lines: lines.map(cleanText),
    provenance: cleanText(sayProvenance(contact)),
  };
};

/** How many there are, said when they come. */
export const sayContactCount = (count: number, partner: string): string => {
  if (count === 0) return `Nobody is named for ${cleanText(partner)}.`;
  return `${count === 1 ? '1 contact is' : `${count} contacts are`} named for ${cleanText(partner)}.`;
};

/** By row and field, for whoever keeps the list. */
export const sayContactProblem = ({ row, field, reason }: RegisterProblem): string =>
  `A contact could not be read: row ${row.replace(/\D/g, '')} ${field} ${reason}.`;

export interface RefusalWords {
  readonly title: string;
  readonly text: string;
  readonly whatToDo: readonly string[];
  readonly technical: string;
}

const REFUSALS: Readonly<Partial<Record<Failure['kind'], Omit<RefusalWords, 'technical'>>>> = {
  forbidden: {
    title: 'The list of contacts is not open to you',
    text: 'SharePoint knows you and does not let you read it. Nothing of it was read, and nothing was changed.',
    whatToDo: ['If your work needs the contacts, ask whoever keeps the register to open the list to you.'],
  },
  'not-found': {
    title: 'No list of contacts was found',
    text: 'It was not made yet, or it is not open to you. Nothing was read, and nothing was changed.',
    whatToDo: ['Ask whoever keeps the register where the contacts are.'],
  },
};

/** What a list that stays closed says; `undefined` for all else that can go wrong. */
export const sayContactsRefusal = (failure: Failure): RefusalWords | undefined => {
  const words = REFUSALS[failure.kind];
  return words && { ...words, technical: sayTechnical(failure) };
};
