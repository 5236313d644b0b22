import { personOf } from '../world/personOf';
import type { World } from '../world/world';

export interface TokenRequest {
  readonly scopes: readonly string[];
  /** Whose token it is: anybody of the own organisation or of a partner. */
  readonly address: string;
  readonly lifetimeSeconds: number;
  /** Of the app's own registration; Entra writes them into the identity token. */
  readonly roles?: readonly string[];
}

export interface IssuedToken {
  readonly accessToken: string;
  readonly idToken: string;
  /** Seconds. */
  readonly expiresIn: number;
}

export interface TokenBearer {
  readonly address: string;
  readonly scopes: ReadonlySet<string>;
}

type Claims = Readonly<Record<string, unknown>>;

const part = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString('base64url');

/** RFC 7519 section 6: a token without a signature, header `alg: none`, empty third part. */
const unsigned = (claims: Claims): string => `${part({ typ: 'JWT', alg: 'none' })}.${part(claims)}.`;

/** The tokens that Entra would hand out; only claims, since nobody here could check a signature. */
export const issueToken = (world: World, request: TokenRequest): IssuedToken => {
  const person = personOf(world, request.address);
  const now = Math.floor(world.now() / 1000);
  const shared = {
    iss: `https://login.microsoftonline.com/${person.tenantId}/v2.0`,
    iat: now,
    nbf: now,
    exp: now + request.lifetimeSeconds,
    oid: person.id,
    sub: person.id,
    tid: person.tenantId,
    name: person.name,
    preferred_username: person.address,
    ver: '2.0',
  };
  return {
    accessToken: unsigned({
      ...shared,
      aud: 'https://graph.microsoft.com',
      upn: person.address,
      scp: request.scopes.join(' '),
    }),
    idToken: unsigned({ ...shared, aud: 'partner-sharing', ...(request.roles?.length && { roles: request.roles }) }),
    expiresIn: request.lifetimeSeconds,
  };
};

const claimsOf = (token: string): Claims | undefined => {
  try {
    const claims: unknown = JSON.parse(Buffer.from(token.split('.')[1] ?? '', 'base64url').toString('utf8'));
    return typeof claims === 'object' && claims !== null ? (claims as Claims) : undefined;
  } catch {
    return undefined;
  }
};

/** Who asks, from an `Authorization` header; otherwise why it does not count. */
export const readToken = (
  world: World,
  authorization: string | undefined,
): TokenBearer | 'missing' | 'invalid' | 'expired' => {
  const token = authorization?.match(/^Bearer (\S+)$/i)?.[1];
  if (!token) return 'missing';
  const claims = claimsOf(token);
  if (!claims || typeof claims['exp'] !== 'number' || typeof claims['upn'] !== 'string') return 'invalid';
  if (claims['exp'] * 1000 <= world.now()) return 'expired';
  const scopes = typeof claims['scp'] === 'string' ? claims['scp'].split(' ').filter(Boolean) : [];
  return { address: claims['upn'].toLowerCase(), scopes: new Set(scopes) };
};
