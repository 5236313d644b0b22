/** Where the small form was asked for. */
export interface QuickStart {
  /** Epoch milliseconds. */
  readonly at: number;
  /** On the page, in pixels. */
  readonly place: { readonly x: number; readonly y: number };
}
