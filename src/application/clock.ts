/** The only way to the time of day. */
export interface Clock {
  /** Epoch milliseconds. */
  now(): number;
  /** IANA name, such as `Europe/London`. */
  timeZone(): string;
}
