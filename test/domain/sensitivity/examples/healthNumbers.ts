import type { RuleExamples } from '../example';
import { inThrees, validHealthNumber } from '../healthNumber';

const issued = inThrees(validHealthNumber('456123789'));
const scottish = validHealthNumber('311299473');
const northernIrish = inThrees(validHealthNumber('345678901'), '-');
const neverIssued = validHealthNumber('523456789');

export const healthNumberExamples: Readonly<Record<string, RuleExamples>> = {
  'nhs-number': {
    found: [
      'NHS no. ⟦999 110 6847⟧ for Thursday',
      'Add on: ⟦9990388547⟧',
      'NHS Number (England): ⟦9991 106 847⟧',
      'Health and Care Number: see below, nhs no for yp is ⟦999 1106 847⟧',
      'diary 2: ⟦999 110 684 7⟧ not filled in',
      'the car park is shut on Monday so please come by bus, ⟦999 110 6847⟧',
      ['pasted from portal', 'NHS\n⟦999 110\n6847⟧'],
      ['alert card', '⟦999 1106 847⟧ cycle two'],
      ['list', 'VAN DER MERWE ⟦9991106847⟧'],
      'list inc. ⟦999 110 6847⟧ went out',
      '⟦999 123 4535⟧ is how the title begins',
      `Physio ⟦${issued}⟧`,
      'dots ⟦999.214.3045⟧',
      'dashes ⟦999–432–4454⟧',
      'underscores nhs_no ⟦999_195_6832⟧',
      'five and five: ⟦99923 74187⟧',
      'full width ⟦９９９４０４９４８８⟧',
      'no-break and thin blanks ⟦999\u00a0366\u20099466⟧',
      'zero width and soft hyphens ⟦99\u200b9\u00ad723\u20604405⟧',
      'NHS⟦9991074880⟧',
      'two: ⟦999 752 3164⟧ and ⟦999 374 2562⟧',
      'behind a password: pw A%⟦9990388547⟧',
      'behind a record’s number: MRN 9000-⟦999 110 6847⟧',
      '⟦999 110 6847⟧ begins the text',
      'a label makes room for any grouping: NHS ⟦99 99 58 35 12⟧',
      ['Scan', 'broken by the line: ⟦999 034\n9932⟧'],
      ['Scan', 'the patient’s order: ⟦999 152 4703⟧'],
      ['MDT meeting', 'first ⟦999 545 2693⟧, then lunch'],
    ],
    ignored: [
      'Invoice 999 149 3743',
      'P.O. 999 149 3743',
      'mtg id 999 149 3743',
      'Calibration cert 9991493743',
      'Personal room: 999 149 3743',
      ['Join', 'One tap mobile\n+442079460300,,9991493743# United Kingdom'],
      'INC 9991493743',
      'Zoom meeting ID 999 246 9250',
      'Call 999 905 0727',
      'Dial +1 999 554 9174',
      'Costs £9993631000',
      'A9990292906B',
      'eleven digits 99987935051',
      'a wrong check digit 999 184 6378',
      'the number for “missing”: 999 999 9999',
      `a range that is not issued: ${neverIssued}`,
      'https://meet.example/j/9991846379',
      ['Parcel tracking', '999 337 6701'],
      ['Ordinary dates', '14.05.2026 16:30'],
      'NHS number on labels audit',
    ],
  },
  'chi-number': {
    found: [`CHI ⟦${scottish.slice(0, 6)} ${scottish.slice(6)}⟧`, `Asthma ⟦${scottish}⟧`],
    ignored: [`Invoice ${scottish}`, `no such day ${validHealthNumber('321299473')}`, 'CHI number as a topic'],
  },
  'hc-number': {
    found: [`H&C ⟦${northernIrish}⟧`, `Clinic add ⟦${northernIrish}⟧`],
    ignored: [`Ticket ${northernIrish}`, `Ref: ${northernIrish}`],
  },
  'mistyped-health-number': {
    found: [
      'NHS number given by mum as ⟦999 184 6378⟧',
      '⟦999 184 6378⟧ (nhs no as on wristband)',
      ['NHS number rejected', 'tried ⟦999-184-6378⟧ on the spine'],
      'NHS no. ⟦999 184 6378⟧ will not trace',
      'their NHS number is ⟦9991846378⟧',
      `NHS ⟦${neverIssued}⟧`,
    ],
    ignored: [
      ['NHS number audit', '999 184 6378'],
      ['NHS briefing', '999 184 6378'],
      '999 184 6378',
      'NHS Supply Chain order 999 184 6378',
      'NHS no. 999 184 637',
      'NHS 111 in 2026',
    ],
  },
};
