import { ageLimits, type AgeLimits, type CheckUpRange, type KeptCheckUp } from '../../domain/checkUp';
import { DEFAULT_HOUSEKEEPING, type Housekeeping } from '../../domain/federation';
import type { Failure } from '../failure';
import type { Mailbox, Ports } from '../ports';
import { readSharing } from '../readSharing';
import type { Watch } from '../watch';
import { createCheckUp, type CheckUp } from './createCheckUp';
import { readOwnReaders, type OwnReaders } from './readOwnReaders';

export interface OpenedCheckUp {
  readonly checkUp: CheckUp;
  readonly calendars: readonly OwnReaders[];
  readonly range: CheckUpRange;
  readonly limits: AgeLimits;
  readonly rulesOff?: readonly string[];
}

export type CheckUpOpening =
  | { readonly kind: 'opened'; readonly opened: OpenedCheckUp }
  | { readonly kind: 'notOwner'; readonly owner: Mailbox }
  | { readonly kind: 'cancelled' }
  | { readonly kind: 'failed'; readonly failure: Failure };

/** The figures of the register; the built-in ones where it has none or cannot be read. */
export const readHousekeeping = async ({ register }: Pick<Ports, 'register'>): Promise<Housekeeping> => {
  const reading = await register.read();
  return (reading.ok ? reading.value.register.housekeeping : undefined) ?? DEFAULT_HOUSEKEEPING;
};

interface Question {
  readonly range: CheckUpRange;
  readonly housekeeping: Housekeeping;
  readonly kept?: KeptCheckUp;
}

/** Reads who can see which calendar today, and makes ready a check-up of all the person's own ones. */
export const openCheckUp = async (
  ports: Ports,
  { range, housekeeping, kept }: Question,
  watch: Watch,
): Promise<CheckUpOpening> => {
  const reading = await readSharing(ports, watch);
  if (reading.kind !== 'read') return reading;
  const calendars = readOwnReaders(reading.picture);
  const limits = ageLimits(housekeeping, ports.clock.now());
  const { rulesOff } = reading.picture.register.organisation;
  const checkUp = createCheckUp(ports, { calendars, range, limits, kept, rulesOff });
  return { kind: 'opened', opened: { checkUp, calendars, range, limits, rulesOff } };
};
