import { countAlert } from '../application/alertCounting';
import { checkAppointment, type AppointmentCheck } from '../application/checkAppointment';
import { notifyOnce } from '../application/notifyOnce';
import { recordUncheckedSend } from '../application/uncheckedSends';
import type { UncheckedReason } from '../domain/alert';
import { sayNotification } from '../wording/sayNotification';
import type { Answer, Work } from './answer';
import { toAlertOptions } from './toAlertOptions';
import { isWhole, whyUnchecked } from './unchecked';
import { organisation } from './organisation';

/** The policy for whatever goes wrong: the appointment goes, and the pane says so at its next opening. */
const letGo = (unchecked?: UncheckedReason): Answer => ({
  options: { allowEvent: true },
  remember: unchecked && ((ports) => recordUncheckedSend(ports, unchecked)),
});

/** The notification stays in the form for who chooses Don't Send: it opens the pane in clients whose alert cannot. */
const warn = ({ decision, fileCount }: AppointmentCheck): Answer => ({
  options: toAlertOptions(Office, decision, organisation),
  remember: (ports) =>
    Promise.all([
      countAlert(ports, decision),
      notifyOnce(ports, decision, { text: sayNotification(decision), fileCount }),
    ]),
});

/** An appointment is sent: a question at each Send for as long as somebody outside will see what was found. */
export const checkAtSend: Work = {
  decide: async (ports) => {
    const checked = await checkAppointment(ports, { organisation });
    if (!checked.ok) return letGo(whyUnchecked(checked.error));
    if (checked.value.decision.rung === 'alert') return warn(checked.value);
    return letGo(isWhole(checked.value) ? undefined : 'partlyRead');
  },
  giveUp: letGo,
};
