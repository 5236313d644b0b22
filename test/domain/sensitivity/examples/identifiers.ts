import type { RuleExamples } from '../example';
import { createDice, makeUp } from '../madeUpNumbers';

const dice = createDice(7);
const made = (kind: string): string => makeUp[kind]?.(dice) ?? '';

const nino = made('nino');
const ninoSpaced = made('ninospaced');
const ninoDash = made('ninodash');
const licence = made('licence');
const card = made('card');
const cardSpaced = made('cardspaced');
const iban = made('iban');

export const identifierExamples: Readonly<Record<string, RuleExamples>> = {
  'national-insurance-number': {
    found: [
      `Starter form ⟦${nino}⟧`,
      `NI no. ⟦${ninoSpaced}⟧`,
      ['tax', `nino: ⟦${ninoDash}⟧`],
      `nino ⟦${nino.toLowerCase()}⟧`,
    ],
    ignored: [
      'NINO field becomes mandatory',
      'Rooms AB 12 34',
      `order ${nino}`,
      'QQ 12 34 56 C',
      'form AA000000A',
      'Policy no. ZM-4471-20B',
      'XX123456',
      'AB 12 34 56 7',
    ],
  },
  'driving-licence': {
    found: [`driving licence ⟦${licence}⟧`, ['Fleet', `⟦${licence}⟧ points`]],
    ignored: ['Driving licence checks', 'BARNE 701018', 'JONES123456'],
  },
  'passport-number': {
    found: [
      'left passport on the table, number ⟦900000001⟧',
      'passport no. ⟦900000001⟧',
      ['Right to work', 'Passport: ⟦900000012⟧, expires 2031'],
      'BRP ⟦ZX0000001⟧',
      'old ppt no GBR ⟦900000001⟧',
    ],
    ignored: [
      'passport on the table, 900000001 is the till',
      'Passport office 10:30',
      'patient passport 2026',
      'asset 900000001',
    ],
  },
  'payment-card': {
    found: [`card ⟦${card}⟧`, `fuel acct: ⟦${card}⟧ exp 09/29`, ['subs', `visa ⟦${cardSpaced}⟧ exp 03/28`]],
    ignored: [
      `tracking ${card}`,
      `asset tag ${card}`,
      `part no ${card} qty 2`,
      'card machines: 16',
      'meter 4000000000000001',
      `X${card}`,
    ],
  },
  iban: {
    found: [`IBAN ⟦${iban}⟧`, ['Speaker', `pay to ⟦${iban.replace(/(.{4})(?=.)/g, '$1 ')}⟧`]],
    ignored: ['IBAN to follow', `${iban.slice(0, -1)}0 ${iban.slice(0, 4)}`, 'GB00 WEST 1234 5698 7654 32'],
  },
  'sort-code': {
    found: [
      'refund to s/c ⟦00 00 01⟧',
      'sort code: ⟦00-00-01⟧',
      ['expenses', 'sort code ⟦000001⟧'],
      'pay ⟦00-00-01⟧ 00000012',
    ],
    ignored: ['Companies House SC000001', 'Sort code table update', '12-01-26', 'Slots 10 20 30'],
  },
  'bank-account': {
    found: [
      's/c 00 00 01 a/c no ⟦00000012⟧',
      '00-00-01, ⟦0000 0012⟧',
      'sort code 00-00-01 acc: ⟦00000012⟧',
      ['Refund', 'bank account no ⟦00000012⟧'],
    ],
    ignored: [
      'rooms 0000 0012',
      'Account manager 00000012',
      'customer account 5512',
      'asset 00000012',
      'bank holiday rota 2026',
    ],
  },
  'record-number': {
    found: [
      'PMR record ⟦784128⟧',
      'MRN ⟦9000001⟧',
      'Hospital No. ⟦RX900001⟧',
      ['Pull notes', 'RiO number ⟦9000001⟧ please'],
      'patient id ⟦90000012⟧',
      'PAS no. ⟦A9000001⟧',
      'EMIS ⟦90013⟧ flu jab',
      'pt hosp. no. ⟦Q-90-1177⟧',
      'add ⟦A9000002⟧ (RiO) to caseload',
    ],
    ignored: [
      'vendor case 6462051',
      'RiO upgrade 7.2',
      'Unit 4',
      'EMIS user group 2026',
      'EMIS ticket 90013',
      'PAS 1200',
      'Hospital number format',
      'call client on 07700900002',
      'district 2026',
    ],
  },
  'date-of-birth': {
    found: [
      ['ID for ⟦17 Feb 1938⟧', 'DOB confirmed'],
      'born ⟦7th of May ’39⟧',
      'DOB ⟦26-Jun-1980⟧ jab',
      'd.o.b. ⟦3.9.61⟧',
      ['Vaccines', 'date of birth: ⟦4 December 1978⟧'],
      'born ⟦1947-02-28⟧',
      'DOB ⟦120374⟧',
      '⟦14/02/1958⟧ is his date of birth',
      'geni ⟦03/11/1962⟧',
      'DOB: ⟦Jan 5, 1950⟧',
      'dob ⟦5th May 2011⟧',
    ],
    ignored: [
      ['ID for 17 Feb 2026', 'DOB confirmed'],
      'DOB completeness audit',
      'Lease from 3 May 1994',
      'Birthday 12/06',
      'born digital',
      'Founded 12/06/1948',
    ],
  },
  'date-beside-name': {
    found: ['Review Edna Doyle (⟦12/03/1948⟧)', 'pt Kofi Mensah ⟦1.2.1961⟧', 'DOYLE, Edna (⟦12/03/48⟧)'],
    ignored: ['Edna Doyle 12/03/2026', 'Lease signed 3 May 1987', 'review dates 01/02/1990'],
  },
};
