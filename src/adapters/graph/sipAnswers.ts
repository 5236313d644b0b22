import * as v from 'valibot';
import type { HolderKind, SipClaim } from '../../domain/sip';
import { emailsIn, filled, phonesIn, proxies, sipsIn, text, texts } from './sipFields';

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
