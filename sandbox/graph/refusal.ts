/** Ends an answer with an error body; caught once, where answers are put together. */
export class Refusal extends Error {
  constructor(
    readonly status: number,
    readonly code: string,
    message: string,
    readonly headers: Readonly<Record<string, string>> = {},
  ) {
    super(message);
    this.name = 'Refusal';
  }
}

export const itemNotFound = (): Refusal => new Refusal(404, 'ErrorItemNotFound', 'The specified object was not found in the store.');

export const accessDenied = (): Refusal => new Refusal(403, 'ErrorAccessDenied', 'Access is denied. Check credentials and try again.');

export const badRequest = (message: string): Refusal => new Refusal(400, 'BadRequest', message);

export const invalidRequest = (message = 'Your request can\'t be completed.'): Refusal => new Refusal(400, 'ErrorInvalidRequest', message);

export const throttled = (seconds: number): Refusal =>
  new Refusal(429, 'ApplicationThrottled', 'Application is over its MailboxConcurrency limit.', { 'Retry-After': String(seconds) });

/** What Graph can do and this simulator does not: better said than answered wrongly. */
export const notSimulated = (what: string): Refusal => new Refusal(501, 'NotImplemented', `The simulator does not know ${what}.`);
