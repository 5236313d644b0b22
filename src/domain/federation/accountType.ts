/** What the service knows of accounts (DEL-04): a person's own, and three that are no person's. */
export const GENERIC_ACCOUNT_TYPES = ['shared', 'resource', 'system'] as const;

export type GenericAccountType = (typeof GENERIC_ACCOUNT_TYPES)[number];
export type AccountType = 'personal' | GenericAccountType;

/** Own accounts that are no person's. */
export interface AccountRule {
  /** A whole address in lower case, or one with `*` for any characters before the @. */
  readonly address: string;
  readonly type: GenericAccountType;
}

const fits = (pattern: string, address: string): boolean => {
  const star = pattern.indexOf('*');
  if (star < 0) return pattern === address;
  const [start, end] = [pattern.slice(0, star), pattern.slice(star + 1)];
  return address.length >= start.length + end.length && address.startsWith(start) && address.endsWith(end);
};

/** What the rules say of an address, a whole address before a pattern; `undefined`: they do not speak of it. */
export const findGenericAccount = (
  rules: readonly AccountRule[] | undefined,
  address: string,
): GenericAccountType | undefined => {
  const sought = address.toLowerCase();
  const fitting = (rules ?? []).filter((rule) => fits(rule.address, sought));
  return (fitting.find((rule) => rule.address === sought) ?? fitting[0])?.type;
};

/** A room's calendar or a system's is nobody's to share: what is advised to people is not meant for it. */
export const isForPeople = (type: AccountType | undefined): boolean => type !== 'resource' && type !== 'system';
