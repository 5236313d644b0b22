/** Who is signed in. */
export interface Account {
  readonly address: string;
  readonly name: string;
  /** The organisation's roles for the add-in, as they stand in the token. */
  readonly roles?: readonly string[];
}
