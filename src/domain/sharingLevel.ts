/**
 * How much of a calendar somebody else sees, in Exchange's own vocabulary (New-SharingPolicy,
 * Add-MailboxFolderPermission), from nothing to everything.
 *
 * - `availabilityOnly`: times and busy status ("Can view when I'm busy")
 * - `limitedDetails`: with subject and location ("Can view titles and locations")
 * - `reviewer`: everything, body included; `editor` and the delegates may change entries as well
 * - `custom`: folder rights that no single level expresses; read, never written
 */
export const SHARING_LEVELS = [
  'none',
  'availabilityOnly',
  'limitedDetails',
  'reviewer',
  'editor',
  'delegate',
  'delegateSeesPrivate',
  'custom',
] as const;

export type SharingLevel = (typeof SHARING_LEVELS)[number];

/** The only levels that exist towards a federated partner (CAL-01, CAL-04). */
export const PARTNER_LEVELS = ['none', 'availabilityOnly', 'limitedDetails'] as const;

export type PartnerLevel = (typeof PARTNER_LEVELS)[number];

const rank = (level: SharingLevel): number => SHARING_LEVELS.indexOf(level);

/** Below zero if `a` shows less than `b`. `custom` counts as the widest: what it shows is not known. */
export const compareLevels = (a: SharingLevel, b: SharingLevel): number => rank(a) - rank(b);

export const isPartnerLevel = (level: SharingLevel): level is PartnerLevel =>
  (PARTNER_LEVELS as readonly SharingLevel[]).includes(level);
