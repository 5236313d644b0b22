/** Entra ID may answer `https://graph.microsoft.com/Calendars.Read` where `Calendars.Read` was asked for. */
const shortName = (scope: string): string => scope.slice(scope.lastIndexOf('/') + 1).toLowerCase();

/** What was asked for and not granted. */
export const missingScopes = (asked: readonly string[], granted: readonly string[]): readonly string[] => {
  const names = new Set(granted.map(shortName));
  return asked.filter((scope) => !names.has(shortName(scope)));
};
