import type { AppointmentFields, ComposeAppointment, NotificationBar } from '../../../../sandbox/outlook/host';

const START = Date.UTC(2026, 10, 24, 9);

export const FIELDS: AppointmentFields = {
  subject: 'Clinic',
  body: '<p>Notes</p>',
  required: [{ name: 'Sam Hall', address: 'sam.hall@northshire.example', kind: 'externalUser', response: 'accepted' }],
  optional: [],
  organizer: { name: 'Jo Byrne', address: 'jo.byrne@healthmail.example' },
  start: START,
  end: START + 1_800_000,
  isAllDay: false,
  places: [{ name: 'Room 4', roomAddress: 'room4@healthmail.example' }, { name: 'by telephone' }],
  sensitivity: 'normal',
  recurrence: null,
  attachments: [{ id: 'a', name: 'list.pdf', size: 9, contentType: 'application/pdf', isInline: false, kind: 'file' }],
};

/** An appointment form without a page. */
export function createFakeForm(over: Partial<ComposeAppointment> = {}): ComposeAppointment {
  let fields = FIELDS;
  let bars: readonly NotificationBar[] = [];
  let properties = '{}';
  let categories: readonly string[] = ['Clinic'];
  const listeners = new Set<() => void>();
  return {
    kind: 'compose',
    id: () => undefined,
    read: () => fields,
    async write(change) {
      fields = { ...fields, ...change };
      for (const listener of listeners) listener();
    },
    save: async () => 'saved-1',
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    notifications: { read: () => bars, write: (next) => void (bars = next) },
    customProperties: { load: async () => properties, save: async (text) => void (properties = text) },
    sessionData: new Map(),
    categories: async () => categories,
    saveCategories: async (names) => void (categories = names),
    attachmentContent: async (id) => (id === 'a' ? 'YWJj' : undefined),
    close: () => {},
    ...over,
  };
}
