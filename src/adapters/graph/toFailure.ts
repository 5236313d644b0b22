import { GraphError } from '@microsoft/microsoft-graph-client';
import type { Failure, FailureTrace } from '../../application/failure';

export interface FailureContext {
  /** Epoch milliseconds. */
  readonly at: number;
  /** The request asked for a level of access for somebody. */
  readonly isGrant: boolean;
}

type PlainKind = Exclude<Failure['kind'], 'consent-required' | 'throttled'>;

/** Codes that say more than their status; Exchange sends some of them with 400, 403 or 500 alike. */
const KIND_OF_CODE: ReadonlyMap<string, PlainKind> = new Map<string, PlainKind>([
  ['ErrorPermissionNotAllowedByPolicy', 'policy'],
  ['ErrorNotAllowedExternalSharingByPolicy', 'policy'],
  ['ErrorUserNotAllowedByPolicy', 'policy'],
  ['ErrorOrganizationNotFederated', 'policy'],
  ['ErrorNotSupported', 'not-owner'],
  ['MailboxNotEnabledForRESTAPI', 'mailbox-unsupported'],
  ['MailboxNotSupportedForRESTAPI', 'mailbox-unsupported'],
  ['RESTAPINotEnabledForComponentSharedMailbox', 'mailbox-unsupported'],
  ['ErrorIrresolvableConflict', 'conflict'],
]);

const KIND_OF_STATUS: ReadonlyMap<number, PlainKind> = new Map<number, PlainKind>([
  [401, 'signed-out'],
  [403, 'forbidden'],
  [404, 'not-found'],
  [408, 'unavailable'],
  [409, 'conflict'],
  [412, 'conflict'],
]);

/** Names of errors where no answer came, or only the beginning of one. */
const KIND_OF_SILENCE: ReadonlyMap<string, PlainKind> = new Map<string, PlainKind>([
  ['NetworkError', 'offline'],
  ['TypeError', 'offline'],
  ['TimeoutError', 'unavailable'],
  ['AbortError', 'unavailable'],
]);

/** What the Graph client threw, by cause. Error texts are dropped: they may quote an address. */
export const toFailure = (error: unknown, context: FailureContext): Failure => {
  if (!(error instanceof GraphError)) return { kind: 'unexpected', at: context.at };
  const trace = traceOf(error, context.at);
  if (error.statusCode === 429)
    return { ...trace, kind: 'throttled', retryAfterSeconds: secondsToWait(error, context.at) };
  return { ...trace, kind: kindOf(error, context) };
};

/** The answer was given, but not in the shape that Graph describes. */
export const malformed = (at: number): Failure => ({ kind: 'unexpected', code: 'MalformedAnswer', at });

export const isTokenRefused = (error: unknown): boolean => error instanceof GraphError && error.statusCode === 401;

const kindOf = (error: GraphError, context: FailureContext): PlainKind => {
  const byCode = KIND_OF_CODE.get(error.code ?? '');
  if (byCode) return byCode;
  if (isUnnamedRefusal(error, context)) return 'policy';
  if (error.statusCode < 400) return KIND_OF_SILENCE.get(error.code ?? '') ?? 'unexpected';
  return KIND_OF_STATUS.get(error.statusCode) ?? (error.statusCode >= 500 ? 'unavailable' : 'unexpected');
};

/**
 * No document says how Graph refuses a level that the sharing policy does not allow; 400 `ErrorInvalidRequest` is one of
 * the ways. A grant carries nothing but an address and a role, both checked before: the level is what is left to refuse.
 */
const isUnnamedRefusal = (error: GraphError, context: FailureContext): boolean =>
  context.isGrant && error.statusCode === 400 && error.code === 'ErrorInvalidRequest';

const traceOf = (error: GraphError, at: number): FailureTrace => ({
  code: error.code || (error.statusCode > 0 ? String(error.statusCode) : undefined),
  requestId: error.requestId ?? error.headers?.get('request-id') ?? undefined,
  at,
});

/** `Retry-After` is a number of seconds or a date (RFC 9110, 10.2.3). */
const secondsToWait = (error: GraphError, at: number): number | undefined => {
  const text = error.headers?.get('Retry-After');
  if (!text) return undefined;
  const seconds = /^\d+$/.test(text) ? Number(text) : Math.ceil((Date.parse(text) - at) / 1000);
  return Number.isFinite(seconds) ? Math.max(0, seconds) : undefined;
};
