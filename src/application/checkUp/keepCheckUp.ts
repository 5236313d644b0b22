import { formatKept, parseKept, type KeptCheckUp } from '../../domain/checkUp';
import { fail, succeed, type Result } from '../../domain/result';
import { attempt } from '../attempt';
import type { Failure } from '../failure';
import type { AppFolder } from '../sharingPorts';

/** Where a check-up that was stopped is found again: in the person's own folder, or for as long as the pane is open. */
export interface CheckUpKeeper {
  /** `undefined`: there is none. */
  read(): Promise<Result<KeptCheckUp | undefined, Failure>>;
  write(kept: KeptCheckUp): Promise<Result<void, Failure>>;
}

const FILE = 'check-up.json';
const ATTEMPTS = 3;

/** What another pane wrote meanwhile is read, and written over: the newest check-up is the one to go on with. */
const store = async (appFolder: AppFolder, kept: KeptCheckUp): Promise<Result<void, Failure>> => {
  let failure: Failure = { kind: 'conflict' };
  for (let attempts = 0; attempts < ATTEMPTS && failure.kind === 'conflict'; attempts += 1) {
    const stored = await appFolder.read(FILE);
    if (!stored.ok) return stored;
    const written = await appFolder.write(FILE, formatKept(kept), stored.value?.eTag);
    if (written.ok) return succeed(undefined);
    failure = written.error;
  }
  return fail(failure);
};

/** One write at a time; of several that wait only the last is made. */
export const createCheckUpKeeper = ({ appFolder }: { readonly appFolder: AppFolder }): CheckUpKeeper => {
  let running: Promise<Result<void, Failure>> | undefined;
  let next: KeptCheckUp | undefined;
  const drain = async (): Promise<Result<void, Failure>> => {
    let end: Result<void, Failure> = succeed(undefined);
    while (next !== undefined) {
      const kept = next;
      next = undefined;
      end = await attempt(() => store(appFolder, kept));
    }
    running = undefined;
    return end;
  };
  return {
    read: async () => {
      const stored = await attempt(() => appFolder.read(FILE));
      if (!stored.ok) return stored;
      return succeed(stored.value === undefined ? undefined : parseKept(stored.value.text));
    },
    write: (kept) => {
      next = kept;
      running ??= drain();
      return running;
    },
  };
};
