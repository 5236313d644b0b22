import { findItemEvents, type AppointmentFields } from '../../host';

/** An event before it is known whether the add-in wants it. `detail` is what its handler finds on the event object. */
export interface Launch {
  readonly type: string;
  readonly detail: Readonly<Record<string, unknown>>;
}

const TYPES: Readonly<Record<string, string>> = {
  olkRecipientsChanged: 'OnAppointmentAttendeesChanged',
  olkAppointmentTimeChanged: 'OnAppointmentTimeChanged',
  olkRecurrenceChanged: 'OnAppointmentRecurrenceChanged',
  olkAttachmentsChanged: 'OnAppointmentAttachmentsChanged',
};

/** Opening an appointment for editing; a new one raises both, in this order. */
export function launchesOfOpening(isNew: boolean): readonly Launch[] {
  const types = isNew ? ['OnNewAppointmentOrganizer', 'OnAppointmentOrganizer'] : ['OnAppointmentOrganizer'];
  return types.map((type) => ({ type, detail: { type } }));
}

/** A change of the form. Subject, text and place raise no event that could start an add-in. */
export function launchesOfChange(before: AppointmentFields, after: AppointmentFields): readonly Launch[] {
  return findItemEvents(before, after).flatMap(({ name, payload }) => {
    const type = TYPES[name];
    return type === undefined ? [] : [{ type, detail: { type: name, ...toDetail(name, payload[0]) } }];
  });
}

function toDetail(name: string, text: string): Readonly<Record<string, unknown>> {
  const data = JSON.parse(text) as Record<string, unknown>;
  if (name === 'olkRecipientsChanged') return { changedRecipientFields: data };
  if (name !== 'olkAppointmentTimeChanged') return data;
  return { start: toIso(data.start), end: toIso(data.end) };
}

const toIso = (epoch: unknown): string => new Date(Number(epoch)).toISOString();
