const count = (number: number, unit: string): string => (number === 1 ? `1 ${unit}` : `${number} ${unit}s`);

/** `15 minutes`, `6 hours`, `1 hour 30 minutes`. */
export const sayMinutes = (minutes: number): string => {
  const [hours, rest] = [Math.floor(minutes / 60), minutes % 60];
  if (hours === 0) return count(rest, 'minute');
  return rest === 0 ? count(hours, 'hour') : `${count(hours, 'hour')} ${count(rest, 'minute')}`;
};
