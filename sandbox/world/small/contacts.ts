import type { Contact } from '@microsoft/microsoft-graph-types';
import { changeKeyOf, exchangeId } from '../ids';
import { timestamp } from '../newEvent';

const ROWS: readonly (readonly [
  given: string,
  surname: string,
  address: string,
  company: string,
  mobile: string,
  im?: string,
])[] = [
  ['Sam', 'Hall', 'sam.hall@northshire.example', 'Northshire Council', '07700 900142', 'sam.hall@northshire.example'],
  ['Kim', 'Rowe', 'kim.rowe@northshire.example', 'Northshire Council', '07700 900187'],
  ['Asha', 'Patel', 'a.patel@elmwood.example', 'Elmwood Pharmacy Group', '07700 900211'],
  ['Helen', 'Voss', 'helen.voss@bayview.example', 'Bayview Trust', '07700 900268'],
  ['Rosa', 'Marsh', 'r.marsh@privateclinic.example', 'Marsh Private Clinic', '07700 900301'],
];

export const contactsOn = (now: number): Contact[] =>
  ROWS.map(([givenName, surname, address, companyName, mobilePhone, im]) => {
    const id = exchangeId('contact', address);
    const at = timestamp(now - 200 * 86_400_000);
    return {
      id,
      givenName,
      surname,
      displayName: `${givenName} ${surname}`,
      fileAs: `${surname}, ${givenName}`,
      companyName,
      emailAddresses: [{ name: `${givenName} ${surname}`, address }],
      imAddresses: im ? [im] : [],
      mobilePhone,
      businessPhones: [],
      categories: [],
      createdDateTime: at,
      lastModifiedDateTime: at,
      changeKey: changeKeyOf(id, at),
    };
  });
