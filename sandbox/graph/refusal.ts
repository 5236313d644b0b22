interface RefusalTerms {
  readonly status: number;
  readonly code: string;
  readonly headers?: Readonly<Record<string, string>>;
}

/** Ends an answer with an error body; caught once, where answers are put together. */
export class Refusal extends Error {
  readonly status: number;
  readonly code: string;
  readonly headers: Readonly<Record<string, string>>;

  constructor({ status, code, headers = {} }: RefusalTerms, message: string) {
    super(message);
    this.name = 'Refusal';
    this.status = status;
    this.code = code;
    this.headers = headers;
  }
}

export const itemNotFound = (): Refusal =>
  new Refusal({ status: 404, code: 'ErrorItemNotFound' }, 'The specified object was not found in the store.');

export const accessDenied = (): Refusal =>
  new Refusal({ status: 403, code: 'ErrorAccessDenied' }, 'Access is denied. Check credentials and try again.');

export const badRequest = (message: string): Refusal => new Refusal({ status: 400, code: 'BadRequest' }, message);

export const invalidRequest = (message = "Your request can't be completed."): Refusal =>
  new Refusal({ status: 400, code: 'ErrorInvalidRequest' }, message);

export const throttled = (seconds: number): Refusal =>
  new Refusal(
    { status: 429, code: 'ApplicationThrottled', headers: { 'Retry-After': String(seconds) } },
    'Application is over its MailboxConcurrency limit.',
  );

/** What Graph can do and this simulator does not: better said than answered wrongly. */
export const notSimulated = (what: string): Refusal =>
  new Refusal({ status: 501, code: 'NotImplemented' }, `The simulator does not know ${what}.`);
