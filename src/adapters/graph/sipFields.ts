import * as v from 'valibot';
import { findEmailAddress, type EmailAddress } from '../../domain/address';
import { findSipAddress, type SipAddress } from '../../domain/sip';

export const text = v.nullish(v.string());
export const texts = v.nullish(v.array(v.string()));

type Texts = readonly (string | null | undefined)[];

export const emailsIn = (all: Texts): readonly EmailAddress[] => [
  ...new Map(
    all.flatMap((one) => {
      const email = findEmailAddress(one ?? undefined);
      return email ? [[email.text.toLowerCase(), email] as const] : [];
    }),
  ).values(),
];

export const sipsIn = (all: Texts): readonly SipAddress[] => [
  ...new Map(
    all.flatMap((one) => {
      const sip = findSipAddress(one);
      return sip ? [[sip.text.toLowerCase(), sip] as const] : [];
    }),
  ).values(),
];

/** `proxyAddresses` holds addresses of several systems; the scheme in capitals is the first of its kind. */
export const proxies = (scheme: string, all: readonly string[] | null | undefined): readonly string[] =>
  (all ?? []).filter((one) => one.toLowerCase().startsWith(`${scheme}:`)).map((one) => one.slice(scheme.length + 1));

export const filled = <Name extends string>(fields: Readonly<Record<Name, string | null | undefined>>) =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => Boolean(value))) as Partial<Record<Name, string>>;

/** As they are written: an extension or a word may stand behind a number. */
export const phonesIn = (all: Texts): { readonly phones?: readonly string[] } => {
  const phones = all.flatMap((one) => (one && /\d/.test(one) ? [one.trim()] : []));
  return phones.length === 0 ? {} : { phones };
};
