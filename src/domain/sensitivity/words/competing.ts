import type { Provenance, WordList } from '../wordList';

/** Beside one of these a ten-digit number belongs to something else than a patient, in whatever field they stand. */
export const competingWords: WordList =
  'barcode barcodes bib booking_ref booking_reference chg company_number dial_in dialin webinar consignment consignments cost_centre ' +
  'courier customer dhl dpd duns ean fedex fun_run fundraiser helpdesk iccid imei inv invoice invoices isbn ' +
  'isbns jira ledger lottery order orders parcel parcels pnr po pos purchase purchases quotation quotations ' +
  'quote quotes raffle receipt refund remittance req requisition reservation ritm serial servicedesk servicenow ' +
  'shipment sku supplier suppliers ticket tickets tkt tracking transaction upc ups utr vat vendor waybill';

/** So ordinary in calendars that they speak for their own line alone. */
export const competingNearbyWords: WordList =
  'acc account acct asset assets audio award bank batch bid bleep booking budget bug build call calls car ' +
  'catalog catalogue change changes charity claim claims code codes conference contract contracts cr deliveries ' +
  'delivery dial dialin dispatch donation error ext extension fax flight gl grant host iban inc incident ' +
  'incidents issue job join key licence license log lot mac meeting meetings membership meter mpan mprn mob mobile model ' +
  'number_to_call pager part parts passcode payment payments phone pin policy prb product race ref reference ' +
  'references refs reg registration release request requests ring room rooms run runner runners sample sim sr ' +
  'switchboard task tel teleconf teleconference telephone tender tracked train version vin voicemail webex ' +
  'webinar website whatsapp wo wr zoom';

/** Characters that make the number behind them a phone number or a sum of money. */
export const competingMarks = '+£$€';

export const provenance: Provenance = {
  version: '2026-11',
  sources: {
    competingNearbyWords:
      'Layouts of Teams, Zoom, Webex, Google Meet and dial-in blocks; Ofcom numbering plan for the words around phones',
    competingWords: 'Look-alikes met in calendars: purchasing, helpdesks, couriers, libraries, charity runs',
  },
};
