import type { PartnerAssessment } from '../domain/directory';
import type { DefaultLevel, MessagingAbility, SwitchState } from '../domain/federation';
import type { PartnerLevel } from '../domain/sharing';
import { cleanText } from './foreignText';
import { sayDate } from './moment';
import { sayReason } from './sayReason';

/** For administrators; absent where the register holds none of it (ORG-07). */
const listRelationship = ({ relationship, pendingDomains }: PartnerAssessment): readonly FactWords[] => {
  const { applicationUri, autodiscoverEndpoint } = relationship ?? {};
  const lines = [
    ...(applicationUri === undefined ? [] : [`Application URI: ${cleanText(applicationUri)}`]),
    ...(autodiscoverEndpoint === undefined ? [] : [`Autodiscover endpoint: ${autodiscoverEndpoint}`]),
  ];
  return [
    ...(pendingDomains.length === 0
      ? []
      : [
          { term: 'Not yet verified', lines: [`${pendingDomains.join(', ')}: people there do not count as federated`] },
        ]),
    ...(lines.length === 0 ? [] : [{ term: 'Set-up, for administrators', lines }]),
  ];
};

export interface FactWords {
  readonly term: string;
  /** One or more sentences or phrases, each a paragraph of its own. */
  readonly lines: readonly string[];
}

const MAY_SHARE: Readonly<Record<PartnerLevel, string>> = {
  none: 'Nothing',
  availabilityOnly: 'When you are busy',
  limitedDetails: 'When you are busy, or titles and locations',
};

const THEIR_DEFAULT: Readonly<Record<DefaultLevel, string>> = {
  none: 'Nothing, unless the person shares with you',
  availabilityOnly: 'When they are busy',
  limitedDetails: 'Titles and locations',
  reviewer: 'All details',
  unknown: 'Not known',
};

const RECORDING: Readonly<Record<SwitchState, string>> = {
  on: 'On: a meeting that they host may be recorded',
  off: 'Off, as the partner states',
  unknown: 'Not known: a meeting that they host may be recorded',
};

const FILE_SHARING: Readonly<Record<SwitchState, string>> = {
  on: 'On: files may be shared in a meeting that they host. Only download content that you trust',
  off: 'Off, as the partner states',
  unknown: 'Not known: files may be shared in a meeting that they host. Only download content that you trust',
};

const ABILITIES: readonly (readonly [MessagingAbility, string])[] = [
  ['im', 'instant messages'],
  ['presence', 'presence'],
  ['audio', 'audio calls'],
  ['video', 'video calls'],
];

/** What theirs can do depends on what they bought; nobody guesses it (SIP-08). */
const sayAbilities = ({ abilities }: PartnerAssessment): readonly string[] => {
  const namesOf = (state: string) =>
    ABILITIES.filter(([ability]) => abilities[ability] === state)
      .map(([, name]) => name)
      .join(', ');
  const lines = [
    ['Yes', namesOf('yes'), ''],
    ['No', namesOf('no'), ''],
    ['Not known', namesOf('unknown'), '; it depends on their licence'],
  ];
  return lines.flatMap(([word, names, after]) => (names === '' ? [] : [`${word}: ${names}${after}`]));
};

const sayOurDefault = ({ defaults }: PartnerAssessment): string => {
  if (defaults.ours === 'none') return 'Nothing; the agreement allows no sharing';
  return defaults.isOursAvailable
    ? 'When you are busy, in Scheduling Assistant'
    : 'When you are busy, but not now: the calendar federation is not active, so this is not available';
};

const sayMayShare = ({ mayShare }: PartnerAssessment): readonly string[] =>
  mayShare.flatMap(({ domains, level, limits }) => [
    mayShare.length > 1 ? `${MAY_SHARE[level]} (${domains.join(', ')})` : MAY_SHARE[level],
    ...limits.map(sayReason),
  ]);

const sayUse = ({ useStatement, useCategories }: PartnerAssessment): readonly string[] => [
  useStatement === undefined ? 'No statement is published' : cleanText(useStatement),
  ...(useCategories.length === 0 ? [] : [`Declared for: ${useCategories.join(', ')}`]),
];

const ADDRESS_BOOK = {
  yes: 'Their people are in your address book',
  no: 'Their people are not in your address book; it takes the full address',
  unknown: 'Not known; the full address always works',
} as const;

/** What stands below the services on a card, in its order. */
export const sayPartnerFacts = (partner: PartnerAssessment): readonly FactWords[] => {
  const { assurance, addressBookSync, defaults, services } = partner;
  const hasMessaging = services.some(({ service, state }) => service === 'messaging' && state !== 'none');
  return [
    { term: 'What it is used for', lines: sayUse(partner) },
    { term: 'What they see by default', lines: [sayOurDefault(partner)] },
    { term: 'What they show you by default', lines: [THEIR_DEFAULT[defaults.theirs]] },
    { term: 'What you may share', lines: sayMayShare(partner) },
    { term: 'Recording', lines: [RECORDING[partner.recording]] },
    { term: 'File sharing', lines: [FILE_SHARING[partner.fileSharing]] },
    ...(hasMessaging ? [{ term: 'Messaging there', lines: sayAbilities(partner) }] : []),
    { term: 'Address book', lines: [ADDRESS_BOOK[addressBookSync]] },
    ...listRelationship(partner),
    ...(assurance
      ? [{ term: 'IG certification', lines: [`${cleanText(assurance.type)}, until ${sayDate(assurance.expires)}`] }]
      : []),
  ];
};
