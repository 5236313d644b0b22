import type { CalendarPermission } from '@microsoft/microsoft-graph-types';
import { organizationEntry } from './grantRules';
import { exchangeId } from './ids';
import type { CalendarFolder, Mailbox, StoredEvent } from './world';

interface NewCalendar {
  readonly name: string;
  readonly isDefault?: boolean;
  readonly events: readonly StoredEvent[];
  readonly permissions?: readonly CalendarPermission[];
}

export const newCalendar = (
  address: string,
  { name, isDefault = false, events, permissions }: NewCalendar,
): CalendarFolder => ({
  id: exchangeId('calendar', `${address} ${name}`),
  name,
  isDefault,
  canShare: true,
  events: new Map(events.map((stored) => [stored.event.id ?? '', stored])),
  permissions: [...(permissions ?? [organizationEntry('freeBusyRead')])],
});

type NewMailbox = Pick<Mailbox, 'address' | 'name' | 'calendars'> & Partial<Mailbox>;

export const newMailbox = (given: NewMailbox): Mailbox => ({
  timeZone: 'Europe/London',
  purpose: 'user',
  messages: [],
  contacts: [],
  roamingSettings: {},
  files: new Map(),
  delegates: [],
  ...given,
});
