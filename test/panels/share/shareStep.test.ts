import type { SharePreparation } from '../../../src/application/prepareShare';
import type { PartnerLevel } from '../../../src/domain/sharing';
import {
  confirmed,
  firstStep,
  stepAfterPreparation,
  stepBefore,
  type ShareStart,
  type ShareStep,
} from '../../../src/panels/share/shareStep';
import { address, SAM } from '../../fakes/exampleRegister';
import { shareOffer } from '../shareOffer';

const NOBODY_YET: ShareStart = { addressText: '' };
const ROW: ShareStart = { addressText: SAM.text, hasEntry: true };
const REMOVE: ShareStart = { ...ROW, to: 'none' };
const NEW = shareOffer(SAM);
const BUSY = shareOffer(SAM, 'availabilityOnly');
const PATEL = shareOffer(address('a.patel@elmwood.example'), 'availabilityOnly');

describe('where the way begins', () => {
  it.each<[string, ShareStart, ShareStep['kind']]>([
    ['with nothing: the person is asked who', NOBODY_YET, 'who'],
    ['with a row or an attendee: what is possible is looked up at once', ROW, 'preparing'],
  ])('%s', (_sentence, start, kind) => expect(firstStep(start).kind).toBe(kind));
});

describe('CAL-02, CAL-03: what follows on the answer of the use case', () => {
  it.each<[string, SharePreparation, ShareStart, ShareStep]>([
    [
      'an address that is none: back at the field, with the problem',
      { kind: 'address', problem: { code: 'nameOnly' } },
      NOBODY_YET,
      { kind: 'who', problem: { code: 'nameOnly' } },
    ],
    [
      'somebody new: the level, with busy times marked',
      NEW,
      NOBODY_YET,
      { kind: 'level', offer: NEW, chosen: 'availabilityOnly' },
    ],
    [
      'a row: the level, with the present one marked',
      BUSY,
      ROW,
      { kind: 'level', offer: BUSY, chosen: 'availabilityOnly' },
    ],
    [
      'a row and a level that is possible: straight to the confirmation, never past it',
      BUSY,
      REMOVE,
      { kind: 'confirm', proposal: { offer: BUSY, from: 'availabilityOnly', to: 'none' } },
    ],
    [
      'a row and a level that is not possible: the level, where the reason stands',
      PATEL,
      { ...ROW, to: 'limitedDetails' },
      { kind: 'level', offer: PATEL, chosen: 'availabilityOnly' },
    ],
  ])('%s', (_sentence, preparation, start, step) => expect(stepAfterPreparation(preparation, start)).toEqual(step));
});

describe('one step back', () => {
  const proposal = { offer: BUSY, from: 'availabilityOnly', to: 'limitedDetails' as PartnerLevel } as const;
  it.each<[string, ShareStep, ShareStart, ShareStep | undefined]>([
    ['from the field: out', { kind: 'who' }, NOBODY_YET, undefined],
    ['from the level of somebody typed: to the field', { kind: 'level', offer: NEW }, NOBODY_YET, { kind: 'who' }],
    ['from the level of a row: out', { kind: 'level', offer: BUSY }, ROW, undefined],
    [
      'from the confirmation: to the level, as chosen',
      { kind: 'confirm', proposal },
      ROW,
      { kind: 'level', offer: BUSY, chosen: 'limitedDetails' },
    ],
    ['from a confirmation reached with one press: out', { kind: 'confirm', proposal }, REMOVE, undefined],
    [
      'from a refusal of somebody typed: to the field',
      { kind: 'failed', failure: { kind: 'offline' } },
      NOBODY_YET,
      { kind: 'who' },
    ],
  ])('%s', (_sentence, step, start, before) => expect(stepBefore(step, start)).toEqual(before));
});

test('CAL-20, CAL-21: a confirmation is for one person and names the level that was shown as the present one', () => {
  expect(confirmed({ offer: BUSY, from: 'availabilityOnly', to: 'limitedDetails' })).toEqual({
    calendarId: 'cal-1',
    address: SAM,
    from: 'availabilityOnly',
    to: 'limitedDetails',
    confirmed: true,
  });
});
