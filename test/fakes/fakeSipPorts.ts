import type { NewSavedSip, SavedSip, SipDirectory, SipPorts } from '../../src/application/sipPorts';
import { fail, succeed } from '../../src/domain/result';
import type { SipClaim } from '../../src/domain/sip';

export interface FakeSipWorld {
  /** What each place says; a place that is not named says nothing. */
  readonly claims?: Partial<Record<SipDirectory['source'], readonly SipClaim[]>>;
  readonly saved?: readonly SavedSip[];
}

const SOURCES = ['ownContacts', 'ownDirectory', 'people', 'organisationContacts'] as const;

const toSaved = ({ name, emails, confirmed }: NewSavedSip, contactId: string): SavedSip => ({
  contactId,
  name,
  emails,
  written: emails.map(({ text }) => ({ name, address: text })),
  sips: confirmed.current ? [confirmed.current.address.text] : [],
  confirmed,
});

/** Contacts kept in memory, and places that know what they are given. */
export const createFakeSipPorts = ({ claims = {}, saved = [] }: FakeSipWorld = {}): SipPorts => {
  const contacts = new Map(saved.map((one) => [one.contactId, one]));
  return {
    directories: SOURCES.map((source) => ({
      source,
      consent: { scope: source, by: 'user' },
      find: () => Promise.resolve(succeed({ claims: claims[source] ?? [] })),
    })),
    saved: {
      consent: { scope: 'Contacts.ReadWrite', by: 'user' },
      list: () => Promise.resolve(succeed([...contacts.values()].filter(({ confirmed }) => confirmed))),
      read: (id) => {
        const contact = contacts.get(id);
        return Promise.resolve(contact ? succeed(contact) : fail({ kind: 'not-found' }));
      },
      findByEmail: ({ text }) =>
        Promise.resolve(
          succeed([...contacts.values()].filter(({ emails }) => emails.some((one) => one.text === text))),
        ),
      add: (wanted) => {
        const added = toSaved(wanted, `contact ${contacts.size + 1}`);
        contacts.set(added.contactId, added);
        return Promise.resolve(succeed(added));
      },
      change: (id, { emails, sips, confirmed }) => {
        const contact = contacts.get(id);
        if (!contact) return Promise.resolve(fail({ kind: 'not-found' }));
        contacts.set(id, { ...contact, ...(emails && { written: emails }), sips, confirmed });
        return Promise.resolve(succeed(undefined));
      },
      removeContact: (id) => {
        contacts.delete(id);
        return Promise.resolve(succeed(undefined));
      },
    },
    presence: {
      consent: { scope: 'Presence.Read.All', by: 'user' },
      read: () => Promise.resolve(succeed('available')),
    },
  };
};
