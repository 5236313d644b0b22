import type { Clock, Ports } from '../../application/ports';
import { createCall } from './call';
import { createEventMemory } from './eventMemory';
import { createNotices } from './notices';
import { createOpenForm } from './openForm';
import { createOpening } from './opening';
import { createOpenText } from './openText';
import { createSessionFacts } from './sessionFacts';
import { createWaivers } from './waivers';

/** The manifest's: the button on the ribbon of an appointment that is being written. */
const REVIEW = { commandId: 'organizer.openPane', label: 'Review' };

/** What the pane reads and keeps of the appointment beside it, by office.js. */
export const createItemPorts = (office: typeof Office, clock: Clock): Pick<Ports, 'alert' | 'form' | 'opening'> => {
  const call = createCall(clock);
  return {
    alert: {
      clock,
      appointment: createOpenText(office, call, clock),
      memory: createEventMemory(office, call),
      waivers: createWaivers(office, call),
      session: createSessionFacts(office, call),
      notices: createNotices(office, call, REVIEW),
    },
    form: createOpenForm(office, call),
    opening: createOpening(office, call),
  };
};
