import { now } from '../adapters/clock/systemClock';
import type { Call } from '../adapters/outlook/call';
import { createComposedText } from '../adapters/outlook/composedText';
import { createEventMemory } from '../adapters/outlook/eventMemory';
import { createNotices } from '../adapters/outlook/notices';
import { createSessionFacts } from '../adapters/outlook/sessionFacts';
import { createWaivers } from '../adapters/outlook/waivers';
import type { AlertPorts } from '../application/alertPorts';
import { REVIEW_LABEL } from '../wording/sayAlert';
import { OPEN_PANE } from './names';

export const createEventPorts = (office: typeof Office, call: Call): AlertPorts => ({
  clock: { now },
  appointment: createComposedText(office, call),
  memory: createEventMemory(office, call),
  waivers: createWaivers(office, call),
  session: createSessionFacts(office, call),
  notices: createNotices(office, call, { commandId: OPEN_PANE, label: REVIEW_LABEL }),
});
