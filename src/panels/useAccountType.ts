import { useEffect, useState } from 'react';
import type { Ports } from '../application/ports';
import { readAccountType } from '../application/readAccountType';
import type { AccountType, OwnOrganisation } from '../domain/federation';

/** The kind of the signed-in person's account, once there is somebody; `undefined` until it is known, or where it is not. */
export const useAccountType = (
  ports: Ports,
  isSignedIn: boolean,
  organisation: OwnOrganisation | undefined,
): AccountType | undefined => {
  const [type, setType] = useState<AccountType>();
  useEffect(() => {
    if (!isSignedIn || organisation === undefined) return undefined;
    let isCurrent = true;
    void readAccountType(ports, organisation).then((read) => {
      if (isCurrent) setType(read);
    });
    return () => {
      isCurrent = false;
    };
  }, [ports, isSignedIn, organisation]);
  return type;
};
