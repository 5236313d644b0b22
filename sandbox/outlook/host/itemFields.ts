/** The form of an appointment. Times are epoch milliseconds. */
export interface AppointmentFields {
  readonly subject: string;
  /** HTML. */
  readonly body: string;
  readonly required: readonly ItemPerson[];
  readonly optional: readonly ItemPerson[];
  readonly organizer: ItemPerson;
  readonly start: number;
  readonly end: number;
  readonly isAllDay: boolean;
  /** Places typed by hand and rooms; `location` is their names joined by "; ". */
  readonly places: readonly ItemPlace[];
  readonly sensitivity: ItemSensitivity;
  /** `null` for an appointment on its own. */
  readonly recurrence: WireRecurrence | null;
  readonly attachments: readonly ItemAttachment[];
}

export type ItemSensitivity = 'normal' | 'personal' | 'private' | 'confidential';

export interface ItemPerson {
  readonly name: string;
  readonly address: string;
  readonly kind?: 'other' | 'distributionList' | 'user' | 'externalUser';
  readonly response?: 'none' | 'organizer' | 'tentative' | 'accepted' | 'declined';
}

export interface ItemPlace {
  readonly name: string;
  /** Set for a room: its address. */
  readonly roomAddress?: string;
}

export interface ItemAttachment {
  readonly id: string;
  readonly name: string;
  /** Bytes. */
  readonly size: number;
  readonly contentType: string;
  readonly isInline: boolean;
  readonly kind: 'file' | 'item' | 'cloud';
  /** base64; given by the add-in when it adds a file. */
  readonly content?: string;
}

/** Recurrence in the shape that office.js and its host exchange. Months are 1 to 12, times minutes of the day. */
export interface WireRecurrence {
  readonly recurrenceType: 'daily' | 'weekday' | 'weekly' | 'monthly' | 'yearly';
  readonly recurrenceProperties: Readonly<Record<string, unknown>> | null;
  readonly recurrenceTimeZone: { readonly name: string; readonly offset: number };
  readonly seriesTimeJson: {
    readonly startYear: number;
    readonly startMonth: number;
    readonly startDay: number;
    readonly endYear?: number;
    readonly endMonth?: number;
    readonly endDay?: number;
    readonly startTimeMin: number;
    readonly durationMin: number;
  };
}

export interface AttendeeSnapshot extends AppointmentFields {
  readonly id: string;
  readonly seriesId?: string;
  readonly created: number;
  readonly modified: number;
}

export interface MessageSnapshot {
  readonly id: string;
  readonly subject: string;
  readonly from: ItemPerson;
  readonly to: readonly ItemPerson[];
  readonly cc: readonly ItemPerson[];
  readonly created: number;
  readonly modified: number;
  readonly conversationId: string;
  readonly internetMessageId: string;
  readonly attachments: readonly ItemAttachment[];
  /** The appointment that the message invites to. */
  readonly invitation?: Pick<AppointmentFields, 'start' | 'end' | 'places' | 'required' | 'optional' | 'recurrence'>;
}
