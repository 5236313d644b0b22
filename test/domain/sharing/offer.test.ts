import fc from 'fast-check';
import type { Register } from '../../../src/domain/federation';
import {
  classifyRecipient,
  compareLevels,
  decideCap,
  decideOffer,
  PARTNER_LEVELS,
  type Offer,
  type OfferRefusal,
  type PartnerLevel,
  type SharingLevel,
} from '../../../src/domain/sharing';
import { address, EXAMPLE_REGISTER, JO } from '../../fakes/exampleRegister';
import { anyAddress, anyLevel, anyRegister, anyServerAnswer } from './arbitrary';

interface Question {
  readonly to: string;
  readonly present?: SharingLevel;
  readonly server?: readonly SharingLevel[];
  readonly register?: Register;
}

const decide = ({ to, present = 'none', server, register = EXAMPLE_REGISTER }: Question): Offer | OfferRefusal =>
  decideOffer({ register, present, serverLevels: server, recipient: classifyRecipient(register, [JO], address(to)) });

const possible = (question: Question): readonly PartnerLevel[] | 'refused' => {
  const offer = decide(question);
  return offer.verdict === 'refuse'
    ? 'refused'
    : offer.options.filter((option) => option.possible).map(({ level }) => level);
};

const refusalCodes = (question: Question, level: PartnerLevel): readonly string[] => {
  const offer = decide(question);
  const refusals =
    offer.verdict === 'refuse' ? offer.reasons : offer.options.find((option) => option.level === level)?.refusals;
  return (refusals ?? []).map(({ code }) => code);
};

const SAM = 'sam.hall@northshire.example';
const PATEL = 'a.patel@elmwood.example';
const KIM = 'kim@bayview.example';
const X = 'x@unknown.example';
const NOTHING = 'none';
const BUSY = 'availabilityOnly';
const TITLES = 'limitedDetails';

describe('CAL-01: towards a partner there are two levels and not shared', () => {
  it('lists these three, in this order, and no other', () => {
    const offer = decide({ to: SAM });
    expect(offer.verdict === 'offer' && offer.options.map(({ level }) => level)).toEqual([NOTHING, BUSY, TITLES]);
  });
});

describe('what is possible for whom', () => {
  it.each<[string, Question, readonly PartnerLevel[] | 'refused']>([
    ['an active partner with an entry of its own', { to: SAM }, [NOTHING, BUSY, TITLES]],
    ['an active partner under the wildcard', { to: PATEL }, [NOTHING, BUSY]],
    ['CAL-25: a suspended partner, nothing shared yet', { to: KIM }, 'refused'],
    ['CAL-25: a suspended partner with busy times', { to: KIM, present: BUSY }, [NOTHING, BUSY]],
    [
      'CAL-24: a suspended partner with titles may be lowered or removed',
      { to: KIM, present: TITLES },
      [NOTHING, BUSY, TITLES],
    ],
    ['CAL-25: a partner waiting for their side', { to: 'kim@harbour.example' }, 'refused'],
    ['POL-05: nobody one has a relationship with', { to: X }, 'refused'],
    ['CAL-24: a share without relationship can only be removed', { to: X, present: TITLES }, [NOTHING, TITLES]],
    ['a consumer service', { to: 'sam@postbox.example' }, 'refused'],
    ['oneself', { to: 'jo.byrne@healthmail.example' }, 'refused'],
    ['DEL-01: a colleague: their levels are Outlook’s', { to: 'lee@healthmail.example' }, 'refused'],
    [
      'BUL-06: what a colleague has can only be taken away',
      { to: 'lee@healthmail.example', present: 'editor' },
      [NOTHING],
    ],
    ['CAL-12: the server allows busy times alone', { to: SAM, server: [BUSY] }, [NOTHING, BUSY]],
    [
      'the server allows more than exists for partners',
      { to: SAM, server: [BUSY, TITLES, 'reviewer', 'editor'] },
      [NOTHING, BUSY, TITLES],
    ],
    ['the server allows more than the policy of the register', { to: PATEL, server: [BUSY, TITLES] }, [NOTHING, BUSY]],
    ['the server did not say', { to: SAM, server: undefined }, [NOTHING, BUSY, TITLES]],
    ['the server answers with an empty list', { to: SAM, server: [] }, [NOTHING, BUSY, TITLES]],
    ['the server allows nothing that exists', { to: SAM, server: ['none'] }, 'refused'],
    ['CAL-04: all details may be lowered to either', { to: SAM, present: 'reviewer' }, [NOTHING, BUSY, TITLES]],
    [
      'CAL-04: all details under the wildcard may be lowered to busy times',
      { to: PATEL, present: 'reviewer' },
      [NOTHING, BUSY],
    ],
    [
      'custom rights may be replaced where the partner is active',
      { to: SAM, present: 'custom' },
      [NOTHING, BUSY, TITLES],
    ],
    ['custom rights at a suspended partner can only be removed', { to: KIM, present: 'custom' }, [NOTHING]],
  ])('%s', (_sentence, question, expected) => {
    expect(possible(question)).toEqual(expected);
  });
});

describe('why a level is not possible', () => {
  it.each<[string, Question, PartnerLevel, readonly string[]]>([
    ['C1.3: the sharing policy', { to: PATEL }, TITLES, ['policyAllowsOnly']],
    [
      'CAL-12, X-05: the server, where register and policy would allow it',
      { to: SAM, server: [BUSY] },
      TITLES,
      ['serverAllowsOnly'],
    ],
    ['the policy before the server', { to: PATEL, server: [BUSY] }, TITLES, ['policyAllowsOnly']],
    ['C1.4: no relationship', { to: X }, BUSY, ['noRelationship']],
    ['CAL-25: the partner is not active', { to: KIM, present: BUSY }, TITLES, ['partnerNotActive']],
  ])('%s', (_sentence, question, level, expected) => {
    expect(refusalCodes(question, level)).toEqual(expected);
  });

  it('CAL-12: tells the highest level that the server would grant', () => {
    const offer = decide({ to: SAM, server: [BUSY] });
    expect(offer.verdict === 'offer' && offer.options[2]?.refusals).toEqual([
      { code: 'serverAllowsOnly', partner: 'Northshire Council', level: BUSY },
    ]);
  });
});

describe('CAL-02: what is marked when the picker opens', () => {
  it.each<[string, Question, PartnerLevel | undefined]>([
    ['C1.1: busy times for a new share', { to: SAM }, BUSY],
    ['the present level for an existing one', { to: SAM, present: TITLES }, TITLES],
    ['busy times where more than the maximum is there', { to: SAM, present: 'reviewer' }, BUSY],
    ['removing where nothing else is possible', { to: X, present: 'reviewer' }, NOTHING],
  ])('%s', (_sentence, question, expected) => {
    const offer = decide(question);
    expect(offer.verdict === 'offer' && offer.preselected).toBe(expected);
  });

  it('busy times alone carry the default mark', () => {
    const offer = decide({ to: SAM });
    const marked = offer.verdict === 'offer' ? offer.options.filter(({ isDefault }) => isDefault) : [];
    expect(marked.map(({ level }) => level)).toEqual([BUSY]);
  });
});

describe('what must never be offered', () => {
  const question = fc.record({ register: anyRegister, to: anyAddress, present: anyLevel, server: anyServerAnswer });

  it('POL-11: nothing above the cap, unless it is less than what is there', () => {
    fc.assert(
      fc.property(question, ({ register, to, present, server }) => {
        const recipient = classifyRecipient(register, [JO], to);
        const cap = decideCap(register, recipient);
        const offer = decideOffer({ register, recipient, present, serverLevels: server });
        if (offer.verdict === 'refuse') return;
        for (const { level, possible: isPossible } of offer.options) {
          if (!isPossible || level === present) continue;
          const isLess = present !== 'custom' && compareLevels(level, present) < 0;
          expect(isLess || compareLevels(level, cap.level) <= 0).toBe(true);
        }
      }),
      { numRuns: 2_000 },
    );
  });

  it('CAL-12: nothing new that the server would not grant', () => {
    fc.assert(
      fc.property(question, ({ register, to, present, server }) => {
        if (!server?.length) return;
        const recipient = classifyRecipient(register, [JO], to);
        const offer = decideOffer({ register, recipient, present, serverLevels: server });
        const raised =
          offer.verdict === 'offer'
            ? offer.options.filter(({ possible: is, level }) => is && compareLevels(level, present) > 0)
            : [];
        for (const { level } of raised) expect(server).toContain(level);
      }),
    );
  });

  it('CAL-24: a share with somebody outside can always be removed', () => {
    fc.assert(
      fc.property(question, ({ register, to, present, server }) => {
        const recipient = classifyRecipient(register, [JO], to);
        if (present === 'none' || recipient.kind === 'self' || recipient.kind === 'colleague') return;
        const offer = decideOffer({ register, recipient, present, serverLevels: server });
        expect(offer.verdict === 'offer' && offer.options[0]).toMatchObject({ level: 'none', possible: true });
      }),
    );
  });

  it('no level is refused without a reason, and none possible with one', () => {
    fc.assert(
      fc.property(question, ({ register, to, present, server }) => {
        const recipient = classifyRecipient(register, [JO], to);
        const offer = decideOffer({ register, recipient, present, serverLevels: server });
        if (offer.verdict === 'refuse') return void expect(offer.reasons.length).toBeGreaterThan(0);
        expect(offer.options.map(({ level }) => level)).toEqual([...PARTNER_LEVELS]);
        for (const option of offer.options) expect(option.possible).toBe(option.refusals.length === 0);
      }),
    );
  });
});
