/** What stands in the person's own calendar: nobody's name, nothing that others could read (private, shown as free). */
export const REVIEW_TITLE = 'Review who sees my calendar';

export const REVIEW_EXPLAINED =
  'A private entry in your own calendar, shown as free, with a reminder. The share does not end by itself.';
