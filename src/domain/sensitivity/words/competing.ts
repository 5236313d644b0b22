import type { WordList } from '../wordList';

/** Beside one of these a ten-digit number belongs to something else than a patient, in whatever field they stand. */
export const competingWords: WordList = {
  version: '2026-11',
  source: 'Look-alikes met in calendars: purchasing, helpdesks, couriers, libraries, charity runs',
  words:
    'invoice invoices inv order orders purchase purchases requisition req quote quotes quotation quotations po pos ' +
    'ticket tickets tkt ritm chg servicenow jira helpdesk servicedesk tracking parcel parcels courier consignment ' +
    'consignments waybill shipment dpd ups fedex dhl isbn isbns ean upc barcode barcodes serial sku imei iccid ' +
    'reservation pnr remittance ledger supplier suppliers customer vendor fun_run bib raffle lottery fundraiser ' +
    'company_number vat duns utr cost_centre transaction receipt refund booking_ref booking_reference',
};

/** So ordinary in calendars that they speak for their own line alone. */
export const competingNearbyWords: WordList = {
  version: '2026-11',
  source:
    'Layouts of Teams, Zoom, Webex, Google Meet and dial-in blocks; Ofcom numbering plan for the words around phones',
  words:
    'meeting meetings conference teleconference teleconf webinar webex zoom join dial dialin passcode pin host audio ' +
    'phone telephone tel mobile mob fax call calls ring switchboard extension ext bleep pager whatsapp voicemail ' +
    'room rooms car registration reg version release build key account acc acct bank iban ref reference references refs ' +
    'booking code codes bid tender lot batch job log request requests change changes cr sr wo wr task bug issue error ' +
    'incident incidents inc prb tracked delivery deliveries dispatch asset assets catalogue catalog sim vin mac part parts ' +
    'model flight train contract contracts product payment payments race run runner runners membership donation charity ' +
    'policy claim claims grant award budget licence license gl sample website number_to_call',
};

/** Characters that make the number behind them a phone number or a sum of money. */
export const competingMarks = '+£$€';
