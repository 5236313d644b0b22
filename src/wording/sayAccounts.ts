import type { Accounts } from '../application/checkAccounts';
import type { Tone } from './sayStanding';

const accounts = (count: number): string => (count === 1 ? '1 account' : `${count} accounts`);

/** What was found of colleagues' accounts; nothing is said of people outside, whom nobody can look up. */
export const sayAccounts = ({ gone, asked, unknown }: Accounts): { readonly tone: Tone; readonly text: string } => {
  const open = unknown === 0 ? '' : ` Of ${accounts(unknown)} it could not be told.`;
  if (gone.size === 0)
    return {
      tone: unknown === 0 ? 'active' : 'unknown',
      text: `${accounts(asked)} checked, none found closed.${open}`,
    };
  return { tone: 'attention', text: `${accounts(asked)} checked: ${gone.size} may be closed.${open}` };
};

export const ACCOUNTS_NOT_CHECKED =
  'Whether your colleagues’ accounts are still there is not checked. Accounts of people outside cannot be looked up.';

export const ACCOUNTS_NEED_CONSENT =
  'Not checked: looking up colleagues needs your consent to read names and addresses in your organisation’s directory, and nothing else.';
