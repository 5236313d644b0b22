/** What a call of the Outlook object model is answered with. office.js makes name and message of the code. */
export type Answer = Readonly<Record<string, unknown>>;

export function succeedWith(data?: unknown): Answer {
  return { error: false, errorCode: 0, data, wasSuccessful: true };
}

export function failWith(errorCode: number): Answer {
  return { error: true, errorCode, wasSuccessful: false };
}

/** Codes that office.js 1.1.110 can name, and one of Office's own (`operationNotSupported`). */
export const ERROR = {
  operationNotSupported: 5000,
  invalidAttachmentId: 9003,
  attachmentToDeleteDoesNotExist: 9008,
  invalidEndTime: 9010,
  accessRestricted: 9017,
  genericTokenError: 9018,
  genericResponseError: 9020,
  internalServerError: 9042,
  duplicateNotificationKey: 9023,
  notificationKeyNotFound: 9024,
  tooManyNotifications: 9025,
  invalidCategory: 9044,
  itemNotSaved: 9046,
  keyNotFound: 9050,
  sessionDataTooLong: 9051,
} as const;
