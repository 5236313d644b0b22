import type { RuleExamples } from '../example';

export const contactExamples: Readonly<Record<string, RuleExamples>> = {
  'personal-phone': {
    found: [
      ['call wife', 'on ⟦0113 496 0771⟧ about tablets'],
      'pt ⟦07700900002⟧',
      'fathers no. ⟦07700 900319⟧ gently please',
      ['ring patient', '⟦0044 7700 900207⟧'],
      'call wife on ⟦00447700900208⟧',
      ['phone patient', '+⟦44 7700 900871⟧'],
      'ring her on ⟦07700 900123⟧',
      ['Mrs Okafor – asthma', '⟦020 7946 0331⟧'],
    ],
    ignored: [
      'Teleconf 08081 570 884 PIN 114207#',
      ['Rota', 'Best wishes,\nNadia\nTel. +44 117 496 0851 ext 2169'],
      'Plumber 01632 960 881',
      'call daughter’s ward reception 0113 496 0366',
      ['Patient transport supplier', '01632 960 445'],
    ],
  },
  'personal-email': {
    found: [
      'video consult pts email ⟦lemar@homemail.example⟧',
      'pt e-mail ⟦edna.346@homemail.example⟧',
      ['Send form to husband', '⟦t.hall77@postbox.example⟧'],
    ],
    ignored: [
      ['Contact us', 'porters.desk@northshire.nhs.uk'],
      'patient letters to pals@westvale.nhs.uk',
      'Quote from sales@medsupplies.example',
      'twitter @westvale',
    ],
  },
  'home-postcode': {
    found: [
      'to her bungalow, ⟦ZE9 9ZZ⟧',
      ['collect pump', 'from pts address ⟦ZE9 9ZZ⟧ before five'],
      ['Deliver commode', 'patients house, ring twice', '⟦ZE9 9ZZ⟧'],
      'Home visit ⟦ZE9 9ZZ⟧',
      ['Commode', 'pt lives at ⟦ZE99ZZ⟧'],
      ['Mrs Okafor – asthma', '⟦ZE9 9ZZ⟧'],
    ],
    ignored: [
      ['Cataract hub visit', '', 'Queens, ZE9 9ZZ'],
      ['Estates visit - roof leak', '', 'St Bartle House, ZE9 9ZZ'],
      ['Infection control visit', '', 'Oakhaven, ZE9 9ZZ'],
      ['Care home round', '', 'The Laurels, Fen Road, ZE9 9ZZ'],
      ['Address for the party', 'The Bay Horse, ZE9 9ZZ'],
      'Riverside Centre, ZE1 4ZZ',
      'Shelf count, bay D4 2AE',
      ['Room move', 'B12 3AA'],
      'CQC visit ZE9 9ZZ',
      'Site tour ZE9 9ZZ',
    ],
  },
  'home-address': {
    found: [
      'Home visit ⟦14 Elm Close⟧',
      ['Collect patient', '⟦22b Old Mill Lane⟧'],
      'daughter at ⟦51 Station Road⟧',
      'Home visit ⟦9 Heol y Parc⟧',
      ['Asthma review', 'Linda Foster\nAddress: ⟦The Old Mill, Station Road⟧'],
      'Home visit ⟦Plum Cottage, Mill Lane⟧',
    ],
    ignored: [
      'Conference, Riverside Centre, 22 Station Road',
      'Interview at 14 Elm Close',
      'Chapel Road industrial estate',
      '12 Angry Men',
      'email address: Linda Foster',
      'Away day, Plum Cottage, Mill Lane',
    ],
  },
  'visited-address': {
    found: [
      ['Home visit', '', '⟦8 Maes y Deri⟧, Llanwern'],
      ['DN visit', 'two to lift', '⟦17 Cae Glas⟧'],
      ['Home visits', '', '⟦3 Nant y Coed⟧'],
    ],
    ignored: [
      ['Site visit', '', '8 Maes y Deri, Llanwern'],
      ['Home visit', '', '4 Bay Ward'],
      ['Home visit policy workshop', '', '8 Maes y Deri'],
      ['Away day', '', '12 Harley Place'],
    ],
  },
};
