/** The coming week’s meetings, when they are first opened from here. */
export const meetingWeekPart = async () => (await import('../meeting/MeetingWeek')).MeetingWeek;

/** What is fetched when it is first opened from here. */
export const checkUpPart = async () => (await import('../checkUp/CheckUp')).CheckUp;
