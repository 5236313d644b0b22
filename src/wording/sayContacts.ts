import type { Contact, Link, OwnOrganisation } from '../domain/federation';

export interface ContactLink {
  /** What it is for: "Helpdesk", "Service status". */
  readonly label: string;
  readonly text: string;
  /** `tel:`, `mailto:` or `https:`. */
  readonly href: string;
}

const digitsOf = (phone: string): string => [...phone].filter((character) => /[0-9+]/.test(character)).join('');

const reach = (label: string, contact: Contact | undefined): readonly ContactLink[] => {
  const links: ContactLink[] = [];
  if (contact?.phone !== undefined) links.push({ label, text: contact.phone, href: `tel:${digitsOf(contact.phone)}` });
  if (contact?.email !== undefined) links.push({ label, text: contact.email, href: `mailto:${contact.email}` });
  return links;
};

const visit = (link: Link | undefined): readonly ContactLink[] =>
  link?.url.toLowerCase().startsWith('https://') ? [{ label: link.label, text: link.label, href: link.url }] : [];

/** Where to turn, as the organisation's own data has it (BUL-01). A link that is not https is left out (ACC-04). */
export const sayContacts = ({ helpdesk, feedback, links }: OwnOrganisation): readonly ContactLink[] => [
  ...reach(helpdesk.name, helpdesk),
  ...reach(feedback?.name ?? 'Feedback', feedback),
  ...visit(links.serviceStatus),
  ...visit(links.help),
  ...visit(links.acceptableUse),
];
