import type { AccessTokens } from '../adapters/graph/accessTokens';
import {
  consentOf,
  CONTACTS_SCOPE,
  DIRECTORY_SCOPE,
  ORGANISATION_CONTACTS_SCOPE,
  PEOPLE_SCOPE,
  PRESENCE_SCOPE,
  SAVE_CONTACTS_SCOPE,
  type GraphScope,
} from '../adapters/graph/scopes';
import type { Clock } from '../application/ports';
import type { Presence, SavedSips, SipDirectory, SipPorts } from '../application/sipPorts';
import { fail } from '../domain/result';
import { createLazy } from './createLazy';

/** In the order in which they are shown. */
const PLACES: readonly (readonly [source: SipDirectory['source'], scope: GraphScope])[] = [
  ['ownContacts', CONTACTS_SCOPE],
  ['ownDirectory', DIRECTORY_SCOPE],
  ['people', PEOPLE_SCOPE],
  ['organisationContacts', ORGANISATION_CONTACTS_SCOPE],
];

const lazyDirectories = (tokens: AccessTokens, clock: Clock): readonly SipDirectory[] => {
  const withPart = createLazy(async () => {
    const { createGraphSipDirectories } = await import('../adapters/graph/sipDirectories');
    return createGraphSipDirectories({ tokens, clock });
  }, clock);
  return PLACES.map(([source, scope]) => ({
    source,
    consent: consentOf(scope),
    find: (asked) =>
      withPart(async (directories) => {
        const directory = directories.find((one) => one.source === source);
        return directory ? directory.find(asked) : fail({ kind: 'unexpected', at: clock.now() });
      }),
  }));
};

const lazySaved = (tokens: AccessTokens, clock: Clock): SavedSips => {
  const withPart = createLazy(async () => {
    const { createGraphSavedSips } = await import('../adapters/graph/savedSips');
    return createGraphSavedSips({ tokens, clock });
  }, clock);
  return {
    consent: consentOf(SAVE_CONTACTS_SCOPE),
    list: () => withPart((saved) => saved.list()),
    read: (id) => withPart((saved) => saved.read(id)),
    findByEmail: (email) => withPart((saved) => saved.findByEmail(email)),
    add: (wanted) => withPart((saved) => saved.add(wanted)),
    change: (id, change) => withPart((saved) => saved.change(id, change)),
    removeContact: (id) => withPart((saved) => saved.removeContact(id)),
  };
};

const lazyPresence = (tokens: AccessTokens, clock: Clock): Presence => {
  const withPart = createLazy(async () => {
    const { createGraphPresence } = await import('../adapters/graph/presence');
    return createGraphPresence({ tokens, clock });
  }, clock);
  return { consent: consentOf(PRESENCE_SCOPE), read: (id) => withPart((presence) => presence.read(id)) };
};

/** What finding SIP addresses needs; its code comes when somebody first looks for one. */
export const createLazySip = (tokens: AccessTokens, clock: Clock): SipPorts => ({
  directories: lazyDirectories(tokens, clock),
  saved: lazySaved(tokens, clock),
  presence: lazyPresence(tokens, clock),
});
