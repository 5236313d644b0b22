/** A further provider of meetings; one row adds one. */
export interface OtherProvider {
  readonly name: string;
  readonly hosts: readonly string[];
  /** What of the path is the meeting’s; what follows it may be a passcode and is left out. */
  readonly path: RegExp;
}

const ROOM = /^\/[\w%.~-]{3,}(?=\/|$)/;
const NUMBER = /^\/\d[\d.]{5,}(?=\/|$)/;
const ANY = /^\/[^\s]+/;

/** Source: the providers’ help pages on invitations and join links. asOf: 2026-11-01. */
export const OTHER_PROVIDERS: readonly OtherProvider[] = [
  { name: 'GoTo', hosts: ['gotomeeting.com'], path: /^\/(?:join|meeting\/join)\/[\w-]+/i },
  { name: 'GoTo', hosts: ['app.goto.com'], path: /^\/(?:meeting|meet|webinar)\/[\w-]+/i },
  { name: 'GoTo', hosts: ['meet.goto.com', 'gotomeet.me', 'meet.gotomeeting.com'], path: /^\/[\w.-]{3,}/ },
  { name: 'GoTo', hosts: ['gotowebinar.com'], path: /^\/(?:join|register)\/[\w-]+/i },
  { name: 'Whereby', hosts: ['whereby.com', 'appear.in'], path: ROOM },
  { name: 'BlueJeans', hosts: ['bluejeans.com'], path: /^\/(?:a2m\/live-event\/\w+|\d[\d.]{4,}|[\w.-]+\/\d+)/ },
  { name: 'Amazon Chime', hosts: ['chime.aws'], path: /^\/(?:meetings\/)?[\w-]{4,}/ },
  { name: 'Jitsi Meet', hosts: ['meet.jit.si', 'jitsi.org'], path: ROOM },
  { name: '8x8', hosts: ['8x8.vc'], path: /^\/[\w-]+(?:\/[\w%-]+)?/ },
  { name: 'RingCentral', hosts: ['meetings.ringcentral.com', 'video.ringcentral.com'], path: /^\/(?:j|join)\/\d+/i },
  { name: 'RingCentral', hosts: ['v.ringcentral.com'], path: /^\/(?:j|join|m)\/[\w-]+/i },
  { name: 'Attend Anywhere', hosts: ['attendanywhere.com', 'nhsattend.vc', 'nearme.scot'], path: ANY },
  { name: 'accuRx', hosts: ['video.accurx.com', 'accurx.thirdparty.nhs.uk', 'accurx.nhs.uk'], path: ANY },
  { name: 'accuRx', hosts: ['accurx.com'], path: /^\/(?:v|c|r|video)\/[\w-]+/i },
  { name: 'Doxy.me', hosts: ['doxy.me'], path: ROOM },
  { name: 'Doctolib', hosts: ['doctolib.fr', 'doctolib.de', 'doctolib.it'], path: /^\/(?:telehealth|video)\/[\w-]+/i },
  { name: 'Pexip', hosts: ['pexip.me'], path: /^\/(?:meet|webapp\/conference|webapp\d?)\/[^\s]+/i },
  { name: 'StarLeaf', hosts: ['meet.starleaf.com'], path: /^\/[\w/-]+/ },
  { name: 'Lifesize', hosts: ['call.lifesizecloud.com', 'guest.lifesize.com'], path: NUMBER },
  { name: 'Vonage Meetings', hosts: ['meetings.vonage.com'], path: ANY },
  { name: 'Zoho Meeting', hosts: ['meeting.zoho.com', 'meeting.zoho.eu', 'meet.zoho.com', 'meet.zoho.eu'], path: ANY },
  { name: 'join.me', hosts: ['join.me'], path: ROOM },
  { name: 'TeamViewer Meeting', hosts: ['go.teamviewer.com', 'go.blizz.com'], path: ANY },
  { name: 'Dialpad', hosts: ['meetings.dialpad.com', 'uberconference.com'], path: ROOM },
  { name: 'Livestorm', hosts: ['app.livestorm.co', 'app.livestorm.com'], path: /^\/p\/[\w/-]+/ },
  { name: 'ClickMeeting', hosts: ['clickmeeting.com'], path: ROOM },
  { name: 'Adobe Connect', hosts: ['adobeconnect.com'], path: ROOM },
  { name: 'Blackboard Collaborate', hosts: ['bbcollab.com'], path: /^\/(?:guest|collab|recording)?\/?[\w-]+/ },
  { name: 'Skype', hosts: ['join.skype.com'], path: ROOM },
  { name: 'FaceTime', hosts: ['facetime.apple.com'], path: /^\/join/i },
  { name: 'WhatsApp', hosts: ['call.whatsapp.com'], path: /^\/(?:voice|video)\/[\w-]+/i },
  { name: 'Slack huddle', hosts: ['app.slack.com'], path: /^\/huddle\/[\w/]+/ },
  { name: 'Lark', hosts: ['vc.larksuite.com', 'vc.feishu.cn'], path: /^\/j\/\d+/ },
  { name: 'VooV', hosts: ['voovmeeting.com', 'meeting.tencent.com'], path: /^\/(?:dm|p|s)\/[\w-]+/ },
  { name: 'Kmeet', hosts: ['kmeet.infomaniak.com'], path: ROOM },
  { name: 'Demio', hosts: ['event.demio.com'], path: ANY },
  { name: 'Cal.com', hosts: ['app.cal.com'], path: /^\/video\/[\w-]+/ },
  { name: 'Daily', hosts: ['daily.co'], path: ROOM },
  { name: 'Visionable', hosts: ['app.visionable.one', 'app.visionable.com'], path: ANY },
  { name: 'Messenger', hosts: ['msngr.com'], path: ROOM },
  { name: 'Discord', hosts: ['discord.gg'], path: ROOM },
  { name: 'Gather', hosts: ['app.gather.town', 'gather.town'], path: /^\/(?:app|invite)\/[\w%-]+(?:\/[\w%-]+)?/ },
  { name: 'Airmeet', hosts: ['airmeet.com'], path: /^\/(?:e|event)\/[\w-]+/ },
  { name: 'Hopin', hosts: ['hopin.com', 'events.ringcentral.com'], path: /^\/events\/[\w-]+/ },
  { name: 'On24', hosts: ['event.on24.com'], path: /^\/(?:wcc\/r|eventRegistration)\/[\w/-]*/i },
  { name: 'Butter', hosts: ['app.butter.us'], path: /^\/[\w-]+\/[\w-]+/ },
  { name: 'Remo', hosts: ['live.remo.co'], path: /^\/e\/[\w-]+/ },
  { name: 'Element Call', hosts: ['call.element.io'], path: /^\/[\w-]+/ },
  { name: 'Signal', hosts: ['signal.link'], path: /^\/call\/?/ },
  { name: 'Red Medical', hosts: ['video.redmedical.de'], path: ANY },
  { name: 'Clickdoc', hosts: ['clickdoc.de', 'elvi.de'], path: /^\/(?:videosprechstunde|join|call)[\w/-]*/ },
  { name: 'Coviu', hosts: ['coviu.com'], path: ROOM },
  { name: 'Zoho Meeting', hosts: ['meet.zoho.in', 'meeting.zoho.in', 'meet.zoho.com.au'], path: ANY },
  { name: 'Google Hangouts', hosts: ['hangouts.google.com'], path: /^\/(?:hangouts\/_|call)\/[^\s]+/ },
];

/** Pages at such hosts that nobody joins by. */
export const NO_MEETING =
  /^\/(?:help|support|privacy|terms|legal|download|downloads|install|pricing|login|sign-?in|sign-?up|about|contact|faq|dial-?in|test|blog|security|features|product|products|resources|settings|account|user|users)(?:\/|$)/i;
