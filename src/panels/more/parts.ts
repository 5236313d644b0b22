/** What is fetched when it is first opened from here. */
export const checkUpPart = async () => (await import('../checkUp/CheckUp')).CheckUp;
