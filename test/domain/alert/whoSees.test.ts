import { reachOf, whoSees, type Audience, type Reach } from '../../../src/domain/alert';
import type { Field } from '../../../src/domain/sensitivity';
import { grant, NOBODY, SAM_HALL } from '../../fakes/findings';

const FIELDS: readonly Field[] = ['subject', 'location', 'categories', 'body', 'attachmentNames'];

type Row = readonly [sentence: string, audience: Partial<Audience>, seen: readonly Field[], reach: Reach];

const rows: readonly Row[] = [
  ['with nobody outside nobody sees anything', {}, [], 'nobody'],
  ['an attendee outside is sent every field', { outsideAttendees: [SAM_HALL] }, FIELDS, 'will'],
  ['also of a private appointment', { outsideAttendees: [SAM_HALL], isPrivate: true }, FIELDS, 'will'],
  ['busy times show no text', { grants: [grant('availabilityOnly')] }, [], 'nobody'],
  ['no access shows no text', { grants: [grant('none')] }, [], 'nobody'],
  ['titles and locations show just these', { grants: [grant('limitedDetails')] }, ['subject', 'location'], 'can'],
  ['and nothing of a private one', { grants: [grant('limitedDetails')], isPrivate: true }, [], 'nobody'],
  ['a reviewer reads all', { grants: [grant('reviewer')] }, FIELDS, 'can'],
  ['an editor reads all', { grants: [grant('editor')] }, FIELDS, 'can'],
  ['a delegate reads all', { grants: [grant('delegate')] }, FIELDS, 'can'],
  ['but nothing of a private one', { grants: [grant('delegate')], isPrivate: true }, [], 'nobody'],
  ['unless privacy is open to them', { grants: [grant('delegateSeesPrivate')], isPrivate: true }, FIELDS, 'can'],
  ['rights of their own may show all', { grants: [grant('custom')] }, FIELDS, 'may'],
  ['and may look behind privacy', { grants: [grant('custom')], isPrivate: true }, FIELDS, 'may'],
  ['a missing digest leaves it open', { grants: 'unknown', digest: 'missing' }, FIELDS, 'may'],
  ['an old digest does as well', { grants: [], digest: 'old' }, FIELDS, 'may'],
  ['privacy closes what grants leave open', { grants: 'unknown', digest: 'missing', isPrivate: true }, [], 'nobody'],
  ['attendees that were not read may be outside', { attendeesAreKnown: false }, FIELDS, 'may'],
  ['even of a private appointment', { attendeesAreKnown: false, isPrivate: true }, FIELDS, 'may'],
];

describe('who outside sees a field', () => {
  it.each(rows)('%s', (_sentence, change, seen, reach) => {
    const audience = { ...NOBODY, ...change };
    const reaches = FIELDS.map((field) => [field, reachOf(whoSees(field, audience))]);
    expect(reaches).toEqual(FIELDS.map((field) => [field, seen.indexOf(field) >= 0 ? reach : 'nobody']));
  });

  it('names everybody, the surest first', () => {
    const audience: Audience = {
      ...NOBODY,
      outsideAttendees: [SAM_HALL],
      grants: [grant('custom'), grant('reviewer')],
      digest: 'old',
      attendeesAreKnown: false,
    };
    expect(whoSees('body', audience)).toEqual([
      { reach: 'will', attendee: SAM_HALL },
      { reach: 'can', grant: grant('reviewer') },
      { reach: 'may', because: 'attendeesNotRead' },
      { reach: 'may', because: 'customRights', grant: grant('custom') },
      { reach: 'may', because: 'digestOld' },
    ]);
  });
});
