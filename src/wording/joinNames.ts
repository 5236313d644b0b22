/** `Sam Hall, Kim Rowe and Asha Patel`. */
export const joinNames = (names: readonly string[]): string => {
  const last = names[names.length - 1] || '';
  return names.length < 2 ? last : `${names.slice(0, -1).join(', ')} and ${last}`;
};
