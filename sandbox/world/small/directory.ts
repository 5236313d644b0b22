import type { User } from '@microsoft/microsoft-graph-types';
import { guidOf } from '../ids';
import { COLLEAGUES } from './people';

const DOMAIN = 'healthmail.example';

/** Ofcom keeps 01632 960000 to 960999 free for stories. */
const phone = (index: number): string => `01632 960${String(100 + index).padStart(3, '0')}`;

const userOf = ([alias, given, surname, post, department, room]: (typeof COLLEAGUES)[number], index: number): User => {
  const address = `${alias}@${DOMAIN}`;
  return {
    id: guidOf(`person ${address}`),
    displayName: `${given} ${surname}`,
    givenName: given,
    surname,
    jobTitle: post,
    department,
    officeLocation: room,
    mail: address,
    userPrincipalName: address,
    businessPhones: [phone(index)],
    mobilePhone: null,
    preferredLanguage: 'en-GB',
    imAddresses: [address],
    proxyAddresses: [`SMTP:${address}`, `smtp:${alias}@cardiology.${DOMAIN}`, `SIP:${address}`],
    accountEnabled: true,
    userType: 'Member',
  };
};

const sharedMailbox = (alias: string, name: string): User => ({
  id: guidOf(`person ${alias}@${DOMAIN}`),
  displayName: name,
  givenName: null,
  surname: null,
  jobTitle: null,
  department: name,
  officeLocation: null,
  mail: `${alias}@${DOMAIN}`,
  userPrincipalName: `${alias}@${DOMAIN}`,
  businessPhones: [],
  mobilePhone: null,
  preferredLanguage: null,
  imAddresses: [],
  proxyAddresses: [`SMTP:${alias}@${DOMAIN}`],
  accountEnabled: false,
  userType: 'Member',
});

/** Everybody with a mailbox at the own organisation, by address. */
export const directory = (): ReadonlyMap<string, User> => {
  const users = [...COLLEAGUES.map(userOf), sharedMailbox('ward7', 'Ward 7')];
  return new Map(users.map((user) => [user.mail ?? '', user]));
};
