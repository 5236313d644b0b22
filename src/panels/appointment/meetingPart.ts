/** Who hosts the open item's meeting; fetched after the screen. */
export const meetingPart = async () => (await import('../meeting/Meeting')).Meeting;
