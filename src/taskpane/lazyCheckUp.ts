import type { AccessTokens } from '../adapters/graph/accessTokens';
import type { CheckUpEntries } from '../application/checkUp/checkUpPorts';
import type { Clock } from '../application/ports';
import { createLazy } from './createLazy';

/** Entries for a check-up; the code comes when the first one is begun. */
export const createLazyCheckUp = (tokens: AccessTokens, clock: Clock): CheckUpEntries => {
  const withPart = createLazy(async () => {
    const { createGraphCheckUp } = await import('../adapters/graph/checkUpEntries');
    return createGraphCheckUp({ tokens, clock });
  }, clock);
  return {
    read: (range, onPage) => withPart((entries) => entries.read(range, onPage)),
    readOne: (id) => withPart((entries) => entries.readOne(id)),
    change: (id, change, version) => withPart((entries) => entries.change(id, change, version)),
    formId: (id) => withPart((entries) => entries.formId(id)),
  };
};
