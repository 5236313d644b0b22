import type { Event } from '@microsoft/microsoft-graph-types';
import type { AppointmentFields, ItemAttachment } from '../../host';

/** An appointment in its window: what the add-in can reach, and what only Outlook shows. */
export interface AppointmentForm {
  /** The same object until one of its fields changes. */
  readonly fields: AppointmentFields;
  readonly isOnlineMeeting: boolean;
  readonly joinUrl: string | undefined;
  readonly categories: readonly string[];
  /** As it was read; what the window does not show is saved back as it came. */
  readonly source: Event;
  /** Undefined until it was saved for the first time. */
  readonly id: string | undefined;
  /** An invitation that nobody has been sent yet. */
  readonly isDraft: boolean;
}

/** Changes fields; the form itself if nothing is different. Moving the start moves the end with it. */
export function changeFields(form: AppointmentForm, change: Partial<AppointmentFields>): AppointmentForm {
  const { fields } = form;
  const moved =
    change.start !== undefined && change.end === undefined ? { end: fields.end + change.start - fields.start } : {};
  const next = { ...fields, ...change, ...moved };
  const keys = Object.keys(next) as (keyof AppointmentFields)[];
  return keys.every((key) => Object.is(next[key], fields[key])) ? form : { ...form, fields: next };
}

export function addAttachment(form: AppointmentForm, attachment: ItemAttachment): AppointmentForm {
  return changeFields(form, { attachments: [...form.fields.attachments, attachment] });
}

export function removeAttachment(form: AppointmentForm, id: string): AppointmentForm {
  return changeFields(form, { attachments: form.fields.attachments.filter((attachment) => attachment.id !== id) });
}

/** Joining details as Outlook writes them below the text. */
function joinText(url: string): string {
  return `<div class="meeting-details"><hr><p><b>Microsoft Teams meeting</b></p><p><a href="${url}">Join the meeting now</a></p></div>`;
}

/** Switching it on writes the joining details into the text, as Outlook does; `url` is where the meeting would be. */
export function setOnlineMeeting(form: AppointmentForm, isOn: boolean, url: string): AppointmentForm {
  if (form.isOnlineMeeting === isOn) return form;
  const bare = form.joinUrl === undefined ? form.fields.body : form.fields.body.replace(joinText(form.joinUrl), '');
  const body = isOn ? bare + joinText(url) : bare;
  return { ...changeFields(form, { body }), isOnlineMeeting: isOn, joinUrl: isOn ? url : undefined };
}

/** Whether somebody would be told: an appointment with attendees is sent, one without is saved. */
export function hasAttendees(form: AppointmentForm): boolean {
  return form.fields.required.length + form.fields.optional.length > 0;
}

/** Why it cannot be saved as it stands, in words for the window. */
export function findObstacle(form: AppointmentForm): string | undefined {
  const { start, end, required, optional } = form.fields;
  if (end < start) return 'The appointment ends before it begins. Set a later end.';
  const wrong = [...required, ...optional].find((person) => !person.address.includes('@'));
  return wrong ? `${wrong.address} is not an address. Remove it, or type it in full.` : undefined;
}
