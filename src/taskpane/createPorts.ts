import { createSignIn } from '../adapters/auth/nestedAppAuth';
import { createSystemClock } from '../adapters/clock/systemClock';
import { createDevicePreferences } from '../adapters/device/devicePreferences';
import { createPageVisibility } from '../adapters/device/pageVisibility';
import { GRAPH_SCOPE_NAMES } from '../adapters/graph/scopes';
import { createItemPorts } from '../adapters/outlook/itemPorts';
import { createOutlookHost } from '../adapters/outlook/outlookHost';
import { supportsNestedAppAuth } from '../adapters/outlook/supports';
import type { Ports } from '../application/ports';
import { createLazyCheckUp } from './lazyCheckUp';
import { createLazyContacts } from './lazyContacts';
import { createLazySharing } from './lazySharing';
import { createLazyEvents, createLazyPermissions, createLazySchedules } from './lazyPorts';
import { createLazyMeeting, createLazyMeetings } from './lazyMeeting';
import { createLazyRegister } from './lazyRegister';
import { createLazySip } from './lazySip';

export interface TaskpaneSetting {
  /** The global of office.js, after `Office.onReady`. */
  readonly office: typeof Office;
  readonly page: Window;
  /** Application id of the organisation's app registration. */
  readonly clientId: string;
  /** Where the organisation keeps its register; empty: in the file beside the page. */
  readonly registerPlace: string;
  /** Ids of the detector's rules that the organisation has switched off. */
  readonly rulesOff: readonly string[];
}

/** Every port of the task pane in Outlook. */
export const createPorts = ({ office, page, clientId, registerPlace, rulesOff }: TaskpaneSetting): Ports => {
  const clock = createSystemClock();
  const signIn = createSignIn({
    clientId,
    scopes: GRAPH_SCOPE_NAMES,
    isOffered: () => supportsNestedAppAuth(office) || 'nestedAppAuthBridge' in page,
    load: () => import('../adapters/auth/nestedApp'),
    clock,
  });
  return {
    clock,
    wait: (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds)),
    signIn,
    permissions: createLazyPermissions(signIn, clock),
    register: createLazyRegister({ tokens: signIn, clock, place: registerPlace, rulesOff }),
    host: createOutlookHost({ office, page, clock }),
    preferences: createDevicePreferences(() => page.localStorage),
    ...createItemPorts(office, clock),
    visibility: createPageVisibility(page.document),
    events: createLazyEvents(signIn, clock),
    schedules: createLazySchedules(signIn, clock),
    checkUp: createLazyCheckUp(signIn, clock),
    meeting: createLazyMeeting(office, clock),
    ...createLazyMeetings(signIn, clock),
    ...createLazySharing(signIn, clock),
    sip: createLazySip(signIn, clock),
    contacts: createLazyContacts({ tokens: signIn, clock, place: registerPlace }),
  };
};
