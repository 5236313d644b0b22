import type { Provenance, WordList } from '../wordList';

/** Beside one of these a ten-digit number belongs to something else than a patient, in whatever field they stand. */
export const competingWords: WordList =
  'agreement amazon argos awb barcode barcodes bib boarding booking_ref booking_reference calibration callsign cert ' +
  'certificate chg company_number conference_id consignment consignments cost_centre council_tax courier credit_note ' +
  'customer del del_note despatch dhl dial_in dialin docket doi dpd duns e_ticket ean ebay electricity eori eticket ' +
  'event_id eventbrite evri fedex fleet franking freephone fun_run fundraiser grn gtin helpdesk helpline hermes hire ' +
  'iccid imei inv invoice invoices iras isbn isbns isrctn issn jira lease ledger library lottery loyalty lpn ' +
  'manifest meet_id mtg_id orcid order orders p_o pallet parcel parcelforce parcels pcn penalty_charge personal_room ' +
  'petition planning_application pmid pnr po postage pubmed purchase purchases quotation quotations quote quotes ' +
  'raffle receipt recorded_delivery refund remittance report_number req requisition reservation rfp rfq riddor ritm ' +
  'rma royal_mail s_n screwfix serial serials servicedesk servicenow shipment signed_for sku special_delivery sscc ' +
  'subscription supplier suppliers ticket tickets tkt tnt toner tracking transaction upc uprn ups utr vat vendor ' +
  'voucher warranty waybill webinar yodel zoom_id';

/** So ordinary in calendars that they speak for their own line alone. */
export const competingNearbyWords: WordList =
  'acc account acct asset assets award badge bank batch bib bid bleep boiler booking budget bug build candidate car ' +
  'case catalog catalogue change_request charity claim claims code codes college conference contract contracts ' +
  'course courses cr deliveries delivery dial dialin dispatch donation enrolment error exam ext extension fault fax ' +
  'flight fob gl grant host iban incident incidents job join key licence license lift log lot mac machine meeting ' +
  'meetings membership meter meters mob mobile model modem module mpan mprn number_to_call pager part parts passcode ' +
  'payment payments permit phone pin pmi policy portal prb printer product protocol race ref reference references ' +
  'refs reg registration release request requests router run runner runners sample sim sr stock study survey ' +
  'switchboard tag task tel teleconf teleconference telephone tender tracked train trial vehicle version vin ' +
  'voicemail warehouse webex webinar website whatsapp wo wr zoom';

/** Right in front of a number they make it one that is called. */
export const competingBefore: WordList = 'call calling ring text dial';

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
