import { createContext, useContext } from 'react';
import type { Session } from '../../api';
import { useStore } from '../store/useStore';
import type { Outlook } from './createOutlook';

export const OutlookContext = createContext<Outlook | undefined>(undefined);

export function useOutlook(): Outlook {
  const outlook = useContext(OutlookContext);
  if (outlook === undefined) throw new Error('useOutlook is called outside App');
  return outlook;
}

export function useSession(): Session {
  return useStore(useOutlook().session);
}
