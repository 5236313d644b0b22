import type { FrameSession } from './frameContract';
import { toRequirementMatrix } from './requirementMatrix';

/** The ends of one conversation. Ids hold no `|` and no `$`: those separate the parts on the wire. */
export interface Conversation {
  readonly id: string;
  readonly controlId: string;
  /** Origin of the page that plays Outlook. */
  readonly origin: string;
}

const LOCALE = 'en-GB';
/** 16 marks an add-in that an organisation has deployed; `disableLogging` keeps office.js from loading its telemetry. */
const HOST_PARTS = ['Outlook', 'Web', '16.01', LOCALE, 'corr', '', 'disableLogging', '16'];
const OUTLOOK_WEB_APP = 64;

export function toFrameName(conversation: Conversation): string {
  return JSON.stringify({
    baseFrameName: conversation.controlId,
    hostInfo: HOST_PARTS.join('|'),
    xdmInfo: [conversation.id, conversation.controlId, conversation.origin].join('|'),
    serializerVersion: '1',
  });
}

export function toFrameUrl(url: string): string {
  const address = new URL(url);
  address.searchParams.set('_host_Info', HOST_PARTS.join('$'));
  return address.href;
}

/** Answer to `ContextActivationManager_getAppContextAsync`. */
export function toAppContext(conversation: Conversation, session: FrameSession) {
  return {
    _id: conversation.controlId,
    _appName: OUTLOOK_WEB_APP,
    _appVersion: '16.0',
    _appMinorVersion: 0,
    _appUILocale: LOCALE,
    _dataLocale: LOCALE,
    _docUrl: `${conversation.origin}/`,
    _clientMode: 0,
    _settings: { ...session.roamingSettings },
    _reason: 'documentOpened',
    _osfControlType: 1,
    _eToken: '',
    _correlationId: 'corr',
    _appInstanceId: conversation.controlId,
    _requirementMatrix: JSON.stringify(toRequirementMatrix(session)),
    _hostCustomMessage: '',
    _hostFullVersion: '20261115001.05',
    _clientWindowHeight: 600,
    _clientWindowWidth: 320,
    _addinName: session.addinName,
    _appDomains: [],
    _dialogRequirementMatrix: '{}',
    _featureGates: {},
    _initialDisplayMode: 2,
  };
}
