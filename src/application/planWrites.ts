import type { PartnerLevel } from '../domain/sharing';
import type { CalendarPermission } from './ports';

export type Write =
  | { readonly kind: 'add'; readonly level: PartnerLevel }
  | { readonly kind: 'change'; readonly permissionId: string; readonly level: PartnerLevel }
  | { readonly kind: 'remove'; readonly permissionId: string };

/** Graph cannot express custom rights, and changes an entry only within its own allowed levels. */
const canBeChanged = ({ level, allowedLevels }: CalendarPermission, to: PartnerLevel): boolean =>
  level !== 'custom' && (allowedLevels.length === 0 || allowedLevels.includes(to));

const remove = ({ id }: CalendarPermission): Write => ({ kind: 'remove', permissionId: id });

/**
 * The writes that turn the entries one person has into a single one of this level, or into none. Whatever takes
 * away comes first, so that an interruption leaves less than was asked.
 */
export const planWrites = (entries: readonly CalendarPermission[], to: PartnerLevel): readonly Write[] => {
  if (to === 'none') return entries.map(remove);
  const kept = entries.find((entry) => canBeChanged(entry, to));
  const removals = entries.filter((entry) => entry !== kept).map(remove);
  if (!kept) return [...removals, { kind: 'add', level: to }];
  if (kept.level === to) return removals;
  return [...removals, { kind: 'change', permissionId: kept.id, level: to }];
};
