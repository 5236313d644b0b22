import { useEffect, useState } from 'react';
import type { Ports } from '../application/ports';
import type { Register } from '../domain/federation';

/** The register for what surrounds the places; those that need it say themselves when it cannot be read. */
export const useRegister = ({ register: source }: Ports): Register | undefined => {
  const [register, setRegister] = useState<Register>();
  useEffect(() => {
    let isCurrent = true;
    void source.read().then((read) => {
      if (isCurrent && read.ok) setRegister(read.value.register);
    });
    return () => {
      isCurrent = false;
    };
  }, [source]);
  return register;
};
