import type { FrameSession } from './frameContract';

/**
 * The requirement sets that the host declares; `isSetSupported` is decided by nothing else.
 * `react` is no requirement set: without that word office.js turns a part of its own telemetry off.
 */
export function toRequirementMatrix(
  session: Pick<FrameSession, 'mailboxSet' | 'hasNestedAppAuth'>,
): Record<string, string> {
  return {
    Mailbox: session.mailboxSet,
    DialogApi: '1.2',
    IdentityAPI: '1.3',
    react: '1.1',
    ...(session.hasNestedAppAuth ? { NestedAppAuth: '1.1' } : {}),
  };
}
