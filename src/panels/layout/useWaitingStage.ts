import { useEffect, useState } from 'react';

export type WaitingStage = 'nothing' | 'skeleton' | 'progress';

const SKELETON_AFTER_MS = 300;
const PROGRESS_AFTER_MS = 2000;

/** A short wait shows nothing at all, a longer one the shape of what comes, a long one what is being done. */
export const useWaitingStage = (): WaitingStage => {
  const [stage, setStage] = useState<WaitingStage>('nothing');
  useEffect(() => {
    const timers = [
      setTimeout(() => setStage('skeleton'), SKELETON_AFTER_MS),
      setTimeout(() => setStage('progress'), PROGRESS_AFTER_MS),
    ];
    return () => timers.forEach(clearTimeout);
  }, []);
  return stage;
};
