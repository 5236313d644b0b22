declare const domainName: unique symbol;

/** A DNS name in lower case, checked once by `parseDomainName`. */
export type DomainName = string & { readonly [domainName]: true };
