import { ERROR, failWith, succeedWith } from '../answer';
import type { AppointmentFields, ItemPlace, ItemSensitivity, WireRecurrence } from '../itemFields';
import type { ComposeAppointment } from '../outlookItem';
import { fromWirePeople, fromWirePlaces, toLocation, toWirePerson, toWirePlace } from '../wireShapes';
import { onForm, onItem, type Methods, type Params } from './method';

/** Fields of the appointment form. */
export const formMethods: Methods = {
  17: onForm('subject.setAsync', (form, { subject }) => write(form, { subject: String(subject) })),
  18: onForm('subject.getAsync', (form) => succeedWith(form.read().subject)),
  15: onForm('recipients.getAsync', (form, params) =>
    succeedWith(form.read()[recipientField(params)].map(toWirePerson)),
  ),
  21: onForm('recipients.setAsync', (form, params) =>
    write(form, { [recipientField(params)]: fromWirePeople(params.recipientArray) }),
  ),
  22: onForm('recipients.addAsync', (form, params) => {
    const field = recipientField(params);
    return write(form, { [field]: [...form.read()[field], ...fromWirePeople(params.recipientArray)] });
  }),
  24: onForm('time.getAsync', (form, params) => succeedWith(form.read()[timeField(params)])),
  25: onForm('time.setAsync', (form, params) => setTime(form, timeField(params), Number(params.time))),
  26: onForm('location.getAsync', (form) => succeedWith(toLocation(form.read().places))),
  27: onForm('location.setAsync', (form, { location }) => write(form, { places: toPlaces(String(location)) })),
  107: onForm('organizer.getAsync', (form) => succeedWith(toWirePerson(form.read().organizer))),
  103: onForm('recurrence.getAsync', (form) => succeedWith(form.read().recurrence)),
  104: onForm('recurrence.setAsync', (form, params) =>
    write(form, { recurrence: (params.recurrenceData ?? null) as WireRecurrence | null }),
  ),
  154: onItem('enhancedLocation.getAsync', (item) => {
    if (item.kind === 'message') return succeedWith((item.snapshot.invitation?.places ?? []).map(toWirePlace));
    return succeedWith((item.kind === 'compose' ? item.read() : item.snapshot).places.map(toWirePlace));
  }),
  155: onForm('enhancedLocation.addAsync', (form, params) =>
    write(form, { places: [...form.read().places, ...fromWirePlaces(params.enhancedLocations)] }),
  ),
  156: onForm('enhancedLocation.removeAsync', (form, params) => {
    const unwanted = fromWirePlaces(params.enhancedLocations).map(placeId);
    return write(form, { places: form.read().places.filter((place) => !unwanted.includes(placeId(place))) });
  }),
  169: onForm('isAllDayEvent.getAsync', (form) => succeedWith(form.read().isAllDay)),
  170: onForm('isAllDayEvent.setAsync', (form, params) => write(form, { isAllDay: params.isAllDayEvent === true })),
  171: onForm('sensitivity.getAsync', (form) => succeedWith(form.read().sensitivity)),
  172: onForm('sensitivity.setAsync', (form, params) =>
    write(form, { sensitivity: params.sensitivity as ItemSensitivity }),
  ),
};

async function write(form: ComposeAppointment, change: Partial<AppointmentFields>) {
  await form.write(change);
  return succeedWith();
}

/** As in Outlook, a new start takes the end along, and an end before the start is refused. */
function setTime(form: ComposeAppointment, field: 'start' | 'end', time: number) {
  const { start, end } = form.read();
  if (field === 'start') return write(form, { start: time, end: time + (end - start) });
  return time < start ? failWith(ERROR.invalidEndTime) : write(form, { end: time });
}

function recipientField({ recipientField }: Params): 'required' | 'optional' {
  return recipientField === 1 ? 'optional' : 'required';
}

function timeField({ TimeProperty }: Params): 'start' | 'end' {
  return TimeProperty === 2 ? 'end' : 'start';
}

function toPlaces(location: string): ItemPlace[] {
  return location.trim() === '' ? [] : [{ name: location.trim() }];
}

function placeId({ name, roomAddress }: ItemPlace): string {
  return roomAddress ?? name;
}
