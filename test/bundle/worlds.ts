import { inThrees, validHealthNumber } from '../domain/sensitivity/healthNumber';
import type { OutlookWorld } from './fakeOutlook';
import { STARTED } from './bareRuntime';

export const NUMBER = inThrees(validHealthNumber('999123453'));

const DAY = 86_400_000;
export const SAM = { displayName: 'Sam Hall', emailAddress: 'sam.hall@northshire.example' };
export const JO = { displayName: 'Jo Byrne', emailAddress: 'jo.byrne@healthmail.example' };

const digest = (grants: readonly (readonly [string, string, string])[], daysAgo = 1) => ({
  'partner-sharing.digest': { v: 1, at: STARTED - daysAgo * DAY, grants },
});

/** A meeting among colleagues that holds nothing, and nobody outside sees more than free/busy. */
export const QUIET: OutlookWorld = {
  subject: 'Discharge planning',
  location: 'Room 4',
  body: 'The usual agenda.',
  required: [JO],
  optional: [],
  categories: null,
  attachments: [],
  sensitivity: 'normal',
  roaming: digest([]),
  session: {},
  properties: {},
  set: 16,
};

export const withNumber: OutlookWorld = { ...QUIET, subject: `Review of NHS number ${NUMBER}` };

/** Somebody at a partner takes part. */
export const ALERTING: OutlookWorld = { ...withNumber, required: [JO, SAM] };

/** Nobody outside takes part, but a partner sees titles and locations. */
export const NOTIFYING: OutlookWorld = {
  ...withNumber,
  roaming: digest([['northshire.example', 'limitedDetails', 'Northshire Council']]),
};

/** What was notified before was corrected meanwhile. */
export const CORRECTED: OutlookWorld = { ...QUIET, session: { 'partner-sharing.notified': '[1,[]]' } };

export const WORLDS: Readonly<Record<string, OutlookWorld>> = { QUIET, withNumber, ALERTING, NOTIFYING, CORRECTED };
