import * as v from 'valibot';
import type { Failure } from '../../application/failure';
import type { NewSavedSip, SavedSip, SavedSips } from '../../application/sipPorts';
import { fail, succeed, type Result } from '../../domain/result';
import { formatConfirmed, type ConfirmedSip } from '../../domain/sip';
import { createGraphClient, type GraphClient, type GraphClientOptions } from './graphClient';
import { CONFIRMED, CONTACT_FIELDS, contactsPath, withEmail } from './ownSipContacts';
import { readAllPages } from './readAllPages';
import { consentOf, SAVE_CONTACTS_SCOPE } from './scopes';
import { confirmedIn, ContactAnswer, SIP_EXTENSION } from './sipContacts';
import { emailsIn } from './sipFields';
import { malformed } from './toFailure';

const parseSaved = (answer: unknown): SavedSip | undefined => {
  const { success, output } = v.safeParse(ContactAnswer, answer);
  if (!success) return undefined;
  const confirmed = confirmedIn(output);
  return {
    contactId: output.id,
    name: output.displayName ?? '',
    emails: emailsIn((output.emailAddresses ?? []).map(({ address }) => address)),
    written: (output.emailAddresses ?? []).map(({ name, address }) => ({
      ...(name && { name }),
      ...(address && { address }),
    })),
    sips: output.imAddresses ?? [],
    ...(confirmed && { confirmed }),
  };
};

const extensionOf = (confirmed: ConfirmedSip) => ({
  '@odata.type': 'microsoft.graph.openTypeExtension',
  extensionName: SIP_EXTENSION,
  ...formatConfirmed(confirmed),
});

const bodyOf = ({ name, emails, organisation, confirmed }: NewSavedSip) => ({
  displayName: name,
  emailAddresses: emails.map(({ text }) => ({ name: name || text, address: text })),
  imAddresses: confirmed.current ? [confirmed.current.address.text] : [],
  ...(organisation !== undefined && { companyName: organisation }),
  extensions: [extensionOf(confirmed)],
});

const contactPath = (id: string): string => `/me/contacts/${encodeURIComponent(id)}`;

const isEmpty = ({ current, former }: ConfirmedSip): boolean => current === undefined && former.length === 0;

/** Confirmed addresses in the person's own Outlook contacts, provenance in an open extension beside them (SIP-11). */
export const createSavedSips = (client: GraphClient): SavedSips => {
  const scopes = [SAVE_CONTACTS_SCOPE.name];

  const read = async (filter: string): Promise<Result<readonly SavedSip[], Failure>> => {
    const answers = await readAllPages(client, { path: contactsPath(filter), scopes });
    if (!answers.ok) return answers;
    const saved = answers.value.flatMap((answer) => parseSaved(answer) ?? []);
    return saved.length === answers.value.length ? succeed(saved) : fail(malformed(client.now()));
  };

  const send = async (request: { method: 'POST' | 'PATCH' | 'DELETE'; path: string; body?: object }) => {
    const answer = await client.send({ ...request, scopes });
    return answer.ok ? succeed(undefined) : answer;
  };

  /** What is confirmed goes last: until then the contact holds an address that nothing says is confirmed. */
  const writeConfirmed = (id: string, confirmed: ConfirmedSip, hadConfirmed: boolean) => {
    const list = `${contactPath(id)}/extensions`;
    if (isEmpty(confirmed))
      return hadConfirmed ? send({ method: 'DELETE', path: `${list}/${SIP_EXTENSION}` }) : undefined;
    const body = extensionOf(confirmed);
    if (hadConfirmed) return send({ method: 'PATCH', path: `${list}/${SIP_EXTENSION}`, body });
    return send({ method: 'POST', path: list, body });
  };

  return {
    consent: consentOf(SAVE_CONTACTS_SCOPE),
    list: () => read(CONFIRMED),
    read: async (contactId) => {
      const path = `${contactPath(contactId)}?${CONTACT_FIELDS}`;
      const answer = await client.send({ method: 'GET', path, scopes });
      if (!answer.ok) return answer;
      const saved = parseSaved(answer.value);
      return saved ? succeed(saved) : fail(malformed(client.now()));
    },
    findByEmail: ({ text }) => read(withEmail(text)),
    add: async (wanted) => {
      const answer = await client.send({ method: 'POST', path: '/me/contacts', scopes, body: bodyOf(wanted) });
      if (!answer.ok) return answer;
      const saved = parseSaved(answer.value);
      return saved ? succeed({ ...saved, confirmed: wanted.confirmed }) : fail(malformed(client.now()));
    },
    change: async (contactId, { emails, sips, confirmed, hadConfirmed }) => {
      const body = { imAddresses: sips, ...(emails && { emailAddresses: emails }) };
      const changed = await send({ method: 'PATCH', path: contactPath(contactId), body });
      if (!changed.ok) return changed;
      return (await writeConfirmed(contactId, confirmed, hadConfirmed)) ?? succeed(undefined);
    },
    removeContact: (contactId) => send({ method: 'DELETE', path: contactPath(contactId) }),
  };
};

/** Over a Graph client of its own. */
export const createGraphSavedSips = (options: GraphClientOptions): SavedSips =>
  createSavedSips(createGraphClient(options));
