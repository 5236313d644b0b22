/** The manifest's handlers (`FunctionName`), each associated by this name; Outlook knows no other. */
export const HANDLER_NAMES = [
  'onNewAppointmentOrganizer',
  'onAppointmentOrganizer',
  'onAppointmentAttendeesChanged',
  'onAppointmentTimeChanged',
  'onAppointmentAttachmentsChanged',
  'onAppointmentSend',
] as const;

export type HandlerName = (typeof HANDLER_NAMES)[number];

/** The manifest's control that opens the pane beside an appointment that is being written. */
export const OPEN_PANE = 'organizer.openPane';
