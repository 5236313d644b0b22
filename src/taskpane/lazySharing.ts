import type { AccessTokens } from '../adapters/graph/accessTokens';
import { CONTACTS_SCOPE, DIRECTORY_SCOPE, HISTORY_SCOPE } from '../adapters/graph/scopes';
import type { Clock } from '../application/ports';
import type {
  AppFolder,
  CalendarEntries,
  Directory,
  OwnMailbox,
  ReviewEntries,
  SharingPorts,
} from '../application/sharingPorts';
import { createLazy } from './createLazy';

const lazyEntries = (tokens: AccessTokens, clock: Clock): CalendarEntries => {
  const withPart = createLazy(async () => {
    const { createGraphEntries } = await import('../adapters/graph/calendarEntries');
    return createGraphEntries({ tokens, clock });
  }, clock);
  return {
    read: (range, onPage) => withPart((entries) => entries.read(range, onPage)),
    change: (id, change) => withPart((entries) => entries.change(id, change)),
  };
};

const lazyReviews = (tokens: AccessTokens, clock: Clock): ReviewEntries => {
  const withPart = createLazy(async () => {
    const { createGraphReviews } = await import('../adapters/graph/reviewEntries');
    return createGraphReviews({ tokens, clock });
  }, clock);
  return {
    list: () => withPart((reviews) => reviews.list()),
    add: (review) => withPart((reviews) => reviews.add(review)),
    changeShares: (id, shares) => withPart((reviews) => reviews.changeShares(id, shares)),
    remove: (id) => withPart((reviews) => reviews.remove(id)),
  };
};

const lazyAppFolder = (tokens: AccessTokens, clock: Clock): AppFolder => {
  const withPart = createLazy(async () => {
    const { createGraphAppFolder } = await import('../adapters/graph/appFolder');
    return createGraphAppFolder({ tokens, clock });
  }, clock);
  return {
    scopes: [HISTORY_SCOPE.name],
    read: (name) => withPart((folder) => folder.read(name)),
    write: (name, text, eTag) => withPart((folder) => folder.write(name, text, eTag)),
  };
};

const lazyDirectory = (tokens: AccessTokens, clock: Clock): Directory => {
  const withPart = createLazy(async () => {
    const { createGraphDirectory } = await import('../adapters/graph/directory');
    return createGraphDirectory({ tokens, clock });
  }, clock);
  return {
    scopes: { directory: DIRECTORY_SCOPE.name, contacts: CONTACTS_SCOPE.name },
    find: (address) => withPart((directory) => directory.find(address)),
    suggest: (source, text) => withPart((directory) => directory.suggest(source, text)),
  };
};

const lazyMailbox = (tokens: AccessTokens, clock: Clock): OwnMailbox => {
  const withPart = createLazy(async () => {
    const { createGraphOwnMailbox } = await import('../adapters/graph/ownMailbox');
    return createGraphOwnMailbox({ tokens, clock });
  }, clock);
  return { accountType: () => withPart((mailbox) => mailbox.accountType()) };
};

/** What sharing needs beside permissions; its code comes when it is first used. */
export const createLazySharing = (tokens: AccessTokens, clock: Clock): SharingPorts => ({
  entries: lazyEntries(tokens, clock),
  reviews: lazyReviews(tokens, clock),
  appFolder: lazyAppFolder(tokens, clock),
  directory: lazyDirectory(tokens, clock),
  mailbox: lazyMailbox(tokens, clock),
});
