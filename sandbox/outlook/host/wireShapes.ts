import type { ItemAttachment, ItemPerson, ItemPlace } from './itemFields';

const PERSON_KINDS = ['other', 'distributionList', 'user', 'externalUser'] as const;
const RESPONSES = ['none', 'organizer', 'tentative', 'accepted', 'declined'] as const;
const ATTACHMENT_KINDS = ['file', 'item', 'cloud'] as const;

export function toWirePerson({ name, address, kind, response }: ItemPerson) {
  return {
    name,
    address,
    ...(kind ? { recipientType: PERSON_KINDS.indexOf(kind) } : {}),
    ...(response ? { appointmentResponse: RESPONSES.indexOf(response) } : {}),
  };
}

/** People as the add-in hands them over: `{ address, name }`, of which one may be missing. */
export function fromWirePeople(value: unknown): ItemPerson[] {
  return asRecords(value).map(({ address, name }) => ({
    address: String(address ?? name ?? ''),
    name: String(name ?? address ?? ''),
  }));
}

export function toWirePlace({ name, roomAddress }: ItemPlace) {
  return {
    locationIdentifier: { id: roomAddress ?? name, type: roomAddress ? 'room' : 'custom' },
    displayName: name,
    emailAddress: roomAddress ?? '',
  };
}

export function fromWirePlaces(value: unknown): ItemPlace[] {
  return asRecords(value).map(({ id, type }) =>
    type === 'room' ? { name: String(id), roomAddress: String(id) } : { name: String(id) },
  );
}

/** One line, as the field "Location" shows it. */
export function toLocation(places: readonly ItemPlace[]): string {
  return places.map(({ name }) => name).join('; ');
}

export function toWireAttachment({ id, name, size, contentType, isInline, kind }: ItemAttachment) {
  return { id, name, size, contentType, isInline, attachmentType: ATTACHMENT_KINDS.indexOf(kind) };
}

/** `toRecipients` and its like: addresses, or people. */
export function toAddresses(value: unknown): string[] {
  if (!Array.isArray(value)) return [];
  return value.map((one) =>
    typeof one === 'string' ? one : String(asRecord(one).address ?? asRecord(one).emailAddress ?? ''),
  );
}

export function asRecord(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
}

function asRecords(value: unknown) {
  return Array.isArray(value) ? value.map(asRecord) : [];
}
