import { createContext } from 'react';
import type { OwnOrganisation } from '../domain/federation';

/** The own organisation as the register knows it, for helpdesk and links; `undefined` until the register is read. */
export const Organisation = createContext<OwnOrganisation | undefined>(undefined);
