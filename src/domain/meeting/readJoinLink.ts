import { readHostedLink } from './hostedLinks';
import type { JoinLink } from './joinLink';
import { isOtherHost, readGoogleLink, readOtherLink } from './otherLinks';
import { LYNC_HOSTS, readSkypeLink } from './skypeLinks';
import { findSiteProvider, readSiteLink } from './siteLinks';
import { TEAMS_HOSTS, readTeamsLink } from './teamsLinks';
import { isHostOf, type WebAddress } from './webAddress';

/** The meeting that an address leads to, without any redirect in between. Dial-in, help and options pages lead to none. */
export const readJoinLink = (address: WebAddress): JoinLink | undefined =>
  readTeamsLink(address) ??
  readSiteLink(address) ??
  readGoogleLink(address) ??
  readOtherLink(address) ??
  readSkypeLink(address) ??
  readHostedLink(address);

/** The provider whose own host this is; whoever shows such a name on a link promises to lead there. */
export const findMeetingHost = (host: string): string | undefined => {
  if (TEAMS_HOSTS.some((root) => isHostOf(host, root))) return 'teams';
  if (LYNC_HOSTS.some((root) => isHostOf(host, root))) return 'skypeForBusiness';
  if (host === 'meet.google.com') return 'googleMeet';
  return findSiteProvider(host) ?? (isOtherHost(host) ? host : undefined);
};
