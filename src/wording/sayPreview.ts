import type { Drawn, ShowAs } from '../domain/sharing';

const OCCUPIED: Readonly<Record<ShowAs, string>> = {
  free: 'Free',
  tentative: 'Tentative',
  busy: 'Busy',
  oof: 'Away',
  workingElsewhere: 'Working elsewhere',
  unknown: 'Busy',
};

/** What stands at an entry's time for whoever looks; `undefined` where nothing does. */
export const sayDrawn = (drawn: Drawn): string | undefined => {
  switch (drawn.kind) {
    case 'nothing':
      return undefined;
    case 'busy':
      return OCCUPIED[drawn.showAs];
    case 'private':
      return `${OCCUPIED[drawn.showAs]}, private`;
    case 'details': {
      const title = drawn.title.trim() === '' ? OCCUPIED[drawn.showAs] : drawn.title;
      return drawn.place.trim() === '' ? title : `${title}, ${drawn.place}`;
    }
  }
};

const entries = (count: number): string => (count === 1 ? '1 entry' : `${count} entries`);

/** How many titles a level newly shows within the two weeks. */
export const sayNewlyShown = (count: number): string =>
  count === 0
    ? 'In the next two weeks no further titles would show'
    : `In the next two weeks ${entries(count)} would newly show ${count === 1 ? 'its title' : 'their titles'}`;

/** Where the sources differ, the wider view is drawn and marked so. */
export const MAY_SHOW = 'May show, in some set-ups';

/** The same where it holds of all that is drawn: said once. */
export const ALL_MAY_SHOW = 'All of this may show: the set-ups of organisations differ.';

export const SURFACE_NAMES = {
  schedulingAssistant: 'In Scheduling Assistant',
  openedCalendar: 'When they open your calendar',
} as const;
