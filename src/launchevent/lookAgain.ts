import { checkAppointment, type AppointmentCheck } from '../application/checkAppointment';
import { notifyOnce } from '../application/notifyOnce';
import { sayFilesNotice } from '../wording/sayFiles';
import { sayNotification } from '../wording/sayNotification';
import type { Answer, Work } from './answer';
import { organisation } from './organisation';
import { isWhole } from './unchecked';

const NOTHING: Answer = {};

/** What was not read cannot have been corrected: a notification stays until everything was looked at again. */
const hasNews = (check: AppointmentCheck): boolean =>
  check.decision.rung === 'notify' || check.decision.rung === 'alert' || isWhole(check);

/** An appointment is opened, or its people, time or attachments changed: one notification, once for the same content. */
export const lookAgain: Work = {
  decide: async (ports) => {
    const checked = await checkAppointment(ports, { organisation });
    if (!checked.ok || !hasNews(checked.value)) return NOTHING;
    const { decision, fileCount } = checked.value;
    const text = sayNotification(decision) || sayFilesNotice(fileCount);
    return { remember: (later) => notifyOnce(later, decision, { text, fileCount }) };
  },
  giveUp: () => NOTHING,
};
