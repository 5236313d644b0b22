import { findEmailAddress, type EmailAddress } from '../domain/address';
import type { Ports } from './ports';

/** Every address known of the person, so that none of them is taken for somebody else. */
export const ownAddresses = ({ host }: Pick<Ports, 'host'>): readonly EmailAddress[] => {
  const own = findEmailAddress(host.user().address);
  return own ? [own] : [];
};
