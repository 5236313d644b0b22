import { anchor, attribute, BAY, ELM, html, JO, teams, TENANTS, text } from './world';
import { safeLinks } from './wrap';
import type { Row } from './rarerInvitations';
const q = encodeURIComponent;
const NS = 'Northshire Council';
const EG = 'Elmwood Pharmacy Group';
const BV = 'Bayview Trust';
const OWN = 'Healthmail';
const NOBODY = undefined;
const byJo = { organizer: JO, isOrganizer: true };
const KIM = { organizer: 'kim@oakham.example' };
const classic = teams(TENANTS.northshire, { thread: '19:meeting_ZTk2YjBh@thread.v2' });
const elm = teams(TENANTS.elmwood, { thread: '19:meeting_OTEyMzQ1@thread.v2' });
const stars = (url: string) => {
  const n = (url.match(/%/g) ?? []).length;
  return `https://urldefense.com/v3/__${url.replace(/%/g, '*')}__;${Buffer.from('%'.repeat(n)).toString('base64')}!!Abc123!Xyz-9$`;
};
const b64 = (s: string) => Buffer.from(s).toString('base64');

/** Links as they are written, wrapped, hidden and feigned elsewhere. */
// prettier-ignore
export const DISGUISED: readonly Row[] = [
  ['single-quoted href', html(`<a href='${classic}'>Join</a>`), 'teams', NS, 'tenant'],
  ['unquoted href', html(`<a href=${classic}>Join</a>`), 'teams', NS, 'tenant'],
  ['uppercase HREF with breaks', html(`<A CLASS="x"\r\n HREF="${attribute(elm.slice(0, 80))}\r\n${attribute(elm.slice(80))}">Join</A>`), 'teams', EG, 'tenant'],
  ['hex entities', html(`<a href="${classic.replace(/\//g, '&#x2F;').replace(/:/g, '&#58;')}">Join</a>`), 'teams', NS, 'tenant'],
  ['slack markup', text(`<${classic}|Join here>`), 'teams', NS, 'tenant'],
  ['square brackets', text(`Join [${elm}] now`), 'teams', EG, 'tenant'],
  ['RTF-like HYPERLINK', text(`HYPERLINK "${classic}"Join the meeting`), 'teams', NS, 'tenant'],
  ['escaped HTML in text', text(`&lt;a href=&quot;${classic}&quot;&gt;Join&lt;/a&gt;`), 'teams', NS, 'tenant'],
  ['Apple separator', text(`----( Video Call )----\n[Zoom]\nhttps://elmwood.zoom.us/j/82345678901?pwd=x\n---===---`, byJo), 'zoom', EG, 'linkHost'],
  ['word wrap by a blank', text(`${classic.slice(0, 70)} ${classic.slice(70)}`), 'teams', NOBODY, 'none'],
  ['ends in ellipsis', text(`Join: ${classic}…`), 'teams', NS, 'tenant'],
  ['in curly quotes', text(`“${classic}”`), 'teams', NS, 'tenant'],
  ['semicolon list in location', text('', { locations: [`Room 4; ${elm}; Lobby`] }), 'teams', EG, 'tenant'],
  ['Microsoft Teams Meeting in location only', text('', { locations: ['Microsoft Teams Meeting'] }), 'none', NOBODY, 'none'],
  ['zoom with encoded question mark', text('https://elmwood.zoom.us/j/82345678901%3Fpwd%3Dabc', byJo), 'zoom', EG, 'linkHost'],
  ['zoom webinar register', text('https://us02web.zoom.us/webinar/register/WN_AbCdEfGhIjKlMnOp', { organizer: BAY }), 'zoom', BV, 'organizer'],
  ['zoom w tk', text('https://elmwood.zoom.us/w/82345678901?tk=abc&pwd=def&uuid=WN_x', byJo), 'zoom', EG, 'linkHost'],
  ['webex ampersands', html(anchor('https://elmwood.webex.com/elmwood/j.php?MTID=m1&launchApp=true'), byJo), 'webex', EG, 'linkHost'],
  ['teams VTC id only', text('Join with a video conferencing device\n12345678@t.plcm.vc\nVideo Conference ID: 123 456 789 0'), 'none', NOBODY, 'none'],
  ['webex VTC id only', text('elmwood@m.webex.com'), 'none', NOBODY, 'none'],
  ['lync by subdomain', text('https://lyncweb.northshire.example/meet/sam.hall/JKL3MN4P?sl=', byJo), 'skypeForBusiness', NS, 'linkHost'],
  ['lync15 scheme', text('lync15:confjoin?url=conf:sip:ada.cole@elmwood.example;gruu;opaque=app:conf:focus:id:JKL3MN4P', byJo), 'skypeForBusiness', EG, 'linkHost'],
  ['meet.lync by own', text('https://meet.lync.com/healthmail.example/jo.byrne/JKL3MN4P', byJo), 'skypeForBusiness', OWN, 'linkHost'],
  ['safe links unencoded pipes', text(`https://eur02.safelinks.protection.outlook.com/?url=${q(classic)}&data=05|02|jo@healthmail.example|abc|0|0|638|Unknown|TWFp|60000|||&sdata=x=&reserved=0`), 'teams', NS, 'tenant'],
  ['proofpoint 2 real', text('https://urldefense.proofpoint.com/v2/url?u=https-3A__elmwood.zoom.us_j_82345678901-3Fpwd-3Dabc&d=DwMFAw&c=x&r=y&m=z&s=w&e=', byJo), 'zoom', EG, 'linkHost'],
  ['proofpoint 3 stars', text(stars(classic)), 'teams', NS, 'tenant'],
  ['sophos without slash', text(`https://eu-central-1.protection.sophos.com?d=elmwood.zoom.us&u=${b64('https://elmwood.zoom.us/j/82345678901')}&i=x&t=y&h=z`, byJo), 'zoom', EG, 'linkHost'],
  ['azure mails', text(`https://eur.safelink.emails.azure.net/redirect/?destination=${q(classic)}&p=bT0x`), 'teams', NS, 'tenant'],
  ['menlo', text(`https://safe.menlosecurity.com/${classic}`), 'teams', NS, 'tenant'],
  ['youtube redirect', text(`https://www.youtube.com/redirect?event=video_description&q=${q(elm)}`), 'teams', EG, 'tenant'],
  ['mimecast shown true', html(`<a href="https://protect-eu.mimecast.com/s/AbCdC123?domain=teams.microsoft.com">Join the meeting now</a>`), 'none', NOBODY, 'none'],
  ['unknown gateway with url inside', text(`https://mailguard.oakham.example/click?u=${q(classic)}`), 'none', NOBODY, 'none'],
  ['two meetings, first partner tenant, second zoom', html(`${anchor(classic)} or ${anchor('https://us02web.zoom.us/j/82345678901')}`), 'teams', NS, 'tenant'],
  ['zoom first, then teams tenant in body', html(`${anchor('https://us02web.zoom.us/j/82345678901')} or ${anchor(classic)}`), 'zoom', NS, 'organizer'],
  ['own link in onlineMeeting, zoom in location', text('', { ...byJo, ownJoinUrl: teams(TENANTS.own), locations: ['https://elmwood.zoom.us/j/82345678901'] }), 'teams', OWN, 'tenant'],
  ['skype field with consumer', text('', { onlineMeetingUrl: 'https://join.skype.com/AbCdEfGh' }), 'other', NS, 'organizer'],
  ['tenant quoted singly', text(`https://teams.microsoft.com/l/meetup-join/19:meeting_x@thread.v2/0?context={'Tid':'${TENANTS.elmwood}','Oid':'33333333-dddd-4eee-8fff-444444444444'}`), 'teams', EG, 'tenant'],
  ['context with blanks', text(`https://teams.microsoft.com/l/meetup-join/19%3ameeting_x%40thread.v2/0?context=%7b%22Tid%22%3a+%22${TENANTS.elmwood}%22%7d`), 'teams', EG, 'tenant'],
  ['tenantId param instead', text(`https://teams.microsoft.com/l/meetup-join/19%3ameeting_x%40thread.v2/0?tenantId=${TENANTS.elmwood}`), 'teams', NOBODY, 'none'],
  ['tenant only in fragment', text(`https://teams.microsoft.com/l/meetup-join/19%3ameeting_x%40thread.v2/0#context=%7b%22Tid%22%3a%22${TENANTS.elmwood}%22%7d`), 'teams', NOBODY, 'none'],
  ['v2 client with short', text('https://teams.microsoft.com/v2/?meetingjoin=true#/meet/3451234567899?p=Zb1&anon=true&deeplinkId=1', { organizer: ELM }), 'teams', EG, 'organizer'],
  ['teams light live', text('https://teams.live.com/light-meetings/launch?agent=web&coords=eyJ4IjoxfQ', KIM), 'teams', NOBODY, 'none'],
  ['teams new meeting link', text('https://teams.microsoft.com/l/meeting/new?subject=Hello&attendees=a@b.example'), 'none', NOBODY, 'none'],
  ['teams call link', text('https://teams.microsoft.com/l/call/0/0?users=sam.hall@northshire.example'), 'none', NOBODY, 'none'],
  ['organizer by display only', text('https://us02web.zoom.us/j/82345678901', { organizer: undefined }), 'zoom', NOBODY, 'none'],
  ['organizer by X500', text('https://us02web.zoom.us/j/82345678901', { organizer: '/O=EXCHANGELABS/OU=X/CN=RECIPIENTS/CN=abc' }), 'zoom', NOBODY, 'none'],
  ['organizer at consumer domain, teams tenant partner', text(classic, { organizer: 'pat@postbox.example' }), 'teams', NS, 'tenant'],
  ['meet by consumer', text('https://meet.google.com/xyz-abcd-efg', { organizer: 'pat@postbox.example' }), 'googleMeet', NOBODY, 'organizer'],
  ['jitsi at partner server', text('https://jitsi.northshire.example/CardiologyMDT', byJo), 'other', NS, 'linkHost'],
  ['bbb at partner', text('https://bbb.elmwood.example/b/ada-xyz-abc-123', byJo), 'other', EG, 'linkHost'],
  ['pexip at partner', text('https://video.northshire.example/webapp/conference/ward7?callType=video', byJo), 'other', NS, 'linkHost'],
  ['cms at partner', text('https://join.northshire.example/invited.sf?secret=abc&id=12345', byJo), 'other', NS, 'linkHost'],
  ['nextcloud at stranger', text('https://cloud.oakham.example/call/ab12cd34'), 'other', NOBODY, 'linkHost'],
  ['pexip newer', text('https://video.northshire.example/webapp3/m/ward7', byJo), 'other', NS, 'linkHost'],
  ['GoTo personal', text('https://gotomeet.me/KitMoss', { organizer: BAY }), 'other', BV, 'organizer'],
  ['goto app', text('https://app.goto.com/meeting/987654321', { organizer: BAY }), 'other', BV, 'organizer'],
  ['uberconference', text('https://www.uberconference.com/kitmoss', { organizer: BAY }), 'other', BV, 'organizer'],
  ['join.me', text('https://join.me/kitmoss', { organizer: BAY }), 'other', BV, 'organizer'],
  ['adobe connect', text('https://elmwood.adobeconnect.com/ward/', byJo), 'other', EG, 'linkHost'],
  ['blackboard', text('https://eu.bbcollab.com/guest/0123abcd', { organizer: BAY }), 'other', BV, 'organizer'],
  ['dpd not a meeting', text('https://track.example/j/82345678901'), 'none', NOBODY, 'none'],
  ['news page of zoom', text('https://blog.zoom.us/j/82345678901-what-is-it'), 'none', NOBODY, 'none'],
  ['teams marketing', text('https://www.microsoft.com/en-gb/microsoft-teams/group-chat-software'), 'none', NOBODY, 'none'],
  ['mailto', html('<a href="mailto:sam.hall@northshire.example?subject=Join%20https://zoom.us/j/82345678901">Write</a>'), 'none', NOBODY, 'none'],
  ['tel only', html('<a href="tel:+442079460018,,123456789#">+44 20 7946 0018</a>'), 'none', NOBODY, 'none'],
  ['script in html', html(`<script>var x="${classic}"</script><p>Hello</p>`), 'none', NOBODY, 'none'],
  ['display none in html', html(`<a href="https://www.elmwood.example/agenda">Agenda</a>`), 'none', NOBODY, 'none'],
  ['shown short host leads elsewhere', html('<a href="https://login.evil.example/teams">teams.microsoft.com/meet/3451234567899</a>'), 'none', NOBODY, 'none', true],
  ['shown meet leads elsewhere', html('<a href="http://evil.example/x">https://meet.google.com/xyz-abcd-efg</a>'), 'none', NOBODY, 'none', true],
  ['shown teams, address Safe Links to evil', html(`<a href="${attribute(safeLinks('https://evil.example/x'))}">${attribute(classic)}</a>`), 'none', NOBODY, 'none', true],
  ['title attribute true, address false is just a page', html(`<a title="${attribute(classic)}" href="https://evil.example/x">Join</a>`), 'none', NOBODY, 'none'],
  ['microsoft-teams lookalike', text('https://microsoft-teams.evil.example/meet/3451234567899'), 'none', NOBODY, 'none', true],
  ['teams.microsoft.com.co', text('https://teams.microsoft.com.co/l/meetup-join/x'), 'none', NOBODY, 'none', true],
  ['tearns', text('https://tearns.microsoft.com.evil.example/meet/345'), 'none', NOBODY, 'none', true],
  ['tearns.live', text('https://tearns-live.com/meet/9451234567899'), 'none', NOBODY, 'none', true],
  ['zoorn', text('https://zoorn.us/j/82345678901'), 'none', NOBODY, 'none', true],
  ['zoom.us-meeting', text('https://zoom.us-meeting.example/j/82345678901'), 'none', NOBODY, 'none', true],
  ['zoomus.net', text('https://zoomus.net/j/82345678901'), 'none', NOBODY, 'none', true],
  ['webex-com', text('https://elmwood.webex-com.example/elmwood/j.php?MTID=m1'), 'none', NOBODY, 'none', true],
  ['meet.lync lookalike', text('https://meet.lync.com.evil.example/elmwood/ada/JKL3MN4P'), 'none', NOBODY, 'none', true],
  ['meet.lynç', text('https://meet.1ync.com/elmwood/ada.cole/JKL3MN4P'), 'none', NOBODY, 'none', true],
  ['g00gle', text('https://meet.g00gle.com/xyz-abcd-efg'), 'none', NOBODY, 'none', true],
  ['googIe capital i', text('https://meet.googIe.com/xyz-abcd-efg'), 'none', NOBODY, 'none', true],
  ['cyrillic zoom', text('https://zооm.us/j/82345678901'), 'none', NOBODY, 'none', true],
  ['userinfo partner', text('https://meet.northshire.example@evil.example/sam.hall/JKL3MN4P'), 'none', NOBODY, 'none', true],
  ['userinfo encoded slash', text('https://zoom.us%2fj%2f82345678901@evil.example/'), 'none', NOBODY, 'none', true],
  ['partner host in front', text('https://meet.northshire.example.evil.example/sam.hall/JKL3MN4P'), 'none', NOBODY, 'none', true],
  ['deceptive beside a good one', html(`${anchor(classic)}<a href="https://teams.micros0ft.com/l/meetup-join/x">or here</a>`), 'teams', NS, 'tenant', true],
  ['nhs teams look-alike tenant', text(teams('11111111-aaaa-4bbb-8ccc-111111111112')), 'teams', NOBODY, 'tenant'],
];
