import { createContext } from 'react';

/** Whose SIP address is looked for; an empty address: the person is asked. */
export interface SipStart {
  readonly address: string;
}

/** Opens people and SIP addresses over the place one is in; Back returns there. */
export const FindSip = createContext<(start: SipStart) => void>(() => undefined);
