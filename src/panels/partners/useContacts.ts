import { useCallback, useState } from 'react';
import { readPartnerContacts, type ContactsAnswer } from '../../application/partnerContacts';
import type { Account, Ports } from '../../application/ports';
import type { Partner } from '../../domain/federation';
import { useNewestAnswer } from '../useNewestAnswer';

export type ContactsState = { readonly kind: 'idle' } | { readonly kind: 'asking' } | ContactsAnswer;

interface ContactsOf {
  readonly account: Account;
  readonly partner: Partner;
}

/** Asked for by a press; gone when the card is left. */
export const useContacts = (ports: Ports, { account, partner }: ContactsOf) => {
  const [state, setState] = useState<ContactsState>({ kind: 'idle' });
  const { ask } = useNewestAnswer();
  const read = useCallback(() => {
    setState({ kind: 'asking' });
    ask<ContactsState>({
      answer: readPartnerContacts(ports.contacts, { account, partner }),
      settle: setState,
      orElse: { kind: 'failed', failure: { kind: 'unexpected', at: ports.clock.now() } },
    });
  }, [ask, ports, account, partner]);
  return { state, read };
};
