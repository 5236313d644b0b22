import { useCallback, useRef, useState } from 'react';
import { checkAccounts, markClosed, type Accounts } from '../../application/checkAccounts';
import type { Failure } from '../../application/failure';
import type { Ports } from '../../application/ports';
import type { SharingPicture } from '../../application/readSharing';
import type { Progress } from '../../application/watch';
import { useNewestAnswer } from '../useNewestAnswer';

export type AccountsState =
  | { readonly kind: 'notChecked' }
  | { readonly kind: 'checking'; readonly progress: Progress }
  | { readonly kind: 'failed'; readonly failure: Failure }
  | ({ readonly kind: 'checked' } & Accounts);

export interface AccountsCheck {
  readonly state: AccountsState;
  readonly check: (picture: SharingPicture) => void;
  /** Asks for consent first; call it from a press. */
  readonly allowAndCheck: (picture: SharingPicture) => void;
  readonly cancel: () => void;
  /** What is known of accounts, in whatever picture. */
  readonly mark: (picture: SharingPicture) => SharingPicture;
}

/** Whether colleagues' accounts are still there: asked when the person wants it, and kept while the pane is open. */
export const useAccounts = (ports: Ports): AccountsCheck => {
  const [state, setState] = useState<AccountsState>({ kind: 'notChecked' });
  const { ask, forget } = useNewestAnswer();
  const running = useRef({ cancelled: false });
  const cancel = useCallback(() => {
    running.current.cancelled = true;
    forget();
    setState({ kind: 'notChecked' });
  }, [forget]);
  const check = useCallback(
    (picture: SharingPicture) => {
      const cancelling = { cancelled: false };
      running.current = cancelling;
      setState({ kind: 'checking', progress: { done: 0, total: 1 } });
      const onProgress = (progress: Progress) => !cancelling.cancelled && setState({ kind: 'checking', progress });
      ask<AccountsState | { readonly kind: 'cancelled' }>({
        answer: checkAccounts(ports, picture, { cancel: cancelling, onProgress }),
        settle: (end) => setState(end.kind === 'cancelled' ? { kind: 'notChecked' } : end),
        orElse: { kind: 'failed', failure: { kind: 'unexpected', at: ports.clock.now() } },
      });
    },
    [ask, ports],
  );
  const allowAndCheck = useCallback(
    (picture: SharingPicture) =>
      void ports.signIn.signIn([ports.directory.scopes.directory]).then(() => check(picture)),
    [check, ports],
  );
  const mark = useCallback(
    (picture: SharingPicture) => (state.kind === 'checked' ? markClosed(picture, state) : picture),
    [state],
  );
  return { state, check, allowAndCheck, cancel, mark };
};
