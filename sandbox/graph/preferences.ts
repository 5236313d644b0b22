import { ianaZoneOf } from '../world/windowsZones';

/** What a `Prefer` header asks for (several stand in one header, with commas between them). */
export interface Preferences {
  /** IANA name, and the name as it was asked for: Graph gives that one back. */
  readonly zone?: { readonly name: string; readonly label: string };
  readonly bodyType?: 'text' | 'html';
  readonly immutableIds: boolean;
  readonly pageSize?: number;
  /** SharePoint: a column without an index may be filtered by, at one's own risk. */
  readonly allowsUnindexed: boolean;
}

const PREFERENCE = /([\w.-]+)\s*=\s*(?:"([^"]*)"|([^\s,;"]+))/g;

export const parsePreferences = (header: string | undefined): Preferences => {
  const asked = new Map(
    [...(header ?? '').matchAll(PREFERENCE)].map(([, name = '', quoted, bare]) => [
      name.toLowerCase(),
      quoted ?? bare ?? '',
    ]),
  );
  const label = asked.get('outlook.timezone');
  const name = label === undefined ? undefined : ianaZoneOf(label);
  const bodyType = asked.get('outlook.body-content-type')?.toLowerCase();
  const pageSize = Number(asked.get('odata.maxpagesize'));
  return {
    zone: label !== undefined && name !== undefined ? { name, label } : undefined,
    bodyType: bodyType === 'text' || bodyType === 'html' ? bodyType : undefined,
    immutableIds: asked.get('idtype')?.toLowerCase() === 'immutableid',
    pageSize: Number.isInteger(pageSize) && pageSize > 0 ? pageSize : undefined,
    allowsUnindexed: /\bHonorNonIndexedQueriesWarningMayFailRandomly\b/i.test(header ?? ''),
  };
};

/** `Preference-Applied`: only what was understood. */
export const appliedPreferences = (preferences: Preferences): Readonly<Record<string, string>> => {
  const applied = [
    preferences.zone && `outlook.timezone="${preferences.zone.label}"`,
    preferences.bodyType && `outlook.body-content-type="${preferences.bodyType}"`,
    preferences.immutableIds && 'IdType="ImmutableId"',
    preferences.pageSize && `odata.maxpagesize=${preferences.pageSize}`,
  ].filter(Boolean);
  return applied.length ? { 'Preference-Applied': applied.join(', ') } : {};
};
