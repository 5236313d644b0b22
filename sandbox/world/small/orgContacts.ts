import type { OrgContact } from '@microsoft/microsoft-graph-types';
import { guidOf } from '../ids';

const ROWS: readonly (readonly [address: string, given: string, surname: string, company: string, sip?: string])[] = [
  ['v.hart@oakfield.example', 'Vera', 'Hart', 'Oakfield University Hospitals', 'v.hart@im.oakfield.example'],
  ['e.blake@fenwick.example', 'Erin', 'Blake', 'Fenwick Mental Health Trust', 'e.blake@fenwick.example'],
  ['sam.hall@northshire.example', 'Sam', 'Hall', 'Northshire Council', 's.hall@northshire.example'],
  ['ruth.abel@harbour.example', 'Ruth', 'Abel', 'Harbour Hospice'],
];

/** One of them holds another SIP address than the person's own contact does: sources disagree in life too. */
export const orgContacts = (): readonly OrgContact[] =>
  ROWS.map(([address, givenName, surname, companyName, sip]) => ({
    id: guidOf(`contact ${address}`),
    displayName: `${givenName} ${surname}`,
    givenName,
    surname,
    mail: address,
    mailNickname: address.split('@')[0],
    companyName,
    department: null,
    jobTitle: null,
    phones: [],
    proxyAddresses: [`SMTP:${address}`, ...(sip ? [`SIP:${sip}`] : [])],
  }));
