import { reviewGrant, type GrantIssue, type SharingLevel } from '../../src/domain/sharing';
import { sayIssue } from '../../src/wording/sayIssue';
import { EXAMPLE_REGISTER, JO } from '../fakes/exampleRegister';

const issuesOf = (address: string, level: SharingLevel): readonly GrantIssue[] =>
  reviewGrant({ address, level, isInsideOrganization: false, isOrganizationDefault: false }, EXAMPLE_REGISTER, [JO])
    .issues;

describe('what needs a look', () => {
  it.each<[string, readonly GrantIssue[], string, string]>([
    [
      'CAL-04, C1.6: above the partner maximum',
      issuesOf('sam.hall@northshire.example', 'reviewer'),
      'Above partner maximum',
      '"Can view all details" is more than anybody at a partner is meant to have. You can lower it here.',
    ],
    [
      'above the rules of today',
      issuesOf('a.patel@elmwood.example', 'limitedDetails'),
      "Above today's rules",
      "This level was given earlier. Not possible: your organisation's sharing policy allows only busy times with Elmwood Pharmacy Group. Your administrator can change this. You can lower or remove it here.",
    ],
    [
      'CAL-25: the partner is not active',
      issuesOf('kim@bayview.example', 'availabilityOnly'),
      'Federation not active',
      'Calendar federation with Bayview Trust is not active. Suspended: IG certification lapsed, 1 September 2018. You can lower or remove the share here.',
    ],
    [
      'no relationship',
      issuesOf('x@unknown.example', 'availabilityOnly'),
      'No relationship',
      'Your organisation has no relationship with unknown.example, so your calendar cannot be shared there. This share is there all the same; you can remove it here.',
    ],
    [
      'custom rights',
      issuesOf('sam.hall@northshire.example', 'custom'),
      'Custom rights',
      'Outlook holds rights that match none of the usual levels, so what they see is not known. You can replace or remove them here.',
    ],
    [
      'a delegate who sees private entries',
      [{ code: 'delegate', seesPrivate: true }],
      'Sees private appointments',
      'This delegate can open your private appointments too.',
    ],
    [
      'two entries',
      [{ code: 'severalEntries', count: 2 }],
      '2 entries',
      'There are 2 entries for this person; the widest one counts. Removing the share here removes all of them.',
    ],
  ])('%s', (_sentence, [issue], label, text) => {
    expect(issue && sayIssue(issue)).toEqual({ label, text });
  });
});
