import { createContext } from 'react';

/** Places that were visited stay as they were left; only the open one may take the focus. */
export const PlaceIsOpen = createContext(true);
