import fc from 'fast-check';
import {
  compareLevels,
  reviewGrant,
  type Grant,
  type GrantReview,
  type SharingLevel,
} from '../../../src/domain/sharing';
import { EXAMPLE_REGISTER, JO } from '../../fakes/exampleRegister';
import { anyAddress, anyLevel, anyRegister } from './arbitrary';

const grant = (address: string | undefined, level: SharingLevel, more: Partial<Grant> = {}): Grant => ({
  address,
  level,
  isInsideOrganization: false,
  isOrganizationDefault: false,
  ...more,
});

const review = (one: Grant): GrantReview => reviewGrant(one, EXAMPLE_REGISTER, [JO]);
const codes = (one: Grant): readonly string[] => review(one).issues.map(({ code }) => code);

describe('CAL-23: who holds an entry', () => {
  it.each<[string, Grant, GrantReview['holder'], boolean]>([
    [
      'everybody in the own organisation',
      grant(undefined, 'availabilityOnly', { isOrganizationDefault: true }),
      'organisationDefault',
      false,
    ],
    ['a partner', grant('sam.hall@northshire.example', 'availabilityOnly'), 'partner', true],
    [
      'a partner that the server takes for inside',
      grant('sam.hall@northshire.example', 'editor', { isInsideOrganization: true }),
      'partner',
      true,
    ],
    ['a colleague', grant('lee@healthmail.example', 'editor', { isInsideOrganization: true }), 'colleague', false],
    [
      'a colleague at a domain that only the server knows',
      grant('lee@old-name.example', 'editor', { isInsideOrganization: true }),
      'colleague',
      false,
    ],
    ['oneself', grant('jo.byrne@healthmail.example', 'editor'), 'self', false],
    ['nobody with a relationship', grant('x@unknown.example', 'availabilityOnly'), 'noRelationship', true],
    ['a consumer address', grant('sam@postbox.example', 'availabilityOnly'), 'consumer', true],
    ['an address that cannot be read', grant('/o=Exchange/cn=Somebody', 'availabilityOnly'), 'unknown', true],
    [
      'a colleague without a readable address',
      grant('/o=Exchange/cn=Lee', 'editor', { isInsideOrganization: true }),
      'colleague',
      false,
    ],
    ['a partner who sees nothing', grant('sam.hall@northshire.example', 'none'), 'partner', false],
  ])('%s', (_sentence, one, holder, isOutside) => {
    expect(review(one)).toMatchObject({ holder, isOutside });
  });
});

describe('what is wrong with an entry', () => {
  it.each<[string, Grant, readonly string[]]>([
    ['nothing, within the cap', grant('sam.hall@northshire.example', 'limitedDetails'), []],
    [
      'CAL-04, C1.6: all details for a partner',
      grant('sam.hall@northshire.example', 'reviewer'),
      ['abovePartnerMaximum'],
    ],
    ['CAL-04: editing rights for a partner', grant('sam.hall@northshire.example', 'editor'), ['abovePartnerMaximum']],
    [
      'CAL-04: a partner as delegate',
      grant('sam.hall@northshire.example', 'delegate'),
      ['abovePartnerMaximum', 'delegate'],
    ],
    ["titles given before today's policy", grant('a.patel@elmwood.example', 'limitedDetails'), ['aboveCap']],
    ['rights that no level expresses', grant('sam.hall@northshire.example', 'custom'), ['customRights']],
    ['CAL-25: the partner is suspended', grant('kim@bayview.example', 'availabilityOnly'), ['partnerNotActive']],
    [
      'CAL-25: suspended and above the maximum',
      grant('kim@bayview.example', 'reviewer'),
      ['partnerNotActive', 'abovePartnerMaximum'],
    ],
    ['no relationship', grant('x@unknown.example', 'availabilityOnly'), ['noRelationship']],
    ['a consumer service', grant('sam@postbox.example', 'reviewer'), ['consumerService', 'abovePartnerMaximum']],
    ['nothing, for somebody who sees nothing', grant('x@unknown.example', 'none'), []],
    ['nothing, for a colleague who may edit', grant('lee@healthmail.example', 'editor'), []],
    ['a delegate who sees private entries', grant('lee@healthmail.example', 'delegateSeesPrivate'), ['delegate']],
    ['an address that cannot be read', grant('/o=Exchange/cn=Somebody', 'reviewer'), ['addressNotReadable']],
  ])('%s', (_sentence, one, expected) => {
    expect(codes(one)).toEqual(expected);
  });
});

describe('what an entry may be lowered to with one press', () => {
  it.each<[string, Grant, readonly SharingLevel[]]>([
    [
      'CAL-04, C1.6: all details to titles, busy times or nothing',
      grant('sam.hall@northshire.example', 'reviewer'),
      ['limitedDetails', 'availabilityOnly', 'none'],
    ],
    [
      'all details under the wildcard to busy times or nothing',
      grant('a.patel@elmwood.example', 'reviewer'),
      ['availabilityOnly', 'none'],
    ],
    [
      'CAL-24: titles at a suspended partner to busy times or nothing',
      grant('kim@bayview.example', 'limitedDetails'),
      ['availabilityOnly', 'none'],
    ],
    ['busy times to nothing', grant('sam.hall@northshire.example', 'availabilityOnly'), ['none']],
    ['no relationship: to nothing', grant('x@unknown.example', 'limitedDetails'), ['none']],
    ['custom rights at a suspended partner: to nothing', grant('kim@bayview.example', 'custom'), ['none']],
    [
      'what the server does not allow is left out',
      grant('sam.hall@northshire.example', 'reviewer', { allowedLevels: ['availabilityOnly'] }),
      ['availabilityOnly', 'none'],
    ],
    ['a colleague: not from here', grant('lee@healthmail.example', 'editor'), []],
    ['the organisation entry: not from here', grant(undefined, 'limitedDetails', { isOrganizationDefault: true }), []],
  ])('%s', (_sentence, one, expected) => {
    expect(review(one).lowerTo).toEqual(expected);
  });

  it('is always less than what is there', () => {
    fc.assert(
      fc.property(anyRegister, anyAddress, anyLevel, (register, { text }, level) => {
        for (const lower of reviewGrant(grant(text, level), register, [JO]).lowerTo) {
          expect(compareLevels(lower, level)).toBeLessThan(0);
        }
      }),
    );
  });

  it('CAL-04: nobody outside holds more than titles and places without a flag', () => {
    fc.assert(
      fc.property(anyRegister, anyAddress, anyLevel, (register, { text }, level) => {
        const { isOutside, issues } = reviewGrant(grant(text, level), register, [JO]);
        if (isOutside && compareLevels(level, 'limitedDetails') > 0) expect(issues.length).toBeGreaterThan(0);
      }),
    );
  });
});
