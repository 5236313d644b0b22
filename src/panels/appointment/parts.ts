/** What only few appointments are. */
export const reviewPart = async () => (await import('../review/Review')).Review;
