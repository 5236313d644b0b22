import type { AttachedFile, SeriesPlace } from '../../../application/appointmentPorts';
import { checkAppointment, type AppointmentCheck } from '../../../application/checkAppointment';
import { createRememberingScan } from '../../../application/createRememberingScan';
import type { Failure } from '../../../application/failure';
import { findPrivacyWay, type PrivacyWay } from '../../../application/markPrivate';
import type { Ports } from '../../../application/ports';
import type { WordsPlace } from '../../../application/rewordAppointment';
import { findPartnerByDomain, type Register } from '../../../domain/federation';
import { succeed, type Result } from '../../../domain/result';

export interface PaneCheck extends AppointmentCheck {
  readonly privacy: PrivacyWay;
  readonly series: SeriesPlace;
  /** Where the words of what is open can be changed; absent where that is not possible. */
  readonly words: WordsPlace | undefined;
  /** Ids of rules that nothing was looked for by. */
  readonly rulesOff?: readonly string[];
  /** Files that can be removed here, in the order of their names. */
  readonly files: readonly AttachedFile[];
}

/** `marked`: entries that were marked private in the mailbox, where the form of an old client cannot tell. */
export type Check = (marked: ReadonlySet<string>) => Promise<Result<PaneCheck, Failure>>;

const readForm = async ({ form }: Pick<Ports, 'form'>): Promise<Pick<PaneCheck, 'series' | 'words' | 'files'>> => {
  const [series, files, id] = await Promise.all([form.series(), form.attachments(), form.savedId()]);
  const saved = id.ok && id.value !== undefined ? ({ kind: 'mailbox', eventId: id.value } as const) : undefined;
  return {
    series: series.ok ? series.value : { kind: 'single' },
    words: form.canWrite() ? { kind: 'form' } : saved,
    files: files.ok ? files.value : [],
  };
};

/** The same judgement as at events, with what the pane knows besides: names from the register, ways to mark private. */
export const createCheck = (ports: Ports, register: Register): Check => {
  const context = {
    organisation: register.organisation,
    organisationOf: (domain: Parameters<typeof findPartnerByDomain>[1]) => findPartnerByDomain(register, domain)?.name,
    scan: createRememberingScan(),
  };
  return async (marked) => {
    const [privacy, form] = await Promise.all([findPrivacyWay(ports), readForm(ports)]);
    const isMarked = privacy.kind === 'mailbox' && marked.has(privacy.eventId);
    const { appointment } = ports.alert;
    const isPrivate = isMarked ? () => Promise.resolve(succeed(true)) : () => appointment.isPrivate();
    const check = await checkAppointment({ ...ports.alert, appointment: { ...appointment, isPrivate } }, context);
    return check.ok ? succeed({ ...check.value, privacy, rulesOff: register.organisation.rulesOff, ...form }) : check;
  };
};
