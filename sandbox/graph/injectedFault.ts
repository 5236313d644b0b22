import type { Fault } from '../settings';
import { accessDenied, Refusal, throttled } from './refusal';

const gatewayTimeout = (): Refusal =>
  new Refusal({ status: 504, code: 'GatewayTimeout' }, 'The server did not answer in time.');

/** The refusal that a fault stands for before anything is done; `undefined` where it lets the request through. */
export const refusalBefore = ({ kind, value }: Fault): Refusal | undefined => {
  if (kind === '401')
    return new Refusal(
      { status: 401, code: 'InvalidAuthenticationToken' },
      'Lifetime validation failed, the token is expired.',
    );
  if (kind === '403') return accessDenied();
  if (kind === '429') return throttled(value ?? 1);
  if (kind === '500')
    return new Refusal(
      { status: 500, code: 'ErrorInternalServerError' },
      'An internal server error occurred. The operation failed.',
    );
  if (kind === '503')
    return new Refusal(
      { status: 503, code: 'ServiceUnavailable', headers: value === undefined ? {} : { 'Retry-After': String(value) } },
      'The service is temporarily unavailable.',
    );
  if (kind === '504') return gatewayTimeout();
  return undefined;
};

/** The answer that is given although the work was done. */
export const refusalAfter = ({ kind }: Fault): Refusal | undefined =>
  kind === '504-after' ? gatewayTimeout() : undefined;

export const cutsBefore = (fault: Fault | undefined): boolean => fault?.kind === 'drop' || fault?.kind === 'offline';

export const cutsAfter = (fault: Fault | undefined): boolean => fault?.kind === 'drop-after';

/** Milliseconds. */
export const delayOf = (fault: Fault | undefined): number => (fault?.kind === 'delay' ? (fault.value ?? 0) : 0);
