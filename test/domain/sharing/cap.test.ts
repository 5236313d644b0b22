import fc from 'fast-check';
import type { Register } from '../../../src/domain/federation';
import { classifyRecipient, compareLevels, decideCap, type Cap, type SharingLevel } from '../../../src/domain/sharing';
import { address, BAYVIEW, domain, ELMWOOD, EXAMPLE_REGISTER, JO, NORTHSHIRE } from '../../fakes/exampleRegister';
import { anyAddress, anyRegister } from './arbitrary';

const capFor = (register: Register, text: string): Cap =>
  decideCap(register, classifyRecipient(register, [JO], address(text)));

const withPolicy = (...rows: readonly (readonly [string, SharingLevel])[]): Register => ({
  ...EXAMPLE_REGISTER,
  policy: rows.map(([key, level]) => ({ domain: key === '*' ? '*' : domain(key), level })),
});

const withAgreement = (agreementLevel: SharingLevel): Register => ({
  ...EXAMPLE_REGISTER,
  partners: [{ ...NORTHSHIRE, agreementLevel }, ELMWOOD, BAYVIEW],
});

describe('POL-11: the cap is relationship, then policy, then agreement', () => {
  it.each<[string, Register, string, SharingLevel]>([
    [
      'POL-06: an entry of its own lifts a partner to titles and places',
      EXAMPLE_REGISTER,
      'sam@northshire.example',
      'limitedDetails',
    ],
    ['POL-06: and lifts nobody else', EXAMPLE_REGISTER, 'a.patel@elmwood.example', 'availabilityOnly'],
    [
      'POL-04: the entry for all domains caps at busy times',
      withPolicy(['*', 'availabilityOnly']),
      'sam@northshire.example',
      'availabilityOnly',
    ],
    [
      'POL-07: an entry of its own that is lower than recommended is honoured',
      withPolicy(['*', 'limitedDetails'], ['northshire.example', 'availabilityOnly']),
      'sam@northshire.example',
      'availabilityOnly',
    ],
    [
      'POL-07: an entry of its own may allow nothing',
      withPolicy(['*', 'availabilityOnly'], ['northshire.example', 'none']),
      'sam@northshire.example',
      'none',
    ],
    [
      'POL-01: without any policy entry nothing is allowed, whatever the relationship gives',
      withPolicy(),
      'sam@northshire.example',
      'none',
    ],
    ['POL-05: no relationship, no share, whatever the wildcard gives', EXAMPLE_REGISTER, 'x@unknown.example', 'none'],
    [
      'a policy wider than what exists towards partners ends at titles and places',
      withPolicy(['northshire.example', 'reviewer']),
      'sam@northshire.example',
      'limitedDetails',
    ],
    [
      'of two entries for one domain the lower counts',
      withPolicy(['northshire.example', 'limitedDetails'], ['northshire.example', 'availabilityOnly']),
      'sam@northshire.example',
      'availabilityOnly',
    ],
    [
      'an agreement below the policy counts',
      withAgreement('availabilityOnly'),
      'sam@northshire.example',
      'availabilityOnly',
    ],
    [
      'an agreement above the policy lifts nothing',
      withAgreement('reviewer'),
      'sam@northshire.example',
      'limitedDetails',
    ],
    ['an entry does not help a partner who is suspended', EXAMPLE_REGISTER, 'kim@bayview.example', 'none'],
    ['nor one whose side is not configured', EXAMPLE_REGISTER, 'kim@harbour.example', 'none'],
    ['an entry does not reach below its domain', EXAMPLE_REGISTER, 'sam@sub.northshire.example', 'none'],
    ['a consumer service has no cap but nothing', withPolicy(['*', 'limitedDetails']), 'sam@postbox.example', 'none'],
  ])('%s', (_sentence, register, text, expected) => {
    expect(capFor(register, text).level).toBe(expected);
  });

  it('X-16: the wildcard gives a level and the relationship the permission; both must hold', () => {
    expect(capFor(withPolicy(['*', 'limitedDetails']), 'x@unknown.example').level).toBe('none');
    expect(capFor(withPolicy(), 'sam@northshire.example').level).toBe('none');
    expect(capFor(withPolicy(['*', 'limitedDetails']), 'sam@northshire.example').level).toBe('limitedDetails');
  });

  it('names the rule that holds it down', () => {
    expect(capFor(EXAMPLE_REGISTER, 'a.patel@elmwood.example').limits).toEqual([
      { code: 'policyAllowsOnly', partner: 'Elmwood Pharmacy Group', rule: 'wildcard', level: 'availabilityOnly' },
    ]);
    expect(capFor(withAgreement('availabilityOnly'), 'sam@northshire.example').limits).toEqual([
      { code: 'agreementAllowsOnly', partner: 'Northshire Council', level: 'availabilityOnly' },
    ]);
    expect(capFor(EXAMPLE_REGISTER, 'sam@northshire.example').limits).toEqual([]);
  });

  it('is nothing without an active relationship, and never above titles and places', () => {
    fc.assert(
      fc.property(anyRegister, anyAddress, (register, someone) => {
        const recipient = classifyRecipient(register, [JO], someone);
        const cap = decideCap(register, recipient);
        const isActive = recipient.kind === 'partner' && recipient.standing.verdict === 'active';
        if (!isActive) expect(cap.level).toBe('none');
        expect(compareLevels(cap.level, 'limitedDetails')).toBeLessThanOrEqual(0);
        if (cap.level !== 'limitedDetails') expect(cap.limits.length).toBeGreaterThan(0);
      }),
    );
  });
});
