import type { AccountsCheck } from '../../../src/panels/sharing/useAccounts';

/** Nobody has asked yet whether accounts are still there. */
export const ACCOUNTS_NOT_CHECKED: AccountsCheck = {
  state: { kind: 'notChecked' },
  check: () => undefined,
  allowAndCheck: () => undefined,
  cancel: () => undefined,
  mark: (picture) => picture,
};
