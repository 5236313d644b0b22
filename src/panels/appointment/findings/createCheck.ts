import { checkAppointment, type AppointmentCheck } from '../../../application/checkAppointment';
import { createRememberingScan } from '../../../application/createRememberingScan';
import type { Failure } from '../../../application/failure';
import { findPrivacyWay, type PrivacyWay } from '../../../application/markPrivate';
import type { Ports } from '../../../application/ports';
import { findPartnerByDomain, type Register } from '../../../domain/federation';
import { succeed, type Result } from '../../../domain/result';

export interface PaneCheck extends AppointmentCheck {
  readonly privacy: PrivacyWay;
}

/** `marked`: entries that were marked private in the mailbox, where the form of an old client cannot tell. */
export type Check = (marked: ReadonlySet<string>) => Promise<Result<PaneCheck, Failure>>;

/** The same judgement as at events, with what the pane knows besides: names from the register, ways to mark private. */
export const createCheck = (ports: Ports, register: Register): Check => {
  const context = {
    organisation: register.organisation,
    organisationOf: (domain: Parameters<typeof findPartnerByDomain>[1]) => findPartnerByDomain(register, domain)?.name,
    scan: createRememberingScan(),
  };
  return async (marked) => {
    const privacy = await findPrivacyWay(ports);
    const isMarked = privacy.kind === 'mailbox' && marked.has(privacy.eventId);
    const { appointment } = ports.alert;
    const isPrivate = isMarked ? () => Promise.resolve(succeed(true)) : () => appointment.isPrivate();
    const check = await checkAppointment({ ...ports.alert, appointment: { ...appointment, isPrivate } }, context);
    return check.ok ? succeed({ ...check.value, privacy }) : check;
  };
};
