import { useEffect, useState } from 'react';
import { outlookServer } from '../server/outlookServer';
import { createOutlook, type Outlook } from './createOutlook';

export type FirstSession =
  | { readonly state: 'loading' }
  | { readonly state: 'failed'; readonly message: string }
  | { readonly state: 'ready'; readonly outlook: Outlook };

export function useFirstSession(): FirstSession {
  const [first, setFirst] = useState<FirstSession>({ state: 'loading' });
  useEffect(() => {
    let isWanted = true;
    outlookServer.session().then(
      (session) => isWanted && setFirst({ state: 'ready', outlook: createOutlook(session) }),
      (error: unknown) => isWanted && setFirst({ state: 'failed', message: String(error) }),
    );
    return () => {
      isWanted = false;
    };
  }, []);
  return first;
}
