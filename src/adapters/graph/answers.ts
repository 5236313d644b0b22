import * as v from 'valibot';
import type { CalendarPermission, OwnCalendar } from '../../application/ports';
import { levelOfRole, writableLevels } from './roles';

/** Id of the entry for one's own organisation: base64 of `Default`. Its name is translated, so it proves nothing. */
const DEFAULT_ENTRY_ID = 'RGVmYXVsdA==';

const Text = v.pipe(v.string(), v.nonEmpty());
const Person = v.nullish(v.object({ name: v.nullish(v.string()), address: v.nullish(v.string()) }));

const CalendarAnswer = v.object({
  id: Text,
  name: v.nullish(v.string()),
  isDefaultCalendar: v.nullish(v.boolean()),
  canShare: v.nullish(v.boolean()),
  owner: Person,
});

const PermissionAnswer = v.object({
  id: Text,
  role: Text,
  allowedRoles: v.nullish(v.array(v.string())),
  isInsideOrganization: v.nullish(v.boolean()),
  isRemovable: v.nullish(v.boolean()),
  emailAddress: Person,
});

const RolesAnswer = v.object({ value: v.array(v.string()) });

/** `undefined`: not a calendar as Graph describes it. */
export const parseCalendar = (answer: unknown): OwnCalendar | undefined => {
  const { success, output } = v.safeParse(CalendarAnswer, answer);
  if (!success) return undefined;
  return {
    id: output.id,
    name: output.name ?? '',
    isDefault: output.isDefaultCalendar ?? false,
    canShare: output.canShare ?? false,
    ownerAddress: output.owner?.address ?? undefined,
  };
};

/** `undefined`: not a calendarPermission as Graph describes it. */
export const parsePermission = (answer: unknown): CalendarPermission | undefined => {
  const { success, output } = v.safeParse(PermissionAnswer, answer);
  if (!success) return undefined;
  const address = output.emailAddress?.address || undefined;
  return {
    id: output.id,
    address,
    name: output.emailAddress?.name || address || '',
    level: levelOfRole(output.role),
    allowedLevels: writableLevels(output.allowedRoles ?? []),
    isInsideOrganization: output.isInsideOrganization ?? false,
    isRemovable: output.isRemovable ?? true,
    isOrganizationDefault: isOrganizationDefault(output),
  };
};

/** `undefined`: no answer to rely on. An empty list counts as none: what Graph says of outside addresses is not documented. */
export const parseAllowedLevels = (answer: unknown) => {
  const { success, output } = v.safeParse(RolesAnswer, answer);
  const levels = success ? writableLevels(output.value) : [];
  return levels.length > 0 ? levels : undefined;
};

const isOrganizationDefault = (entry: v.InferOutput<typeof PermissionAnswer>): boolean =>
  entry.id === DEFAULT_ENTRY_ID ||
  (entry.isInsideOrganization === true && entry.isRemovable === false && !entry.emailAddress?.address);
