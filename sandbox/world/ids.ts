import { createHash } from 'node:crypto';

const digest = (text: string): Buffer => createHash('sha256').update(text).digest();

const base64 = (text: string): string => Buffer.from(text).toString('base64');

/** The same GUID for the same text, so that worlds built twice are alike. */
export const guidOf = (text: string): string => {
  const hex = digest(text).toString('hex');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-a${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
};

/** Looks like an Exchange identifier: url-safe base64 that ends in `=`. */
export const exchangeId = (
  kind: 'event' | 'calendar' | 'message' | 'contact' | 'attachment' | 'person',
  text: string,
): string => `AAMkAD${digest(`${kind}:${text}`).toString('base64url')}AAA=`;

/** What Exchange calls one occurrence of a series; its day is the one the rule gave it, even if it was moved. */
export const occurrenceId = (masterId: string, day: string): string => `OID.${masterId}.${day}`;

export const parseOccurrenceId = (id: string): { readonly masterId: string; readonly day: string } | undefined => {
  const found = /^OID\.(.+)\.(\d{4}-\d\d-\d\d)$/.exec(id);
  return found ? { masterId: found[1] ?? '', day: found[2] ?? '' } : undefined;
};

/** Changes with every save. */
export const changeKeyOf = (id: string, lastModified: string): string =>
  digest(`${id} ${lastModified}`).toString('base64').slice(0, 22) + '==';

/** Id of the entry for everybody in one's own organisation: `Default`. */
export const ORGANIZATION_PERMISSION_ID = base64('Default');

export const externalPermissionId = (address: string): string =>
  base64(`ExchangePublishedUser.${address.toLowerCase()}`);

export const internalPermissionId = (address: string): string => {
  const alias = address.toLowerCase().split('@')[0] ?? '';
  const recipient = digest(address.toLowerCase()).toString('hex').slice(0, 32);
  return base64(
    `/o=ExchangeLabs/ou=Exchange Administrative Group (FYDIBOHF23SPDLT)/cn=Recipients/cn=${recipient}-${alias}`,
  );
};
