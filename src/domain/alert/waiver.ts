import type { Field, Finding } from '../sensitivity';
import { isRecord } from './isRecord';
import { WAIVER_REASONS, type WaiverReason } from './waiverReason';

/** "Not sensitive here": which rule, and where; neither text nor hash. It holds while that rule finds at that place. */
export type Waiver = Pick<Finding, 'ruleId' | 'field' | 'index' | 'start'> & { readonly reason?: WaiverReason };

const FIELDS: readonly Field[] = ['subject', 'location', 'categories', 'body', 'attachmentNames'];

/** Outlook keeps 2,500 characters of custom properties for an item (office.js, `CustomProperties`); others write too. */
const LONGEST_KEPT = 2000;

const isSamePlace = (a: Waiver, b: Waiver): boolean =>
  a.ruleId === b.ruleId && a.field === b.field && a.index === b.index && a.start === b.start;

export const toWaiver = ({ ruleId, field, index, start }: Waiver): Waiver =>
  index === undefined ? { ruleId, field, start } : { ruleId, field, index, start };

const withReason = (waiver: Waiver, reason: unknown): Waiver =>
  WAIVER_REASONS.indexOf(reason as WaiverReason) >= 0
    ? Object.assign({}, waiver, { reason: reason as WaiverReason })
    : waiver;

export const isWaived = (finding: Waiver, waivers: readonly Waiver[]): boolean =>
  waivers.some((waiver) => isSamePlace(waiver, finding));

export const withoutWaiver = (waivers: readonly Waiver[], finding: Waiver): readonly Waiver[] =>
  waivers.filter((waiver) => !isSamePlace(waiver, finding));

/** The newest stands last; the oldest give way where there is no room for all. */
export const withWaiver = (waivers: readonly Waiver[], finding: Waiver, reason?: WaiverReason): readonly Waiver[] => {
  let kept = [...withoutWaiver(waivers, finding), withReason(toWaiver(finding), reason)];
  while (JSON.stringify(kept).length > LONGEST_KEPT) kept = kept.slice(1);
  return kept;
};

const isPlace = (value: unknown): value is number => typeof value === 'number' && Number.isInteger(value) && value >= 0;

const isWaiver = (value: unknown): value is Waiver =>
  isRecord(value) &&
  typeof value.ruleId === 'string' &&
  FIELDS.indexOf(value.field as Field) >= 0 &&
  (value.index === undefined || isPlace(value.index)) &&
  isPlace(value.start);

/** What stands in an item's custom properties. Whatever is not a waiver waives nothing. */
export const parseWaivers = (kept: unknown): readonly Waiver[] =>
  Array.isArray(kept) ? kept.filter(isWaiver).map((waiver) => withReason(toWaiver(waiver), waiver.reason)) : [];
