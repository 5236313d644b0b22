import type { Message } from '@microsoft/microsoft-graph-types';
import { useEffect, useState } from 'react';
import { outlookServer } from '../server/outlookServer';
import { useOutlook, useSession } from '../shell/outlookContext';
import { useStore } from '../store/useStore';

export type Messages =
  | { readonly state: 'loading' }
  | { readonly state: 'failed'; readonly message: string }
  | { readonly state: 'ready'; readonly messages: readonly Message[] };

/** The inbox, newest first. */
export function useMessages(): Messages {
  const { me } = useSession();
  const revision = useStore(useOutlook().revision);
  const [read, setRead] = useState<Messages>({ state: 'loading' });
  useEffect(() => {
    let isWanted = true;
    outlookServer.messages(me.address).then(
      (messages) => isWanted && setRead({ state: 'ready', messages }),
      (error: unknown) => isWanted && setRead({ state: 'failed', message: String(error) }),
    );
    return () => {
      isWanted = false;
    };
  }, [me.address, revision]);
  return read;
}
