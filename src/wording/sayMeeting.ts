import type {
  Deception,
  HostBasis,
  LinkPlace,
  MeetingAssessment,
  MeetingProvider,
  MeetingReason,
} from '../domain/meeting';
import { sayDate } from './moment';
import type { Tone } from './sayStanding';

const PROVIDERS: Readonly<Record<MeetingProvider | 'none', string>> = {
  teams: 'Microsoft Teams',
  skypeForBusiness: 'Skype for Business',
  zoom: 'Zoom',
  webex: 'Webex',
  googleMeet: 'Google Meet',
  other: 'another service',
  none: 'no service that is known',
};

const TONES: Readonly<Record<MeetingAssessment['verdict'], Tone>> = {
  none: 'active',
  notice: 'unknown',
  warning: 'attention',
  danger: 'stopped',
};

const BASES: Readonly<Record<HostBasis, string>> = {
  tenant: 'The link names the organisation that holds it.',
  linkHost: 'The link’s host name is theirs.',
  organizer: 'The link does not say it; the organiser’s address does.',
  none: '',
};

const DECEPTIONS: Readonly<Record<Deception, string>> = {
  userInfo: 'puts a familiar name in front of the address that it really leads to',
  lookAlike: 'looks like a familiar address and is another',
  otherAddress: 'shows one address and leads to another',
};

const PLACES: Readonly<Record<LinkPlace, string>> = {
  ownField: 'the one that Outlook made',
  meetingField: 'the one in the meeting’s own field',
  property: 'the one that came with the file',
  location: 'the one in the location',
  body: 'the first in the text',
  subject: 'the one in the title',
};

/** The answer, before the reasons for it. */
export const sayMeetingHeading = ({ deceptive, host, provider }: MeetingAssessment): string => {
  if (deceptive) return 'A link here is not what it seems';
  if (host.organisation?.kind === 'own') return 'Your organisation hosts this meeting';
  if (host.organisation) return `${host.organisation.name} hosts this meeting`;
  if (host.domain !== undefined) return `${host.domain} hosts this meeting`;
  return provider === 'none' ? 'Not known whether this is a meeting' : 'Not known who hosts this meeting';
};

export const toneOfMeeting = ({ verdict }: MeetingAssessment): Tone => TONES[verdict];

const sayRecording = ({
  state,
  source,
  organisation,
}: Extract<MeetingReason, { readonly code: 'recording' }>): string => {
  const where = organisation ?? 'the host';
  if (source === 'settings')
    return state === 'off'
      ? 'Recording is off for this meeting.'
      : 'This meeting may be recorded: its settings allow it.';
  if (state === 'on') return `It may be recorded: recording is on at ${where}.`;
  if (state === 'off') return `Recording is off on ${where}.`;
  return source === 'unsure'
    ? `It may be recorded: recording is off at ${where}, and it is not sure that the meeting is theirs.`
    : 'It may be recorded. Recording may be enabled: we don’t know.';
};

const sayFileSharing = ({ state, organisation }: Extract<MeetingReason, { readonly code: 'fileSharing' }>): string => {
  const where = organisation ?? 'the host';
  if (state === 'on') return `Files, screens and whiteboards can be shared: file sharing is on at ${where}.`;
  if (state === 'off') return `File sharing is off on ${where}.`;
  return 'Files, screens and whiteboards may be shared. File sharing may be enabled: we don’t know.';
};

const sayNoteTakers = (names: readonly string[]): string => {
  const known = names.filter((name) => name !== 'unknown');
  const who = known.length === 0 ? 'A service' : known.join(', ');
  return `${who} is invited to take notes: it records what is said, whatever the host’s settings are.`;
};

/** One reason as a sentence. */
export const sayMeetingReason = (reason: MeetingReason): string => {
  switch (reason.code) {
    case 'noMeeting':
      return 'No online meeting was found in it.';
    case 'deceptiveLink':
      return `A link ${DECEPTIONS[reason.because]}: it leads to ${reason.host}.`;
    case 'ownHost':
      return BASES[reason.basis];
    case 'partnerHost':
      return reason.isLikely ? `${BASES[reason.basis]} That is likely, and not sure.` : BASES[reason.basis];
    case 'outsideHost':
      return reason.isConsumer
        ? `${reason.domain} is a service for private persons, and no partner of yours.`
        : `${reason.domain} is no partner of yours. ${BASES[reason.basis]}`;
    case 'unknownTenant':
      return 'The link names an organisation that your register does not know.';
    case 'consumerService':
      return 'The link belongs to a private person’s account, not to an organisation.';
    case 'pastedLink':
      return reason.isUnread
        ? 'The link does not say who holds it, and it could not be asked whether Outlook made it for this appointment.'
        : 'The link does not say who holds it, and Outlook did not make it for this appointment.';
    case 'cutLink':
      return 'The link is not whole: the part that says who holds it is missing.';
    case 'nothingTellsHost':
      return 'Nothing here says who holds it.';
    case 'opaqueRedirect':
      return `${reason.redirect} hides where a link leads.`;
    case 'recording':
      return sayRecording(reason);
    case 'fileSharing':
      return sayFileSharing(reason);
    case 'noteTakers':
      return sayNoteTakers(reason.names);
    case 'otherHosts':
      return reason.count === 1
        ? 'There is a link to another meeting as well, and somebody else holds that one.'
        : `There are links to ${reason.count} other meetings as well, and somebody else holds those.`;
    case 'severalLinks':
      return `There are links to ${reason.count} meetings; this is about ${PLACES[reason.place]}.`;
    case 'differentRules':
      return `People from organisations with different rules take part: ${reason.organisations.join(', ')}. The host’s rules hold.`;
    case 'sensitiveContent':
      return 'Something here looks sensitive, so take extra care with what is said and shown.';
  }
};

export const sayProvider = (provider: MeetingAssessment['provider']): string => `Held on ${PROVIDERS[provider]}.`;

/** Whose word it is, for the end of the card. */
export const saySwitchSource = ({ host }: MeetingAssessment): string | undefined =>
  host.organisation && `From ${host.organisation.source}, checked ${sayDate(host.organisation.asOf)}`;

/** What is read aloud when the answer changes. */
export const sayMeetingAloud = (assessment: MeetingAssessment): string => {
  const [first] = assessment.reasons;
  return `${sayMeetingHeading(assessment)}.${first ? ` ${sayMeetingReason(first)}` : ''}`;
};
