import * as v from 'valibot';
import { findEmailAddress, type EmailAddress } from '../../domain/address';
import { findSipAddress, parseConfirmed, type HolderKind, type SipAddress, type SipClaim } from '../../domain/sip';

/** Each new name uses up one of the mailbox's named properties for ever, so there is one, and it stays. */
export const SIP_EXTENSION = 'org.partnersharing.sip';

const text = v.nullish(v.string());
const texts = v.nullish(v.array(v.string()));

const UserAnswer = v.object({
  id: v.pipe(v.string(), v.nonEmpty()),
  displayName: text,
  givenName: text,
  surname: text,
  mail: text,
  userPrincipalName: text,
  userType: text,
  accountEnabled: v.nullish(v.boolean()),
  jobTitle: text,
  department: text,
  officeLocation: text,
  businessPhones: texts,
  mobilePhone: text,
  imAddresses: texts,
  proxyAddresses: texts,
});

const OrgContactAnswer = v.object({
  displayName: text,
  mail: text,
  companyName: text,
  jobTitle: text,
  phones: v.nullish(v.array(v.object({ number: text }))),
  proxyAddresses: texts,
});

export const ContactAnswer = v.object({
  id: v.pipe(v.string(), v.nonEmpty()),
  displayName: text,
  companyName: text,
  jobTitle: text,
  officeLocation: text,
  businessPhones: texts,
  mobilePhone: text,
  emailAddresses: v.nullish(v.array(v.object({ name: text, address: text }))),
  imAddresses: texts,
  extensions: v.nullish(v.array(v.looseObject({}))),
});

const PersonAnswer = v.object({
  displayName: text,
  companyName: text,
  jobTitle: text,
  officeLocation: text,
  phones: v.nullish(v.array(v.object({ number: text }))),
  userPrincipalName: text,
  imAddress: text,
  scoredEmailAddresses: v.nullish(v.array(v.object({ address: text }))),
  personType: v.nullish(v.object({ class: text, subclass: text })),
});

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
const proxies = (scheme: string, all: readonly string[] | null | undefined): readonly string[] =>
  (all ?? []).filter((one) => one.toLowerCase().startsWith(`${scheme}:`)).map((one) => one.slice(scheme.length + 1));

const filled = <Name extends string>(fields: Readonly<Record<Name, string | null | undefined>>) =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => Boolean(value))) as Partial<Record<Name, string>>;

/** Nothing but what can be dialled: a link is made of it. */
const phonesIn = (all: Texts): { readonly phones?: readonly string[] } => {
  const phones = all.flatMap((one) => (one && /^[+\d][\d ().x-]{4,}$/i.test(one.trim()) ? [one.trim()] : []));
  return phones.length === 0 ? {} : { phones };
};

type User = v.InferOutput<typeof UserAnswer>;

/** A shared mailbox is an account that nobody may sign in with, of no person's name. */
const userKind = ({ userType, userPrincipalName, accountEnabled, givenName, surname }: User): HolderKind => {
  if (userType === 'Guest' || /#ext#/i.test(userPrincipalName ?? '')) return 'guest';
  if (givenName || surname) return 'person';
  return accountEnabled === false ? 'sharedMailbox' : 'unknown';
};

export const parseSipUser = (answer: unknown): SipClaim | undefined => {
  const { success, output } = v.safeParse(UserAnswer, answer);
  if (!success) return undefined;
  const { id, displayName, mail, userPrincipalName, jobTitle, department, imAddresses, proxyAddresses } = output;
  const { officeLocation, businessPhones, mobilePhone } = output;
  const post = [jobTitle, department].filter(Boolean).join(', ');
  return {
    source: 'ownDirectory',
    kind: userKind(output),
    directoryId: id,
    ...filled({ name: displayName, userPrincipalName, jobTitle: post, room: officeLocation }),
    ...phonesIn([...(businessPhones ?? []), mobilePhone]),
    emails: emailsIn([mail, ...proxies('smtp', proxyAddresses)]),
    sips: sipsIn([...(imAddresses ?? []), ...proxies('sip', proxyAddresses)]),
  };
};

export const parseSipOrgContact = (answer: unknown): SipClaim | undefined => {
  const { success, output } = v.safeParse(OrgContactAnswer, answer);
  if (!success) return undefined;
  const { displayName, mail, companyName, jobTitle, phones, proxyAddresses } = output;
  return {
    source: 'organisationContacts',
    kind: 'unknown',
    ...filled({ name: displayName, organisation: companyName, jobTitle }),
    ...phonesIn((phones ?? []).map(({ number }) => number)),
    emails: emailsIn([mail, ...proxies('smtp', proxyAddresses)]),
    sips: sipsIn(proxies('sip', proxyAddresses)),
  };
};

export type ContactOutput = v.InferOutput<typeof ContactAnswer>;

/** What the add-in wrote about a contact; `undefined`: nothing. */
export const confirmedIn = ({ extensions }: ContactOutput) => {
  const ours = (extensions ?? []).find(
    ({ id, extensionName }) =>
      extensionName === SIP_EXTENSION || (typeof id === 'string' && id.endsWith(SIP_EXTENSION)),
  );
  return ours === undefined ? undefined : parseConfirmed(ours);
};

export const parseSipContact = (answer: unknown): SipClaim | undefined => {
  const { success, output } = v.safeParse(ContactAnswer, answer);
  if (!success) return undefined;
  const { id, displayName, companyName, jobTitle, officeLocation, businessPhones, mobilePhone } = output;
  const { emailAddresses, imAddresses } = output;
  const confirmed = confirmedIn(output);
  return {
    source: 'ownContacts',
    kind: 'unknown',
    contactId: id,
    ...filled({ name: displayName, organisation: companyName, jobTitle, room: officeLocation }),
    ...phonesIn([...(businessPhones ?? []), mobilePhone]),
    emails: emailsIn((emailAddresses ?? []).map(({ address }) => address)),
    sips: sipsIn(imAddresses ?? []),
    ...(confirmed && { confirmed }),
  };
};

const KIND_OF_PERSON: ReadonlyMap<string, HolderKind> = new Map<string, HolderKind>([
  ['OrganizationUser', 'unknown'],
  ['PersonalContact', 'unknown'],
  ['Room', 'room'],
  ['UnifiedGroup', 'group'],
  ['PublicDistributionList', 'group'],
  ['PersonalDistributionList', 'group'],
]);

export const parseSipPerson = (answer: unknown): SipClaim | undefined => {
  const { success, output } = v.safeParse(PersonAnswer, answer);
  if (!success) return undefined;
  const { displayName, companyName, jobTitle, officeLocation, phones, userPrincipalName } = output;
  const { imAddress, scoredEmailAddresses, personType } = output;
  const kind = personType?.class === 'Group' ? 'group' : KIND_OF_PERSON.get(personType?.subclass ?? '');
  return {
    source: 'people',
    kind: kind ?? 'unknown',
    ...filled({ name: displayName, organisation: companyName, jobTitle, userPrincipalName, room: officeLocation }),
    ...phonesIn((phones ?? []).map(({ number }) => number)),
    emails: emailsIn((scoredEmailAddresses ?? []).map(({ address }) => address)),
    sips: sipsIn([imAddress]),
  };
};
