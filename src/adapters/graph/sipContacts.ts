import * as v from 'valibot';
import { parseConfirmed, type SipClaim } from '../../domain/sip';
import { emailsIn, filled, phonesIn, sipsIn, text, texts } from './sipFields';

/** Each new name uses up one of the mailbox's named properties for ever, so there is one, and it stays. */
export const SIP_EXTENSION = 'org.partnersharing.sip';

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
