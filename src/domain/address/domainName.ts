declare const domainName: unique symbol;

/** A DNS name in lower case, checked once by `parseDomainName`. */
export type DomainName = string & { readonly [domainName]: true };

const LONGEST_NAME = 253;
const LONGEST_LABEL = 63;

const isLetterDigitOrHyphen = /^[a-z0-9-]+$/;
const isNumber = /^[0-9]+$/;

const isLabel = (label: string): boolean =>
  label.length <= LONGEST_LABEL && isLetterDigitOrHyphen.test(label) && !label.startsWith('-') && !label.endsWith('-');

/**
 * A host name of at least two labels, as DNS and SMTP accept it (RFC 1035 section 2.3.1, RFC 5321 section 4.1.2).
 * `undefined` for anything else: IP addresses, single words, names outside ASCII.
 */
export const parseDomainName = (text: string): DomainName | undefined => {
  const name = text.trim().toLowerCase();
  const labels = name.split('.');
  if (name.length > LONGEST_NAME || labels.length < 2) return undefined;
  if (!labels.every(isLabel) || isNumber.test(labels[labels.length - 1] ?? '')) return undefined;
  return name as DomainName;
};

/** Whether `domain` lies below `parent`. A domain is not below itself. */
export const isSubdomainOf = (domain: DomainName, parent: DomainName): boolean => domain.endsWith(`.${parent}`);
