declare const domainName: unique symbol;

/** A DNS name in lower case, checked once by `parseDomainName`. */
export type DomainName = string & { readonly [domainName]: true };

const LONGEST_NAME = 253;

/** A label has 63 characters at most, and no hyphen at either end. */
const LABELS = /^(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+([a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?)$/;
const isNumber = /^[0-9]+$/;

/**
 * A host name of at least two labels, as DNS and SMTP accept it (RFC 1035 section 2.3.1, RFC 5321 section 4.1.2).
 * `undefined` for anything else: IP addresses, single words, names outside ASCII.
 */
export const parseDomainName = (text: string): DomainName | undefined => {
  const name = text.trim().toLowerCase();
  if (name.length > LONGEST_NAME) return undefined;
  const last = (LABELS.exec(name) || [])[1];
  return last === undefined || isNumber.test(last) ? undefined : (name as DomainName);
};

/** Whether `domain` lies below `parent`. A domain is not below itself. */
export const isSubdomainOf = (domain: DomainName, parent: DomainName): boolean => domain.endsWith(`.${parent}`);
