import { findGenericAccount, type AccountType, type OwnOrganisation } from '../domain/federation';
import { attempt } from './attempt';
import type { Ports } from './ports';

/**
 * What kind of account the signed-in person's mailbox is (DEL-04): what the organisation's own reference data says of
 * its address, else what Exchange says. `undefined`: neither could tell, and nothing is guessed.
 */
export const readAccountType = async (
  { host, mailbox }: Pick<Ports, 'host' | 'mailbox'>,
  organisation: Pick<OwnOrganisation, 'accounts'> | undefined,
): Promise<AccountType | undefined> => {
  const said = findGenericAccount(organisation?.accounts, host.user().address);
  if (said !== undefined) return said;
  const answer = await attempt(() => mailbox.accountType());
  return answer.ok ? answer.value : undefined;
};
