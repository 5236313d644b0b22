import type { Failure } from '../../application/failure';
import type { Clock, RegisterReading, RegisterSource } from '../../application/ports';
import { fail, succeed, type Result } from '../../domain/result';
import { parseRegister } from './parseRegister';

export interface RegisterOptions {
  /** Address of the file, relative to the page. */
  readonly address: string;
  readonly fetch: (address: string, init: RequestInit) => Promise<Response>;
  readonly clock: Clock;
  /** Milliseconds. */
  readonly answerWithin?: number;
}

/** The register as a JSON file served beside the add-in. Kept in memory for the life of the pane, never on the device. */
export const createJsonRegister = (options: RegisterOptions): RegisterSource => {
  let kept: Promise<Result<RegisterReading, Failure>> | undefined;
  const read = async () => {
    kept ??= load(options);
    const reading = await kept;
    if (!reading.ok) kept = undefined;
    return reading;
  };
  return { read };
};

const load = async ({
  address,
  fetch,
  clock,
  answerWithin = 15_000,
}: RegisterOptions): Promise<Result<RegisterReading, Failure>> => {
  const at = () => clock.now();
  let response: Response;
  try {
    response = await fetch(address, {
      cache: 'no-cache',
      credentials: 'same-origin',
      signal: AbortSignal.timeout(answerWithin),
    });
  } catch (error) {
    const isLate = error instanceof Error && error.name === 'TimeoutError';
    return fail({ kind: isLate ? 'unavailable' : 'offline', code: 'RegisterNotReached', at: at() });
  }
  if (!response.ok) return fail({ ...kindOfStatus(response.status), code: `Register${response.status}`, at: at() });
  const json: unknown = await response.json().catch(() => undefined);
  const reading = parseRegister(json);
  if (reading.ok) return succeed(reading.value);
  const { row, field, reason } = reading.error;
  return fail({ kind: 'unexpected', code: `Register: ${[row, field].filter(Boolean).join('.')} ${reason}`, at: at() });
};

const kindOfStatus = (status: number): { readonly kind: 'not-found' | 'unavailable' | 'unexpected' } => {
  if (status === 404) return { kind: 'not-found' };
  return { kind: status >= 500 ? 'unavailable' : 'unexpected' };
};
