/** What stands in the person's own calendar: nobody's name, nothing that others could read (private, shown as free). */
export const REVIEW_TITLE = 'Review who sees my calendar';

export const REVIEW_EXPLAINED =
  'A private entry in your own calendar, shown as free, with a reminder. The share does not end by itself.';

/** The heading beside a review's own entry: the answer to what it reminds of. */
export const sayReviewHeading = (count: number): string => {
  if (count === 0) return 'The shares of this review have ended';
  return count === 1 ? '1 share of this review goes on' : `${count} shares of this review go on`;
};

/** What became of the others. */
export const sayReviewEnded = (ended: number, areAllRead: boolean): string | undefined => {
  if (ended === 0) return undefined;
  const which = ended === 1 ? '1 other share' : `${ended} other shares`;
  return areAllRead
    ? `${which} that it was set for has ended meanwhile.`
    : `${which} that it was set for was not found; not all of your calendars could be read.`;
};
