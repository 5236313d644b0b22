/** Exchange speaks Windows names, everybody else IANA's (Unicode CLDR windowsZones, the zones a British mailbox meets). */
const ZONES: readonly (readonly [windows: string, iana: string])[] = [
  ['UTC', 'UTC'],
  ['GMT Standard Time', 'Europe/London'],
  ['Greenwich Standard Time', 'Atlantic/Reykjavik'],
  ['Romance Standard Time', 'Europe/Paris'],
  ['W. Europe Standard Time', 'Europe/Berlin'],
  ['Central Europe Standard Time', 'Europe/Budapest'],
  ['GTB Standard Time', 'Europe/Bucharest'],
  ['FLE Standard Time', 'Europe/Kiev'],
  ['Eastern Standard Time', 'America/New_York'],
  ['Central Standard Time', 'America/Chicago'],
  ['Pacific Standard Time', 'America/Los_Angeles'],
  ['India Standard Time', 'Asia/Kolkata'],
  ['AUS Eastern Standard Time', 'Australia/Sydney'],
  ['New Zealand Standard Time', 'Pacific/Auckland'],
];

export const windowsZoneOf = (zone: string): string => ZONES.find(([, iana]) => iana === zone)?.[0] ?? zone;

const isZone = (zone: string): boolean => {
  try {
    return Boolean(new Intl.DateTimeFormat('en-GB', { timeZone: zone }));
  } catch {
    return false;
  }
};

const checked = new Map<string, string | undefined>();

/** The IANA name of a zone given in either way; `undefined` for a name nobody knows. */
export const ianaZoneOf = (zone: string): string | undefined => {
  if (checked.has(zone)) return checked.get(zone);
  const name = ZONES.find(([windows]) => windows.toLowerCase() === zone.toLowerCase())?.[1] ?? zone;
  const found = isZone(name) ? name : undefined;
  checked.set(zone, found);
  return found;
};
