import { chooseLink, type ChosenLink, type LinkChoice } from './chooseLink';
import type { MeetingEntry } from './entry';
import { findHost, NO_HOST, type MeetingHost } from './findHost';
import { domainOfAddress, type HostIndex, type KnownHost } from './hostIndex';
import type { MeetingProvider } from './joinLink';
import { decideFileSharing, decideRecording, type MeetingSettings } from './meetingSwitches';
import { MEETING_VERDICTS, type MeetingReason, type MeetingSwitch, type MeetingVerdict } from './meetingReason';
import { findNoteTakers } from './noteTakers';

/** What was found out about the meeting of an entry, what it means, and why. */
export interface MeetingAssessment {
  readonly provider: MeetingProvider | 'none';
  /** Without passcode; `undefined` without a link. */
  readonly joinUrl: string | undefined;
  readonly host: MeetingHost;
  /** Whether Outlook, or an add-in for meetings, made the link for this very entry. */
  readonly isOwnLink: boolean;
  readonly recording: MeetingSwitch;
  readonly fileSharing: MeetingSwitch;
  readonly deceptive: boolean;
  readonly verdict: MeetingVerdict;
  /** The gravest first. */
  readonly reasons: readonly MeetingReason[];
}

export interface MeetingQuestion {
  readonly entry: MeetingEntry;
  readonly index: HostIndex;
  /** Whether something else in the same entry looks sensitive. */
  readonly isSensitive: boolean;
  readonly settings?: MeetingSettings;
}

const isElsewhere = ({ organisation }: MeetingHost): boolean => organisation?.kind !== 'own';

const explainUnknown = (chosen: ChosenLink | undefined, host: MeetingHost, entry: MeetingEntry): MeetingReason => {
  if (chosen?.link.isConsumer) return { code: 'consumerService' };
  if (host.tenantId !== undefined) return { code: 'unknownTenant', tenantId: host.tenantId };
  if (chosen !== undefined && !chosen.link.isWhole) return { code: 'cutLink' };
  if (chosen === undefined || domainOfAddress(entry.organizer) === undefined) return { code: 'nothingTellsHost' };
  return { code: 'pastedLink', ...(entry.isOwnLinkUnread && { isUnread: true }) };
};

const explainHost = (host: MeetingHost, chosen: ChosenLink | undefined, question: MeetingQuestion): MeetingReason => {
  const { organisation, domain, basis, isWeak } = host;
  if (organisation?.kind === 'own') return { code: 'ownHost', organisation: organisation.name, basis };
  if (organisation) return { code: 'partnerHost', organisation: organisation.name, basis, isLikely: isWeak };
  if (domain === undefined) return explainUnknown(chosen, host, question.entry);
  return { code: 'outsideHost', domain, basis, isConsumer: question.index.isConsumer(domain) };
};

/** Organisations whose people take part and whose rules are not the same. */
const findDifferentRules = ({ entry, index }: MeetingQuestion): readonly string[] => {
  const addresses = [entry.organizer, ...entry.attendees.map(({ address }) => address)];
  const present = new Set<KnownHost>();
  for (const address of addresses) {
    const domain = domainOfAddress(address);
    const known = domain && index.byDomain(domain);
    if (known) present.add(known);
  }
  const rules = new Set([...present].map(({ recording, fileSharing }) => `${recording} ${fileSharing}`));
  return rules.size > 1 ? [...present].map(({ name }) => name) : [];
};

/** Links in the same entry to meetings that somebody else holds. */
const countOtherHosts = ({ others }: LinkChoice, host: MeetingHost, { entry, index }: MeetingQuestion): number =>
  others.filter(({ link, isOwn }) => {
    const other = findHost({ entry, link, isOwnLink: isOwn, index });
    return other.organisation !== host.organisation || other.domain !== host.domain;
  }).length;

const verdictOfHost = (host: MeetingHost, recording: MeetingSwitch, fileSharing: MeetingSwitch): MeetingVerdict => {
  const isQuiet = recording.state === 'off' && fileSharing.state === 'off';
  if (!isElsewhere(host)) return isQuiet ? 'none' : recording.isAutomatic ? 'warning' : 'notice';
  return isQuiet ? 'notice' : 'warning';
};

const atLeast = (verdict: MeetingVerdict, least: MeetingVerdict): MeetingVerdict =>
  MEETING_VERDICTS.indexOf(verdict) < MEETING_VERDICTS.indexOf(least) ? least : verdict;

/** REC-12: one step, where there is anything to raise. */
const raise = (verdict: MeetingVerdict): MeetingVerdict =>
  verdict === 'none' ? verdict : (MEETING_VERDICTS[MEETING_VERDICTS.indexOf(verdict) + 1] ?? verdict);

const isOnline = ({ chosen, deceptions }: LinkChoice, entry: MeetingEntry): boolean =>
  chosen !== undefined || (entry.isOnlineMeeting === true && entry.madeBy !== undefined && deceptions.length === 0);

const assessNone = ({ deceptions, opaque }: LinkChoice): MeetingAssessment => {
  const warned = deceptions.map((one): MeetingReason => ({ code: 'deceptiveLink', ...one }));
  const hidden = opaque.map((redirect): MeetingReason => ({ code: 'opaqueRedirect', redirect }));
  const reasons: readonly MeetingReason[] = [...warned, ...hidden];
  return {
    provider: 'none',
    joinUrl: undefined,
    host: NO_HOST,
    isOwnLink: false,
    recording: { state: 'unknown', source: 'notKnown' },
    fileSharing: { state: 'unknown', source: 'notKnown' },
    deceptive: deceptions.length > 0,
    verdict: deceptions.length > 0 ? 'danger' : opaque.length > 0 ? 'notice' : 'none',
    reasons: reasons.length === 0 ? [{ code: 'noMeeting' }] : reasons,
  };
};

const some = <T>(list: readonly T[], make: (list: readonly T[]) => MeetingReason): readonly MeetingReason[] =>
  list.length === 0 ? [] : [make(list)];

/** REC-01 to 14: who holds the meeting of an entry, what may happen there, and how loudly to say so. */
export const assessMeeting = (question: MeetingQuestion): MeetingAssessment => {
  const { entry, index, isSensitive, settings } = question;
  const choice = chooseLink(entry, index);
  const { chosen } = choice;
  if (!isOnline(choice, entry)) return assessNone(choice);
  const isOwnLink = chosen?.isOwn === true;
  const host = chosen === undefined ? NO_HOST : findHost({ entry, link: chosen.link, isOwnLink, index });
  const recording = decideRecording(host, settings);
  const fileSharing = decideFileSharing(host);
  const noteTakers = findNoteTakers(entry.attendees);
  const otherHosts = countOtherHosts(choice, host, question);
  const calm = verdictOfHost(host, recording, fileSharing);
  const stirred = noteTakers.length + otherHosts > 0 ? atLeast(calm, 'warning') : calm;
  const raised = isSensitive ? raise(stirred) : stirred;
  const organisation = host.organisation?.name;
  return {
    provider: chosen?.link.provider ?? entry.madeBy ?? 'none',
    joinUrl: chosen?.link.joinUrl,
    host,
    isOwnLink,
    recording,
    fileSharing,
    deceptive: choice.deceptions.length > 0,
    verdict: choice.deceptions.length > 0 ? 'danger' : raised,
    reasons: [
      ...choice.deceptions.map((one): MeetingReason => ({ code: 'deceptiveLink', ...one })),
      explainHost(host, chosen, question),
      { code: 'recording', ...recording, ...(organisation && { organisation }) },
      { code: 'fileSharing', ...fileSharing, ...(organisation && { organisation }) },
      ...some(noteTakers, (names) => ({ code: 'noteTakers', names })),
      ...(otherHosts > 0 ? [{ code: 'otherHosts', count: otherHosts } as const] : []),
      ...(isSensitive ? [{ code: 'sensitiveContent' } as const] : []),
      ...some(choice.others, ({ length }) => ({
        code: 'severalLinks',
        count: length + 1,
        place: chosen?.place ?? 'body',
      })),
      ...some(findDifferentRules(question), (organisations) => ({ code: 'differentRules', organisations })),
      ...choice.opaque.map((redirect): MeetingReason => ({ code: 'opaqueRedirect', redirect })),
    ],
  };
};
