/** Pixels of one hour in the week grid; the width of its column of hours. */
export const HOUR_HEIGHT = 48;
export const HOURS_WIDTH = 56;

/** The hour that a day opens at when the grid is first shown. */
export const FIRST_HOUR_SHOWN = 7.5;

export const pixelsOf = (minutes: number): number => (minutes / 60) * HOUR_HEIGHT;
