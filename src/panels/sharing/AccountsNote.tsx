import { Button } from '@fluentui/react-components';
import { hasAccounts } from '../../application/checkAccounts';
import type { SharingPicture } from '../../application/readSharing';
import { needsConsent } from '../../application/suggestPeople';
import { ACCOUNTS_NEED_CONSENT, ACCOUNTS_NOT_CHECKED, sayAccounts } from '../../wording/sayAccounts';
import { sayFailure } from '../../wording/sayFailure';
import { Meta } from '../layout/Meta';
import { Stack } from '../layout/Stack';
import { StatusMark } from '../layout/StatusMark';
import { Working } from '../layout/Working';
import type { AccountsCheck, AccountsState } from './useAccounts';

interface AccountsNoteProps {
  readonly picture: SharingPicture;
  readonly accounts: AccountsCheck;
}

/** Whether colleagues who have an entry are still there (BUL-06); what is flagged stands in their rows. */
export const AccountsNote = ({ picture, accounts }: AccountsNoteProps) => {
  if (!hasAccounts(picture)) return null;
  const { state, cancel } = accounts;
  if (state.kind === 'checking')
    return <Working doing="Looking up accounts" progress={state.progress} onCancel={cancel} />;
  return (
    <Stack gap="tight" start>
      <div role="status">
        <Found state={state} />
      </div>
      <Act picture={picture} accounts={accounts} />
    </Stack>
  );
};

const Found = ({ state }: { readonly state: Exclude<AccountsState, { readonly kind: 'checking' }> }) => {
  if (state.kind === 'checked') return <StatusMark {...sayAccounts(state)} />;
  if (state.kind === 'notChecked') return <Meta>{ACCOUNTS_NOT_CHECKED}</Meta>;
  if (needsConsent(state.failure)) return <Meta>{ACCOUNTS_NEED_CONSENT}</Meta>;
  return (
    <Meta>{`Not checked: whether your colleagues’ accounts are still there. ${sayFailure(state.failure).cause}`}</Meta>
  );
};

const Act = ({ picture, accounts: { state, check, allowAndCheck } }: AccountsNoteProps) => {
  const isRefused = state.kind === 'failed' && needsConsent(state.failure);
  return (
    <Button appearance="subtle" size="small" onClick={() => (isRefused ? allowAndCheck(picture) : check(picture))}>
      {isRefused ? 'Allow and check' : 'Check for closed accounts'}
    </Button>
  );
};
