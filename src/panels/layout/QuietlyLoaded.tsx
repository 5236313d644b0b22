import { useEffect, useState, type ComponentType } from 'react';

interface QuietlyLoadedProps<P> {
  /** The same function each time. */
  readonly load: () => Promise<ComponentType<P>>;
  readonly given: P;
}

/** A part that nobody has asked for: it comes after the screen, and where it cannot be fetched it is tried another day. */
export const QuietlyLoaded = <P extends object>({ load, given }: QuietlyLoadedProps<P>) => {
  const [part, setPart] = useState<{ readonly Content: ComponentType<P> }>();
  useEffect(() => {
    let isCurrent = true;
    load().then(
      (Content) => isCurrent && setPart({ Content }),
      () => undefined,
    );
    return () => {
      isCurrent = false;
    };
  }, [load]);
  return part === undefined ? null : <part.Content {...given} />;
};
