import { describeVisibility, type EntryView, type SharingLevel } from '../domain/sharing';

export interface LevelWords {
  /** Outlook's own name. */
  readonly name: string;
  /** Completes "They see …". */
  readonly sees: string;
  /** Completes "They do not see …"; absent where nothing is hidden for certain. */
  readonly doesNotSee?: string;
  /** What goes into a sentence: "Until now: …". */
  readonly short: string;
}

const LEVELS: Readonly<Record<SharingLevel, LevelWords>> = {
  none: {
    name: 'Not shared',
    sees: 'only what your organisation shares with theirs by default',
    doesNotSee: 'titles, locations, notes, attendees or attachments',
    short: 'not shared',
  },
  availabilityOnly: {
    name: "Can view when I'm busy",
    sees: 'when you are busy, in Scheduling Assistant',
    doesNotSee: 'titles, locations, notes, attendees or attachments',
    short: 'when you are busy',
  },
  limitedDetails: {
    name: 'Can view titles and locations',
    sees: 'titles and locations when they open your calendar, and may see them in Scheduling Assistant too',
    doesNotSee: 'notes, attendees or attachments, nor the titles and locations of private appointments',
    short: 'titles and locations',
  },
  reviewer: {
    name: 'Can view all details',
    sees: 'everything in your appointments, notes and attendees included',
    doesNotSee: 'the details of private appointments',
    short: 'all details',
  },
  editor: {
    name: 'Can edit',
    sees: 'everything in your appointments, and can change them',
    doesNotSee: 'the details of private appointments',
    short: 'all details, with the right to change them',
  },
  delegate: {
    name: 'Delegate',
    sees: 'everything in your appointments, and can change and answer them for you',
    doesNotSee: 'the details of private appointments',
    short: 'all details, as your delegate',
  },
  delegateSeesPrivate: {
    name: 'Delegate (can view private events)',
    sees: 'everything in your appointments, private ones included, and can change and answer them for you',
    short: 'all details, private ones included, as your delegate',
  },
  custom: {
    name: 'Custom rights',
    sees: 'what the rights set in Outlook allow; they match none of the usual levels',
    short: 'custom rights',
  },
};

export const sayLevel = (level: SharingLevel): LevelWords => LEVELS[level];

export interface VisibilityLine {
  /** As the partner would name the place. */
  readonly place: 'In Scheduling Assistant' | 'When they open your calendar';
  readonly text: string;
}

const VIEWS: Readonly<Record<EntryView, string>> = {
  nothing: 'nothing shows',
  organisationDefault: 'what your organisation shows theirs by default',
  busyTimes: 'when you are busy',
  titlesAndPlaces: 'titles and locations',
  everything: 'all details',
  unknown: 'not known',
};

/** Where they see what (CAL-05, CAL-06), with "may" wherever sources differ. */
export const sayVisibility = (level: SharingLevel): readonly VisibilityLine[] => {
  const view = describeVisibility(level);
  const scheduling = VIEWS[view.schedulingAssistant];
  const opened = VIEWS[view.openedCalendar];
  return [
    {
      place: 'In Scheduling Assistant',
      text: view.mayShowTitlesInSchedulingAssistant ? `${scheduling}; titles may also show here` : scheduling,
    },
    {
      place: 'When they open your calendar',
      text: view.mayNotOpen ? `${opened}; in some set-ups it may not open` : opened,
    },
  ];
};
