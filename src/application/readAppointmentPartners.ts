import { findEmailAddress } from '../domain/address';
import type { Partner, Register, Standing } from '../domain/federation';
import { classifyRecipient, type Recipient } from '../domain/sharing';
import type { Failure } from './failure';
import { ownAddresses } from './ownAddresses';
import type { Attendee, OpenAppointment, Ports } from './ports';

/** Somebody outside the own organisation who takes part, or wrote the message that is open. */
export interface OutsidePerson {
  readonly name: string;
  readonly address: string;
  readonly isOrganizer: boolean;
  /** Absent where what Outlook gave is no e-mail address. */
  readonly recipient?: Recipient;
}

export interface PartnerPeople {
  readonly partner: Partner;
  readonly standing: Standing;
  readonly people: readonly OutsidePerson[];
}

/** Who outside is on the open item. People of the own organisation are counted, not listed. */
export interface ItemPeople {
  readonly partners: readonly PartnerPeople[];
  /** Outside, and at no partner. */
  readonly others: readonly OutsidePerson[];
  readonly outsideCount: number;
  readonly insideCount: number;
  readonly register: Register;
}

export type AppointmentReading =
  | { readonly kind: 'appointment'; readonly appointment: OpenAppointment; readonly people: ItemPeople }
  | { readonly kind: 'message'; readonly isMeetingRequest: boolean; readonly people: ItemPeople }
  | { readonly kind: 'none' }
  | { readonly kind: 'failed'; readonly failure: Failure };

interface Participant extends Attendee {
  readonly isOrganizer: boolean;
}

const listParticipants = ({ organizer, attendees }: OpenAppointment): readonly Participant[] => {
  const all: readonly Participant[] = [
    ...(organizer ? [{ ...organizer, isOrganizer: true }] : []),
    ...attendees.map((attendee) => ({ ...attendee, isOrganizer: false })),
  ];
  const seen = new Set<string>();
  return all.filter(({ address }) => {
    const key = address.toLowerCase();
    return !seen.has(key) && seen.add(key);
  });
};

const isInside = ({ recipient }: OutsidePerson): boolean =>
  recipient?.kind === 'self' || recipient?.kind === 'colleague';

const groupByPartner = (people: readonly OutsidePerson[]): readonly PartnerPeople[] => {
  const groups = new Map<string, { partner: Partner; standing: Standing; people: OutsidePerson[] }>();
  for (const person of people) {
    if (person.recipient?.kind !== 'partner') continue;
    const { partner, standing } = person.recipient;
    const group = groups.get(partner.id) ?? { partner, standing, people: [] };
    group.people.push(person);
    groups.set(partner.id, group);
  }
  return [...groups.values()];
};

const sortPeople = (
  ports: Pick<Ports, 'host'>,
  register: Register,
  participants: readonly Participant[],
): ItemPeople => {
  const me = ownAddresses(ports);
  const people = participants.map(({ name, address, isOrganizer }): OutsidePerson => {
    const parsed = findEmailAddress(address);
    return { name, address, isOrganizer, recipient: parsed && classifyRecipient(register, me, parsed) };
  });
  const outside = people.filter((person) => !isInside(person));
  return {
    partners: groupByPartner(outside),
    others: outside.filter(({ recipient }) => recipient?.kind !== 'partner'),
    outsideCount: outside.length,
    insideCount: people.length - outside.length,
    register,
  };
};

/** Who outside takes part in what is open in Outlook. Needs no sign-in: only Outlook and the register are asked. */
export const readAppointmentPartners = async (ports: Pick<Ports, 'host' | 'register'>): Promise<AppointmentReading> => {
  const item = await ports.host.readOpenItem();
  if (!item.ok) return { kind: 'failed', failure: item.error };
  if (item.value.kind === 'none') return { kind: 'none' };
  const reading = await ports.register.read();
  if (!reading.ok) return { kind: 'failed', failure: reading.error };
  const { register } = reading.value;

  if (item.value.kind === 'appointment') {
    const { appointment } = item.value;
    return { kind: 'appointment', appointment, people: sortPeople(ports, register, listParticipants(appointment)) };
  }
  const { sender, isMeetingRequest } = item.value;
  const participants = sender ? [{ ...sender, isOrganizer: isMeetingRequest }] : [];
  return { kind: 'message', isMeetingRequest, people: sortPeople(ports, register, participants) };
};
