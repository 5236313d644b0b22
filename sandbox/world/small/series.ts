import { ADDRESSES as who } from './addresses';
import type { SeriesRow } from './appointmentRow';

/** What comes back week after week. */
export const SERIES: readonly SeriesRow[] = [
  {
    first: [-6, 0, '09:00', 210, 'Cardiology clinic', 'Outpatients 3', { category: 'Clinic' }],
    pattern: { type: 'weekly', interval: 1, daysOfWeek: ['monday'], firstDayOfWeek: 'monday' },
    changes: [
      { week: 5, location: 'Outpatients 1' },
      { week: 7, at: '10:30' },
      { week: 9, cancelled: true },
    ],
  },
  {
    first: [
      -6,
      2,
      '12:30',
      60,
      'Heart failure MDT',
      'Seminar room 2',
      { with: [who.ben, who.anita, who.chidi, who.lee], teams: true, category: 'MDT' },
    ],
    pattern: { type: 'weekly', interval: 1, daysOfWeek: ['wednesday'], firstDayOfWeek: 'monday' },
    changes: [{ week: 8, subject: 'Heart failure MDT (with imaging)', at: '13:00' }],
  },
  {
    first: [
      -6,
      3,
      '14:00',
      45,
      'Joint discharge meeting',
      'Microsoft Teams Meeting',
      { from: who.sam, with: [who.grace, who.kim], teams: true, answer: 'accepted', category: 'MDT' },
    ],
    pattern: { type: 'weekly', interval: 2, daysOfWeek: ['thursday'], firstDayOfWeek: 'monday' },
  },
  {
    first: [-6, 1, '08:30', 90, 'Ward round', 'Ward 7', { with: [who.dawn, who.isla] }],
    pattern: { type: 'weekly', interval: 1, daysOfWeek: ['tuesday', 'thursday'], firstDayOfWeek: 'monday' },
  },
  {
    first: [-6, 4, '13:00', 180, 'Research time', 'R1.05', { showAs: 'workingElsewhere' }],
    pattern: { type: 'weekly', interval: 1, daysOfWeek: ['friday'], firstDayOfWeek: 'monday' },
    times: 12,
  },
  {
    first: [-6, 3, '18:30', 45, 'Piano lesson', '14 Mill Lane', { isPrivate: true }],
    pattern: { type: 'weekly', interval: 1, daysOfWeek: ['thursday'], firstDayOfWeek: 'monday' },
  },
  {
    first: [
      -6,
      1,
      '16:00',
      60,
      'Registrar teaching',
      'Education centre, room E0.11',
      { with: [who.luis, who.lee], category: 'Teaching' },
    ],
    pattern: { type: 'relativeMonthly', interval: 1, daysOfWeek: ['tuesday'], index: 'second' },
  },
  {
    first: [
      -6,
      4,
      '09:30',
      60,
      'Directorate meeting',
      'A3.02',
      { from: who.hugh, with: [who.anita, who.ben], answer: 'accepted' },
    ],
    pattern: { type: 'relativeMonthly', interval: 1, daysOfWeek: ['friday'], index: 'first' },
  },
];
