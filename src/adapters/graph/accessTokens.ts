import type { Failure } from '../../application/failure';
import type { Result } from '../../domain/result';

/** Where the client takes its tokens from. */
export interface AccessTokens {
  /** A token that holds all of `scopes`. `refresh`: Graph refused the last one, so a stored one will not do. */
  token(scopes: readonly string[], options: { readonly refresh: boolean }): Promise<Result<string, Failure>>;
}
