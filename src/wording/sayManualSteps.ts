import type { PartnerLevel } from '../domain/sharing';
import { sayLevel } from './sayLevel';

export interface ManualGuide {
  /** The client, as people call it. */
  readonly client: string;
  readonly steps: readonly string[];
}

/** How to change by hand what everybody in one's own organisation sees (CAL-08). */
export const MANUAL_DEFAULT_STEPS: readonly string[] = [
  'In Outlook, go to Calendar.',
  'Right-click your calendar and choose "Sharing and permissions"; in classic Outlook, "Properties" and then "Permissions".',
  'Find "People in my organization" (in classic Outlook "My Organization" or "Default").',
  'Choose a level and close, or press OK.',
];

/** CAL-11 and CAL-15: the way that the guides describe, for when the add-in cannot do it. */
export const sayManualGuides = (person: string, level: PartnerLevel): readonly ManualGuide[] => {
  const name = sayLevel(level).name;
  if (level === 'none') return REMOVING(person);
  return [
    {
      client: 'Outlook on the web and new Outlook',
      steps: [
        'Go to Calendar, right-click your calendar and choose "Sharing and permissions".',
        `Enter the full address: ${person}.`,
        `Choose "${name}" and press Share. If another level is refused, choose "Can view when I'm busy".`,
        'Ask them to open the invitation and press "Add this calendar" or Accept.',
      ],
    },
    {
      client: 'Classic Outlook on Windows',
      steps: [
        'Go to Calendar. On the Home tab choose "Share Calendar"; or right-click the calendar and choose "Sharing Permissions".',
        `Press Add, enter the full address ${person} and press OK.`,
        `Choose "${name}", then Apply and OK. Sometimes only the default level can be chosen.`,
        'Ask them to open the invitation and press Accept.',
      ],
    },
  ];
};

const REMOVING = (person: string): readonly ManualGuide[] => [
  {
    client: 'Outlook on the web and new Outlook',
    steps: [
      'Go to Calendar, right-click your calendar and choose "Sharing and permissions".',
      `Find ${person} and press the bin beside the name.`,
    ],
  },
  {
    client: 'Classic Outlook on Windows',
    steps: [
      'Go to Calendar, right-click your calendar and choose "Sharing Permissions".',
      `Select ${person}, press Remove, then OK.`,
    ],
  },
];
