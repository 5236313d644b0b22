import { SHARING_LEVELS, compareLevels, type SharingLevel } from '../sharingLevel';
import type { DigestState, OutsideGrant } from './audience';
import { isRecord } from './isRecord';
import { RULE_WAIVERS_LIMIT_BYTES } from './ruleWaiver';
import { utf8Length } from './utf8Length';

/**
 * Who outside is given more than free/busy, as small as it can be said: what the pane read at the server last, for
 * events that may not ask it.
 */
export interface Digest {
  readonly v: 1;
  /** Epoch milliseconds of the reading at the server. */
  readonly at: number;
  /** Domain, level, name of the organisation (empty: not known); the widest first. */
  readonly grants: readonly (readonly [domain: string, level: SharingLevel, organisation: string])[];
  /** There was no room for all of it. */
  readonly truncated?: true;
}

/**
 * Roaming settings hold 32 KB for the whole add-in (office.js, `RoamingSettings`); a quarter is for events to read, and
 * the digest has what rules that are quiet for a time leave of it.
 */
export const DIGEST_LIMIT_BYTES = 8 * 1024 - RULE_WAIVERS_LIMIT_BYTES;

/**
 * A share is changed by hand, in any of Outlook's clients, and seldom; the pane is opened about weekly by those who
 * write to partners. After this many days more may be shared than the digest says.
 */
export const DIGEST_OLD_AFTER_DAYS = 7;

const DAY = 86_400_000;

const widestPerDomain = (grants: readonly OutsideGrant[]): readonly OutsideGrant[] => {
  const widest = new Map<string, OutsideGrant>();
  for (const grant of grants) {
    if (compareLevels(grant.level, 'availabilityOnly') <= 0) continue;
    const held = widest.get(grant.domain);
    if (held === undefined || compareLevels(grant.level, held.level) > 0) widest.set(grant.domain, grant);
  }
  return [...widest.values()].sort((a, b) => compareLevels(b.level, a.level));
};

/** At most 8 KB as JSON. What there is no room for are the lowest levels, and then the digest says so. */
export const buildDigest = (grants: readonly OutsideGrant[], at: number): Digest => {
  const rows = widestPerDomain(grants).map(
    ({ domain, level, organisation }) => [domain, level, organisation || ''] as const,
  );
  const whole: Digest = { v: 1, at, grants: rows };
  if (utf8Length(JSON.stringify(whole)) <= DIGEST_LIMIT_BYTES) return whole;

  const kept: Digest['grants'][number][] = [];
  let size = utf8Length(JSON.stringify({ v: 1, at, grants: [], truncated: true }));
  for (const row of rows) {
    size += utf8Length(JSON.stringify(row)) + 1;
    if (size > DIGEST_LIMIT_BYTES) break;
    kept.push(row);
  }
  return { v: 1, at, grants: kept, truncated: true };
};

const isRow = (value: unknown): value is Digest['grants'][number] =>
  Array.isArray(value) &&
  value.length === 3 &&
  typeof value[0] === 'string' &&
  SHARING_LEVELS.indexOf(value[1] as SharingLevel) >= 0 &&
  typeof value[2] === 'string';

/** What stands in the roaming settings; `undefined` for anything that this version did not write whole. */
export const parseDigest = (kept: unknown): Digest | undefined => {
  if (!isRecord(kept) || kept.v !== 1 || typeof kept.at !== 'number' || !Number.isFinite(kept.at)) return undefined;
  if (!Array.isArray(kept.grants) || !kept.grants.every(isRow)) return undefined;
  if (kept.truncated !== undefined && kept.truncated !== true) return undefined;
  const digest: Digest = { v: 1, at: kept.at, grants: kept.grants as Digest['grants'] };
  return kept.truncated ? { v: 1, at: digest.at, grants: digest.grants, truncated: true } : digest;
};

/** A digest of the future was written by a clock that is wrong, on this device or another: it is not trusted either. */
export const digestState = (
  digest: Digest | undefined,
  now: number,
  oldAfterDays: number = DIGEST_OLD_AFTER_DAYS,
): DigestState => {
  if (digest === undefined) return 'missing';
  const age = now - digest.at;
  return digest.truncated || age < -DAY || age > oldAfterDays * DAY ? 'old' : 'fresh';
};

export const grantsOf = (digest: Digest): readonly OutsideGrant[] =>
  digest.grants.map(([domain, level, organisation]) =>
    organisation === '' ? { domain, level } : { domain, level, organisation },
  );
