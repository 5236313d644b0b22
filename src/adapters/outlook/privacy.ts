/** Of the words of `AppointmentSensitivityType` this one alone hides an entry's details; the others are labels. */
const PRIVATE = 'private';

export const isPrivateWord = (sensitivity: unknown): boolean => String(sensitivity).toLowerCase() === PRIVATE;
