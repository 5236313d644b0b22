import type { OutlookClient } from '../application/outlookClient';

/** How permissions are changed by hand in one Outlook. `{person}` and `{level}` stand for what is wanted. */
export interface ManualFacts {
  readonly client: OutlookClient;
  /** As people call it. */
  readonly label: string;
  /** To the list of who has access; whatever is done begins here. */
  readonly open: readonly string[];
  readonly give: readonly string[];
  readonly remove: readonly string[];
  /** What everybody in one's own organisation sees; `'elsewhere'`: this Outlook cannot change it. */
  readonly everybody: readonly string[] | 'elsewhere';
  /** Who says so. None of them bears a date. */
  readonly source: string;
}

const WEB: Omit<ManualFacts, 'client' | 'label'> = {
  open: ['Go to Calendar, right-click your calendar and choose "Sharing and permissions".'],
  give: [
    'Enter the full address: {person}.',
    'Choose "{level}" and press Share. If another level is refused, choose "Can view when I\'m busy".',
    'Ask them to open the invitation and press "Add this calendar" or Accept.',
  ],
  remove: ['Find {person} and press the bin beside the name.'],
  everybody: ['Find "People in my organization".', 'Choose a level and close.'],
  source: 'Calendar Federation Configuration Guide, Outlook on the web',
};

/** Facts of Microsoft's clients, which change without notice: each with who says so. */
export const MANUAL_FACTS: readonly ManualFacts[] = [
  { client: 'web', label: 'Outlook on the web', ...WEB },
  {
    ...WEB,
    client: 'newWindows',
    label: 'New Outlook on Windows',
    source: 'Microsoft Support, "Share your calendar in Outlook"',
  },
  {
    client: 'classicWindows',
    label: 'Classic Outlook on Windows',
    open: [
      'Go to Calendar. On the Home tab choose "Share Calendar"; or right-click the calendar and choose "Sharing Permissions".',
    ],
    give: [
      'Press Add, enter the full address {person} and press OK.',
      'Choose "{level}", then Apply and OK. Sometimes only the default level can be chosen.',
      'Ask them to open the invitation and press Accept.',
    ],
    remove: ['Select {person}, press Remove, then OK.'],
    everybody: ['Select "My Organization" (or "Default").', 'Choose a level, then Apply and OK.'],
    source: 'Calendar Federation Configuration Guide, Outlook',
  },
  {
    client: 'mac',
    label: 'Outlook on a Mac',
    open: [
      'Go to Calendar, press the three dots beside your calendar and choose "Sharing Permissions". In an older version: Organize tab, "Calendar Permissions".',
    ],
    give: [
      'Press the plus sign and enter the full address {person}.',
      'Choose the person and the level "{level}", then Add. Sometimes only the default level can be chosen.',
      'Ask them to open the invitation and press Accept.',
    ],
    remove: ['Select {person}, press the minus sign, then Done.'],
    everybody: ['Select "Default" (or "My Organization").', 'Choose a level, then Done.'],
    source: 'Microsoft Support, "Share your calendar in Outlook for Mac"',
  },
  {
    client: 'phone',
    label: 'Outlook on a phone',
    open: ['Tap Calendar, then your picture at the top left. Tap the cogwheel beside your calendar.'],
    give: [
      'Tap "Add people" and enter the full address {person}.',
      'Choose "{level}" and tap Add. If another level is refused, choose "Can view when I\'m busy".',
      'Ask them to open the invitation and tap Accept.',
    ],
    remove: ['Tap {person}, then "Remove".'],
    everybody: 'elsewhere',
    source: 'Microsoft Support, "Share your calendar in Outlook for iOS and Android"',
  },
];
