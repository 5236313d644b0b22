import type { Session } from '../../../../../sandbox/outlook/api';

const TYPES = [
  'OnNewAppointmentOrganizer',
  'OnAppointmentOrganizer',
  'OnAppointmentAttendeesChanged',
  'OnAppointmentTimeChanged',
  'OnAppointmentAttachmentsChanged',
  'OnAppointmentSend',
];

/** As the page is told of the add-in. */
export const ADDIN: Session['addin'] = {
  name: 'Partner Sharing',
  iconUrl: '',
  paneUrl: '',
  permissionLevel: 3,
  surfaces: { organizer: true, attendee: true, messageRead: true },
  organizerPaneIds: ['organizer.openPane'],
  supportsSharedFolders: true,
  events: {
    pageUrl: '',
    launch: TYPES.map((type) => ({ type, functionName: `on${type}`, sendMode: 'PromptUser' })),
  },
};
