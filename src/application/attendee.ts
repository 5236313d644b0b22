/** Somebody who takes part in an appointment, as Outlook names them. */
export interface Attendee {
  readonly address: string;
  readonly name: string;
}
