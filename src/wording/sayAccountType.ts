import type { AccountType } from '../domain/federation';

const NAMES: Readonly<Record<AccountType, string>> = {
  personal: 'Personal account',
  shared: 'Shared account',
  resource: 'Resource account, such as a room or equipment',
  system: 'System account',
};

/** What kind of account it is (DEL-04); `undefined` where nobody said. */
export const sayAccountType = (type: AccountType | undefined): string =>
  type === undefined ? 'Kind of account: not known' : NAMES[type];

/** What that means for who sees its calendar; a person's own account needs no such words. */
export const sayAccountMeaning = (type: AccountType | undefined): string | undefined => {
  switch (type) {
    case 'shared':
      return 'Everybody who signs in to it sees these shares and can change them.';
    case 'resource':
    case 'system':
      return 'Advice on sharing is meant for people’s own calendars, so none is given here. You can still lower and stop shares.';
    default:
      return undefined;
  }
};
