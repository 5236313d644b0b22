import { decideUndo, type ShareRecord, type UndoDecision } from '../../../src/domain/history';
import {
  classifyRecipient,
  compareLevels,
  decideCap,
  isPartnerLevel,
  type SharingLevel,
} from '../../../src/domain/sharing';
import fc from 'fast-check';
import { anyLevel, anyRegister } from '../sharing/arbitrary';
import { address, EXAMPLE_REGISTER, JO, SAM } from '../../fakes/exampleRegister';

const recordOf = (from: SharingLevel, to: SharingLevel, more: Partial<ShareRecord> = {}): ShareRecord => ({
  at: '2026-11-24T09:00:00.000Z',
  actor: JO.text,
  whom: SAM.text,
  from,
  to,
  held: to,
  result: 'done',
  ...more,
});

const decide = (record: ShareRecord, present: SharingLevel, whom = SAM.text): UndoDecision =>
  decideUndo({
    record,
    recipient: classifyRecipient(EXAMPLE_REGISTER, [JO], address(whom)),
    register: EXAMPLE_REGISTER,
    present,
  });

const PATEL = 'a.patel@elmwood.example';
const LOU = 'lou@bayview.example';

describe('undo from the history', () => {
  it.each<[string, ShareRecord, SharingLevel, string, string | undefined, readonly string[]]>([
    [
      'a raise is lowered again',
      recordOf('availabilityOnly', 'limitedDetails'),
      'limitedDetails',
      SAM.text,
      'availabilityOnly',
      [],
    ],
    ['a new share is taken back', recordOf('none', 'limitedDetails'), 'limitedDetails', SAM.text, 'none', []],
    ['a removal is given again', recordOf('limitedDetails', 'none'), 'none', SAM.text, 'limitedDetails', []],
    [
      'what was given where the policy now allows less comes back as far as it allows',
      recordOf('limitedDetails', 'none'),
      'none',
      PATEL,
      'availabilityOnly',
      ['notAllowedToday'],
    ],
    [
      'nothing comes back where the federation is not active',
      recordOf('availabilityOnly', 'none'),
      'none',
      LOU,
      undefined,
      ['notAllowedToday'],
    ],
    [
      'a share there can still be taken back',
      recordOf('none', 'availabilityOnly'),
      'availabilityOnly',
      LOU,
      'none',
      [],
    ],
    [
      'what was above the partner maximum comes back at the most there is',
      recordOf('reviewer', 'none'),
      'none',
      SAM.text,
      'limitedDetails',
      ['abovePartnerMaximum'],
    ],
    [
      'custom rights are not put together again',
      recordOf('custom', 'availabilityOnly'),
      'availabilityOnly',
      SAM.text,
      'limitedDetails',
      ['abovePartnerMaximum'],
    ],
    [
      'what is so already needs no undo',
      recordOf('none', 'availabilityOnly'),
      'none',
      SAM.text,
      undefined,
      ['alreadySo'],
    ],
    [
      'what was refused changed nothing',
      recordOf('none', 'limitedDetails', { result: 'refused' }),
      'none',
      SAM.text,
      undefined,
      ['nothingWasChanged'],
    ],
    [
      'what was never at a level cannot go back to one',
      { ...recordOf('none', 'none'), from: undefined },
      'none',
      SAM.text,
      undefined,
      ['notKnownBefore'],
    ],
    [
      'a colleague who was removed is not shared with from here',
      recordOf('reviewer', 'none'),
      'none',
      'lee@healthmail.example',
      undefined,
      ['abovePartnerMaximum'],
    ],
  ])('%s', (_sentence, record, present, whom, to, obstacles) => {
    const decision = decide(record, present, whom);
    expect([decision.to, decision.obstacles.map(({ code }) => code)]).toEqual([to, obstacles]);
  });

  it.each<[string, ShareRecord, readonly string[]]>([
    ['copies of what a raise showed', recordOf('availabilityOnly', 'limitedDetails'), ['copiesAlreadySynchronised']],
    [
      'and the invitation to a new share',
      recordOf('none', 'availabilityOnly'),
      ['copiesAlreadySynchronised', 'invitationMayRemain'],
    ],
    ['nothing after a lowering', recordOf('limitedDetails', 'none'), []],
  ])('says what it cannot bring back: %s', (_sentence, record, cannotUndo) => {
    expect(decide(record, record.to ?? 'none').cannotUndo).toEqual(cannotUndo);
  });

  it('says that somebody changed it again', () => {
    expect(decide(recordOf('none', 'limitedDetails'), 'availabilityOnly').changedSince).toBe(true);
    expect(decide(recordOf('none', 'limitedDetails'), 'limitedDetails').changedSince).toBe(false);
  });

  it('whatever the register, the record and the present: never above the cap of today, and never above what was there', () => {
    fc.assert(
      fc.property(anyRegister, anyLevel, anyLevel, anyLevel, (register, from, to, present) => {
        const recipient = classifyRecipient(register, [JO], SAM);
        const decision = decideUndo({ record: recordOf(from, to), recipient, register, present });
        if (decision.to === undefined) return;
        expect(isPartnerLevel(decision.to)).toBe(true);
        expect(compareLevels(decision.to, from)).toBeLessThanOrEqual(0);
        if (compareLevels(decision.to, present) > 0)
          expect(compareLevels(decision.to, decideCap(register, recipient).level)).toBeLessThanOrEqual(0);
      }),
      { numRuns: 1_000 },
    );
  });
});
