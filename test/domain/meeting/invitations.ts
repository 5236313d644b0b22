import type { HostBasis, MeetingEntry, MeetingProvider } from '../../../src/domain/meeting';
import { anchor, attribute, BAY, ELM, html, JO, SAM, teams, TENANTS, text } from './world';
import { mimecast, proofpoint2, safeLinks, WRAPPERS } from './wrap';

/** What it is, the entry, and what is to be said of it. */
export type Invitation = readonly [
  sentence: string,
  entry: MeetingEntry,
  provider: MeetingProvider | 'none',
  organisation: string | undefined,
  basis: HostBasis,
];

const NS = 'Northshire Council';
const EG = 'Elmwood Pharmacy Group';
const OWN = 'Healthmail';
const NOBODY = undefined;

const classic = teams(TENANTS.northshire);
const elmwood = teams(TENANTS.elmwood);
const own = teams(TENANTS.own);
const short = 'https://teams.microsoft.com/meet/3481234567890?p=aBcDeFgHiJkL';
const zoom = 'https://us02web.zoom.us/j/81234567890?pwd=c2VjcmV0.1';
const meet = 'https://meet.google.com/abc-defg-hij';
const byJo = { organizer: JO, isOrganizer: true };
const made = (url: string) => ({ ownJoinUrl: url });
const folded = (url: string, width: number, between: string): string =>
  (url.match(new RegExp(`.{1,${width}}`, 'g')) ?? []).join(between);
const quotedPrintable = (value: string): string => folded(value.replace(/=/g, '=3D'), 70, '=\r\n');

const launcher = (url: string): string => {
  const inner = encodeURIComponent(`/_#${url.slice(url.indexOf('/l/'))}&anon=true`);
  return `https://teams.microsoft.com/dl/launcher/launcher.html?url=${inner}&type=meetup-join&deeplinkId=5f&directDl=true&msLaunch=true&enableMobilePage=true&suppressPrompt=true`;
};

const TEAMS: readonly Invitation[] = [
  ['a classic link in the body', html(anchor(classic)), 'teams', NS, 'tenant'],
  ['a classic link in plain text', text(`Join: ${classic}`), 'teams', NS, 'tenant'],
  ['a classic link, its context not encoded', text(decodeURIComponent(classic)), 'teams', NS, 'tenant'],
  ['a classic link in the location', text('', { locations: [classic] }), 'teams', NS, 'tenant'],
  ['a classic link in the subject', text('', { subject: `Review ${classic}` }), 'teams', NS, 'tenant'],
  ['a classic link that Outlook made', text('', made(classic)), 'teams', NS, 'tenant'],
  ['the field of Skype holds a classic link', text('', { onlineMeetingUrl: classic }), 'teams', NS, 'tenant'],
  ['a property of iCalendar', text('', { properties: [classic] }), 'teams', NS, 'tenant'],
  ['a channel’s meeting', text(teams(TENANTS.northshire, { thread: '19:9f0e1d@thread.tacv2' })), 'teams', NS, 'tenant'],
  ['an old thread', text(teams(TENANTS.northshire, { thread: '19:9f0e1d@thread.skype' })), 'teams', NS, 'tenant'],
  ['the tenant in capitals', text(teams(TENANTS.northshire.toUpperCase())), 'teams', NS, 'tenant'],
  ['the launcher', text(launcher(classic)), 'teams', NS, 'tenant'],
  ['the old web client', text(classic.replace('/l/', '/_#/l/')), 'teams', NS, 'tenant'],
  ['the new web client', text(classic.replace('/l/', '/v2/?meetingjoin=true#/l/')), 'teams', NS, 'tenant'],
  ['the app’s own scheme', text(classic.replace('https://teams.microsoft.com', 'msteams:')), 'teams', NS, 'tenant'],
  ['the new domain', text(teams(TENANTS.elmwood, { host: 'teams.cloud.microsoft' })), 'teams', EG, 'tenant'],
  ['a government’s cloud', text(teams(TENANTS.elmwood, { host: 'gov.teams.microsoft.us' })), 'teams', EG, 'tenant'],
  ['a ministry’s cloud', text(teams(TENANTS.elmwood, { host: 'dod.teams.microsoft.us' })), 'teams', EG, 'tenant'],
  ['China’s cloud', text(teams(TENANTS.elmwood, { host: 'teams.microsoftonline.cn' })), 'teams', EG, 'tenant'],
  [
    'a webinar’s page',
    text(`https://events.teams.microsoft.com/event/aaaaaaaa-1111-4222-8333-444444444444@${TENANTS.elmwood}`),
    'teams',
    EG,
    'tenant',
  ],
  [
    'a registration',
    text(`https://teams.microsoft.com/registration/AbCd,efGh,ij_k?mode=read&tenantId=${TENANTS.elmwood}`),
    'teams',
    EG,
    'tenant',
  ],
  [
    'an appointment in the browser',
    text(
      `https://visit.teams.microsoft.com/webrtc-svc/api/route?tid=${TENANTS.elmwood}&convId=19:meeting_x@thread.v2&oid=1`,
    ),
    'teams',
    EG,
    'tenant',
  ],
  ['a short link from a partner', text(short), 'teams', NS, 'organizer'],
  ['a short link that Outlook made for a partner', text('', made(short)), 'teams', NS, 'organizer'],
  [
    'a short link that Outlook made for oneself',
    html(anchor(short), { ...byJo, ...made(short) }),
    'teams',
    OWN,
    'organizer',
  ],
  ['a short link pasted by oneself', html(anchor(short), byJo), 'teams', NOBODY, 'none'],
  ['a short link pasted beside one’s own', text(zoom, { ...byJo, ...made(short) }), 'teams', OWN, 'organizer'],
  ['an own meeting', html(anchor(own), { ...byJo, ...made(own) }), 'teams', OWN, 'tenant'],
  ['a colleague’s meeting', text(own, { organizer: 'lee@ward.healthmail.example' }), 'teams', OWN, 'tenant'],
  ['a partner’s link pasted by oneself', text(classic, byJo), 'teams', NS, 'tenant'],
  ['a partner’s link forwarded by another partner', text(classic, { organizer: ELM }), 'teams', NS, 'tenant'],
  ['an own link that a partner copied', text(own), 'teams', OWN, 'tenant'],
  ['a tenant that belongs to nobody known', text(teams(TENANTS.stranger)), 'teams', NOBODY, 'tenant'],
  [
    'a stranger’s tenant in one’s own entry',
    text('', { ...byJo, ...made(teams(TENANTS.stranger)) }),
    'teams',
    NOBODY,
    'tenant',
  ],
  ['a private person’s Teams', text('https://teams.live.com/meet/9312345678901?p=aBcD'), 'teams', NOBODY, 'none'],
  ['a private person’s tenant', text(teams(TENANTS.consumer)), 'teams', NOBODY, 'tenant'],
  [
    'two tenants in one context',
    text(`${classic.slice(0, -3)}%2c%22Tid%22%3a%22${TENANTS.elmwood}%22%7d`),
    'teams',
    NOBODY,
    'none',
  ],
  ['a classic link cut short', text(classic.slice(0, classic.indexOf('?'))), 'teams', NOBODY, 'none'],
  ['from nobody that can be read', text(short, { organizer: undefined }), 'teams', NOBODY, 'none'],
];

const WRAPPED: readonly Invitation[] = [
  ...WRAPPERS.map(([name, wrap]): Invitation => [
    `${name} around a classic link`,
    text(`Join: ${wrap(classic)} .`),
    'teams',
    NS,
    'tenant',
  ]),
  ...WRAPPERS.map(([name, wrap]): Invitation => [
    `${name} within HTML`,
    html(anchor(wrap(elmwood))),
    'teams',
    EG,
    'tenant',
  ]),
  ['Safe Links around Safe Links', text(safeLinks(safeLinks(classic))), 'teams', NS, 'tenant'],
  ['Safe Links around Proofpoint', html(anchor(safeLinks(proofpoint2(classic)))), 'teams', NS, 'tenant'],
  ['Proofpoint around Safe Links', html(anchor(proofpoint2(safeLinks(classic)))), 'teams', NS, 'tenant'],
  ['Safe Links around the launcher', html(anchor(safeLinks(launcher(classic)))), 'teams', NS, 'tenant'],
  [
    'Safe Links that show the real address',
    html(anchor(safeLinks(classic), attribute(classic))),
    'teams',
    NS,
    'tenant',
  ],
  ['Mimecast hides where it leads', text(mimecast('teams.microsoft.com')), 'none', NOBODY, 'none'],
  ['encoded', text(encodeURIComponent(classic)), 'teams', NS, 'tenant'],
  ['encoded twice', text(encodeURIComponent(encodeURIComponent(classic))), 'teams', NS, 'tenant'],
  ['ampersands written out twice', text(safeLinks(classic).replace(/&/g, '&amp;amp;')), 'teams', NS, 'tenant'],
  ['broken by line ends', text(folded(classic, 60, '\r\n')), 'teams', NS, 'tenant'],
  ['broken and quoted', text(`> ${folded(classic, 60, '\n> ')}`), 'teams', NS, 'tenant'],
  ['broken within angle brackets', text(`Join <${folded(classic, 40, '\n   ')}> now`), 'teams', NS, 'tenant'],
  ['broken as quoted-printable', text(quotedPrintable(`Join ${classic} now`)), 'teams', NS, 'tenant'],
  ['quoted-printable HTML', html(quotedPrintable(anchor(classic))), 'teams', NS, 'tenant'],
  [
    'broken by a tag',
    html(`${classic.slice(0, 90).replace(/&/g, '&amp;')}<wbr>${classic.slice(90)}`),
    'teams',
    NS,
    'tenant',
  ],
  ['in angle brackets', text(`Join the meeting<${classic}>`), 'teams', NS, 'tenant'],
  ['in brackets, a full stop after it', text(`(see ${classic}).`), 'teams', NS, 'tenant'],
  ['as Markdown', text(`[Join](${classic})`), 'teams', NS, 'tenant'],
  ['marks that cannot be seen', text(classic.replace('microsoft', 'micro\u200bsoft')), 'teams', NS, 'tenant'],
  [
    'an address written in entities',
    html('<a href="https&colon;//teams.microsoft.com/meet/123456789?p&equals;x">x</a>'),
    'teams',
    NS,
    'organizer',
  ],
  [
    'a button of Outlook',
    html(`<v:roundrect href="${attribute(classic)}"><center>Join</center></v:roundrect>`),
    'teams',
    NS,
    'tenant',
  ],
];

const OTHERS: readonly Invitation[] = [
  [
    'Skype on a partner’s server',
    text('https://meet.northshire.example/sam.hall/AB12CD34'),
    'skypeForBusiness',
    NS,
    'linkHost',
  ],
  [
    'Skype at a listed sub-domain',
    text('https://meet.care.northshire.example/sam/7K8L9M0N'),
    'skypeForBusiness',
    NS,
    'linkHost',
  ],
  [
    'Skype by its join page',
    text('https://join.northshire.example/meet/sam.hall/AB12CD34'),
    'skypeForBusiness',
    NS,
    'linkHost',
  ],
  [
    'Skype Online by domain',
    text('https://meet.lync.com/elmwood.example/ada.cole/AB12CD34'),
    'skypeForBusiness',
    EG,
    'linkHost',
  ],
  [
    'Skype Online by tenant',
    text('https://meet.lync.com/elmwood/ada.cole/AB12CD34'),
    'skypeForBusiness',
    EG,
    'linkHost',
  ],
  ['Skype at a stranger’s', text('https://meet.oakham.example/kim/AB12CD34'), 'skypeForBusiness', NOBODY, 'linkHost'],
  [
    'Skype at one’s own',
    text('https://meet.healthmail.example/jo.byrne/AB12CD34', byJo),
    'skypeForBusiness',
    OWN,
    'linkHost',
  ],
  [
    'Lync’s own address',
    text('', { properties: ['conf:sip:sam.hall@northshire.example;gruu;opaque=app:conf:focus:id:AB12CD34'] }),
    'skypeForBusiness',
    NS,
    'linkHost',
  ],
  [
    'the field of Skype',
    text('', { onlineMeetingUrl: 'https://meet.northshire.example/sam/AB12CD34' }),
    'skypeForBusiness',
    NS,
    'linkHost',
  ],
  ['Zoom from a partner', text(`Join Zoom Meeting ${zoom}`), 'zoom', NS, 'organizer'],
  ['Zoom pasted by oneself', text(zoom, byJo), 'zoom', NOBODY, 'none'],
  ['Zoom under a partner’s name', text('https://elmwood.zoom.us/j/81234567890?pwd=x', byJo), 'zoom', EG, 'linkHost'],
  ['Zoom under a stranger’s name', text('https://oakham.zoom.us/j/81234567890', byJo), 'zoom', NOBODY, 'none'],
  ['a personal room at Zoom', text('https://zoom.us/my/sam.hall?pwd=x'), 'zoom', NS, 'organizer'],
  ['Zoom for governments', text('https://www.zoomgov.com/j/1612345678'), 'zoom', NS, 'organizer'],
  ['a webinar at Zoom', text('https://zoom.us/w/81234567890?tk=abc.def'), 'zoom', NS, 'organizer'],
  ['a registration at Zoom', text('https://us06web.zoom.us/meeting/register/tZ0ufuCrqTwq'), 'zoom', NS, 'organizer'],
  ['Zoom in the browser', text('https://us02web.zoom.us/wc/join/81234567890'), 'zoom', NS, 'organizer'],
  ['Zoom’s app', text('zoommtg://zoom.us/join?action=join&confno=81234567890&pwd=x'), 'zoom', NS, 'organizer'],
  ['Zoom without https', text('', { locations: ['us02web.zoom.us/j/81234567890'] }), 'zoom', NS, 'organizer'],
  ['Zoom in Safe Links', html(anchor(safeLinks(zoom))), 'zoom', NS, 'organizer'],
  [
    'Webex under a listed name',
    text('https://nscouncil.webex.com/nscouncil/j.php?MTID=m0123abcd', byJo),
    'webex',
    NS,
    'linkHost',
  ],
  ['Webex under a partner’s name', text('https://elmwood.webex.com/meet/ada.cole', byJo), 'webex', EG, 'linkHost'],
  ['Webex of a stranger', text('https://oakham.webex.com/oakham/j.php?MTID=m9', byJo), 'webex', NOBODY, 'none'],
  ['Webex of a private person', text('https://meet123.webex.com/meet/pr123', byJo), 'webex', NOBODY, 'none'],
  [
    'Webex in its new pages',
    text('https://elmwood.webex.com/webappng/sites/elmwood/meeting/info/ab12?MTID=m1'),
    'webex',
    EG,
    'linkHost',
  ],
  ['Google Meet', text(`Video call link: ${meet}`), 'googleMeet', NS, 'organizer'],
  ['Google Meet pasted by oneself', text(meet, byJo), 'googleMeet', NOBODY, 'none'],
  ['Google Meet by its property', text('', { properties: [meet] }), 'googleMeet', NS, 'organizer'],
  [
    'Google Meet behind Google',
    text(`https://www.google.com/url?q=${encodeURIComponent(meet)}&sa=D`),
    'googleMeet',
    NS,
    'organizer',
  ],
  ['GoTo', text('https://global.gotomeeting.com/join/123456789'), 'other', NS, 'organizer'],
  ['Whereby', text('https://whereby.com/northshire-ward'), 'other', NS, 'organizer'],
  ['BlueJeans with its passcode in the path', text('https://bluejeans.com/123456789/4321'), 'other', NS, 'organizer'],
  ['Amazon Chime', text('https://chime.aws/1234567890'), 'other', NS, 'organizer'],
  ['Jitsi', text('https://meet.jit.si/NorthshireWard7'), 'other', NS, 'organizer'],
  ['RingCentral', text('https://v.ringcentral.com/join/123456789?pw=secret'), 'other', NS, 'organizer'],
  ['Attend Anywhere', text('https://england.nhs.attendanywhere.com/rvh/waiting?needs=abc'), 'other', NS, 'organizer'],
  ['accuRx', text('https://video.accurx.com/patient/abc123'), 'other', NS, 'organizer'],
  [
    'a host that a partner has for itself',
    text('https://meet.northshire-video.example/sam/AB12CD34', byJo),
    'skypeForBusiness',
    NS,
    'linkHost',
  ],
];

const LANGUAGES: readonly Invitation[] = [
  [
    'German',
    html(
      `<p>Microsoft Teams-Besprechung</p>${anchor(classic, 'Hier klicken, um an der Besprechung teilzunehmen')}<p>Besprechungs-ID: 348 123 456</p>`,
    ),
    'teams',
    NS,
    'tenant',
  ],
  ['German, plain', text(`Nehmen Sie an meinem Zoom-Meeting teil:\n${zoom}\nKenncode: 123`), 'zoom', NS, 'organizer'],
  [
    'French',
    html(`<p>Réunion Microsoft Teams</p>${anchor(elmwood, 'Rejoignez la réunion maintenant')}<p>Code secret : aB3</p>`),
    'teams',
    EG,
    'tenant',
  ],
  [
    'Welsh',
    html(`<p>Cyfarfod Microsoft Teams</p>${anchor(classic, "Ymunwch â'r cyfarfod nawr")}`),
    'teams',
    NS,
    'tenant',
  ],
  ['Spanish', text(`Unirse a la reunión: ${elmwood}. Gracias`), 'teams', EG, 'tenant'],
  [
    'Polish',
    html(`<p>Spotkanie w aplikacji Microsoft Teams</p>${anchor(classic, 'Dołącz do spotkania')}`),
    'teams',
    NS,
    'tenant',
  ],
  ['Chinese, no blank before or after', text(`加入会议${classic}。会议号：123`), 'teams', NS, 'tenant'],
  ['Japanese, in full-width brackets', text(`会議に参加（${classic}）してください`), 'teams', NS, 'tenant'],
  ['Arabic', html(`<div dir="rtl">${anchor(classic, 'انضم إلى الاجتماع الآن')}</div>`), 'teams', NS, 'tenant'],
  ['Urdu, plain', text(`میٹنگ میں شامل ہوں ${zoom}`), 'zoom', NS, 'organizer'],
  ['Portuguese, Meet', text(`Participar com o Google Meet: ${meet}`), 'googleMeet', NS, 'organizer'],
];

const DECEPTIVE: readonly Invitation[] = [
  [
    'another host behind a shown link',
    html(`<a href="https://evil.example/join">${attribute(classic)}</a>`),
    'none',
    NOBODY,
    'none',
  ],
  [
    'another host behind a shown host',
    html('<a href="https://evil.example/j">teams.microsoft.com</a>'),
    'none',
    NOBODY,
    'none',
  ],
  ['another tenant behind a shown link', html(anchor(classic, attribute(elmwood))), 'none', NOBODY, 'none'],
  ['another provider behind a shown link', html(anchor(zoom, attribute(classic))), 'none', NOBODY, 'none'],
  ['another host in brackets', text(`${classic}<https://evil.example/x>`), 'none', NOBODY, 'none'],
  ['another host in Markdown', text(`[${classic}](https://evil.example/x)`), 'none', NOBODY, 'none'],
  ['a host before an @', text('https://teams.microsoft.com@evil.example/l/meetup-join/x'), 'none', NOBODY, 'none'],
  [
    'a host before an encoded path and an @',
    text('https://teams.microsoft.com%2Fl%2Fmeetup-join@evil.example/x'),
    'none',
    NOBODY,
    'none',
  ],
  [
    'an account before the true host',
    text(classic.replace('https://', 'https://northshire.example@')),
    'none',
    NOBODY,
    'none',
  ],
  ['a digit for a letter', text(classic.replace('microsoft', 'micr0soft')), 'none', NOBODY, 'none'],
  ['rn for m', text(classic.replace('microsoft', 'rnicrosoft')), 'none', NOBODY, 'none'],
  ['a letter of another script', text(classic.replace('microsoft', 'micrоsoft')), 'none', NOBODY, 'none'],
  ['the same, as DNS writes it', text(classic.replace('microsoft', 'xn--micrsoft-qbh')), 'none', NOBODY, 'none'],
  [
    'the provider in front of another domain',
    text(classic.replace('.com', '.com.evil.example')),
    'none',
    NOBODY,
    'none',
  ],
  ['a hyphen for a dot', text(classic.replace('teams.microsoft.com', 'teams-microsoft.com')), 'none', NOBODY, 'none'],
  ['Zoom in front of another domain', text('https://zoom.us.evil.example/j/81234567890'), 'none', NOBODY, 'none'],
  ['Zoom with other letters', text('https://z00m.us/j/81234567890'), 'none', NOBODY, 'none'],
  ['Meet in front of another domain', text('https://meet.google.com-abc.example/abc-defg-hij'), 'none', NOBODY, 'none'],
  [
    'a path that only Teams has',
    text(classic.replace('teams.microsoft.com', 'video.evil.example')),
    'none',
    NOBODY,
    'none',
  ],
  [
    'a partner’s server with another letter',
    text('https://meet.northsh1re.example/sam/AB12CD34'),
    'none',
    NOBODY,
    'none',
  ],
  ['behind Safe Links', html(anchor(safeLinks('https://teams.microsoft.com@evil.example/x'))), 'none', NOBODY, 'none'],
  [
    'a partner’s name at Zoom shown, another meeting at nobody’s behind it',
    html(anchor('https://zoom.us/j/81234567890', 'https://nscouncil.zoom.us/j/23146558418')),
    'none',
    NOBODY,
    'none',
  ],
  [
    'a backslash before the sign, which some read as a name and some as the end of the host',
    text(String.raw`https://evil.example\@teams.microsoft.com/l/meetup-join/19%3ameeting_x%40thread.v2/0`),
    'none',
    NOBODY,
    'none',
  ],
  [
    'a host that reads like Safe Links',
    text(`https://eur01.safelinks.protection.outlook.com.evil.example/?url=${encodeURIComponent(classic)}`),
    'none',
    NOBODY,
    'none',
  ],
  ['a site at Webex in feigned letters', text('https://xn--nrthshire-02h.webex.com/meet/sam'), 'none', NOBODY, 'none'],
  [
    'a partner’s host for Skype with Cyrillic letters',
    text('Join https://meet.elmw\u043e\u043ed.example/ada.cole/7Q1ZB5RV'),
    'none',
    NOBODY,
    'none',
  ],
];

const NEGATIVE: readonly Invitation[] = [
  ['nothing', text('See you in room 4.'), 'none', NOBODY, 'none'],
  ['a page of help', text('https://aka.ms/JoinTeamsMeeting?omkt=en-GB'), 'none', NOBODY, 'none'],
  [
    'the options of a meeting',
    text(`https://teams.microsoft.com/meetingOptions/?organizerId=1&tenantId=${TENANTS.northshire}&threadId=19_x`),
    'none',
    NOBODY,
    'none',
  ],
  [
    'numbers to dial',
    text('https://dialin.teams.microsoft.com/8f7e?id=123456789 tel:+441632960111,,123#'),
    'none',
    NOBODY,
    'none',
  ],
  ['numbers to dial at Zoom', text('Find your local number: https://us02web.zoom.us/u/kbDCqZ'), 'none', NOBODY, 'none'],
  [
    'numbers to dial at Webex',
    text('https://elmwood.webex.com/elmwood/globalcallin.php?MTID=m1'),
    'none',
    NOBODY,
    'none',
  ],
  ['a device to dial', text('sip:123456789@vc.northshire.example tel:01632960111'), 'none', NOBODY, 'none'],
  ['numbers to dial at Meet', text('https://tel.meet/abc-defg-hij?pin=123456'), 'none', NOBODY, 'none'],
  [
    'a page of privacy',
    html(anchor('https://www.northshire.example/privacy', 'Privacy and security')),
    'none',
    NOBODY,
    'none',
  ],
  [
    'a page to download from',
    text('https://www.microsoft.com/microsoft-teams/download-app https://zoom.us/download'),
    'none',
    NOBODY,
    'none',
  ],
  ['a chat', text('https://teams.microsoft.com/l/chat/0/0?users=sam.hall@northshire.example'), 'none', NOBODY, 'none'],
  [
    'a channel',
    text(
      `https://teams.microsoft.com/l/channel/19%3aab%40thread.tacv2/General?groupId=1&tenantId=${TENANTS.northshire}`,
    ),
    'none',
    NOBODY,
    'none',
  ],
  ['a recording', text('https://us02web.zoom.us/rec/share/abcdef'), 'none', NOBODY, 'none'],
  ['a link within another’s query', text(`https://portal.oakham.example/?next=${classic}`), 'none', NOBODY, 'none'],
  ['within a comment of HTML', html(`<!-- ${anchor(classic)} -->`), 'none', NOBODY, 'none'],
  ['a domain and nothing else', text('Use teams.microsoft.com, zoom.us or webex.com'), 'none', NOBODY, 'none'],
];

const SEVERAL: readonly Invitation[] = [
  ['Outlook’s own before what was pasted', html(anchor(classic), { ...byJo, ...made(own) }), 'teams', OWN, 'tenant'],
  ['the location before the body', text(classic, { locations: [elmwood] }), 'teams', EG, 'tenant'],
  ['the newest of a chain', html(`${anchor(elmwood)}<hr>From: Sam${anchor(classic)}`), 'teams', EG, 'tenant'],
  ['a whole link before one cut short', text(`${classic.slice(0, 60)}\n\n${elmwood}`), 'teams', EG, 'tenant'],
  [
    'a meeting’s link among pages',
    text(`https://aka.ms/JoinTeamsMeeting ${classic} https://www.northshire.example/privacy`),
    'teams',
    NS,
    'tenant',
  ],
  [
    'forwarded, the first organizer’s link kept',
    html(`<p>FW: ${anchor(safeLinks(classic))}</p>`, { organizer: BAY }),
    'teams',
    NS,
    'tenant',
  ],
  [
    'an occurrence from a consumer service',
    text(zoom, { organizer: 'kim@postbox.example' }),
    'zoom',
    NOBODY,
    'organizer',
  ],
  ['an organizer at an unknown place', text(short, { organizer: 'kim@oakham.example' }), 'teams', NOBODY, 'organizer'],
  [
    'an organizer at a sub-domain that is not listed',
    text(short, { organizer: 'kim@x.elmwood.example' }),
    'teams',
    NOBODY,
    'organizer',
  ],
  ['an organizer named in capitals', text(short, { organizer: SAM.toUpperCase() }), 'teams', NS, 'organizer'],
];

export const INVITATIONS: readonly (readonly [group: string, rows: readonly Invitation[]])[] = [
  ['Teams', TEAMS],
  ['wrapped, encoded, broken', WRAPPED],
  ['other providers', OTHERS],
  ['other languages', LANGUAGES],
  ['several links and organizers', SEVERAL],
  ['things that are no links', NEGATIVE],
];

export { DECEPTIVE };
