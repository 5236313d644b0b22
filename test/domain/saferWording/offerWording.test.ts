import { offerWording } from '../../../src/domain/saferWording';
import { scan, type ScannedEntry } from '../../../src/domain/sensitivity';
import { readEntries } from '../sensitivity/readEntries';

const entryOf = (subject: string, location = '', body = ''): ScannedEntry => ({ subject, location, body });

const offerFor = (entry: ScannedEntry) => offerWording({ entry, findings: scan(entry) });

describe('GOV-02: a title in safer words says the same meeting without the person', () => {
  it.each([
    [
      'several patients are counted',
      'MDT: Owen Pritchard melanoma, Jean Sutcliffe lymphoma, Ada Moss cancer',
      'MDT, 3 cases',
    ],
    ['a number goes', 'Review 999 123 4535', 'Review, see record'],
    ['a name and a condition go', 'Home visit: Tomasz Nowak, diabetes', 'Home visit, see record'],
    ['the service stays', 'Clinic review Edna Okafor COPD', 'Clinic review, see record'],
    [
      'a service called by a condition stays',
      'Stroke clinic – Mrs Whitfield stroke review',
      'Stroke clinic, review, see record',
    ],
    ['colleagues stay', 'Pt Suresh Holroyd warfarin review with Dr Khan', 'Review with Dr Khan, see record'],
    [
      'the room stays, a bed does not',
      'Handover Room 3: Margaret Firth bed 4 pneumonia',
      'Handover Room 3, see record',
    ],
    ['a side room is no room to meet in', 'side room 1 covid', 'Appointment, see record'],
    ['the time stays', 'CPA review Marlon Reid schizophrenia 14:30', 'CPA review 14:30, see record'],
    ['somebody whom no rule knows goes, too', 'Core group: Kacper Zielinski, Xyzzy', 'Core group, see record'],
    ['nothing but a name is left', 'Mrs Whitfield – safeguarding', 'Appointment, see record'],
    ['a time alone is no title', 'Client Norman Tate 2pm', 'Appointment, see record'],
    ['a code goes, the rest stays', 'New door code 4418', 'New door code'],
    ['the topic of a marked entry is what is marked', 'CONFIDENTIAL – premises options', 'Meeting'],
    ['a personnel matter is not named', 'Redundancy consultation – Helen Shaw', 'Consultation'],
    ['a harmless title stays as it is', 'Ward 9 team meeting ', 'Ward 9 team meeting '],
  ])('%s: %s', (_what, title, offered) => {
    const entry = entryOf(title);
    expect(offerFor(entry).subject).toBe(offered);
  });
});

describe('a place and a text in safer words', () => {
  it.each([
    [
      'a home is no place to show',
      entryOf('Home visit Mr Gallagher', '14 Elm Close, ZE9 9ZZ'),
      { location: 'See record' },
    ],
    ['a room stays', entryOf('Review 999 123 4535', 'Clinic 2'), { location: 'Clinic 2' }],
    [
      'what was found in a text is replaced, the rest stays',
      entryOf('Ortho trauma', '', 'please vet 999 123 4535 today'),
      { subject: 'Ortho trauma', body: 'please vet [number in record] today' },
    ],
  ])('%s', (_what, entry, offered) => expect(offerFor(entry)).toMatchObject(offered));
});

it('what was said not to be sensitive stays', () => {
  const entry = entryOf('Review 999 123 4535', '', 'DOB 02/08/1971 for 999 123 4535');
  const findings = scan(entry).filter(({ field }) => field === 'subject');
  expect(offerWording({ entry, findings })).toMatchObject({ subject: 'Review, see record', body: entry.body });
});

describe('of the labelled entries', () => {
  const found = readEntries().filter((entry) => scan(entry).length > 0);

  it('every one has words in which nothing is found, and a title', () => {
    const bad = found.filter((entry) => {
      const wording = offerFor(entry);
      return scan({ ...entry, ...wording }).length > 0 || wording.subject.trim() === '';
    });
    expect(found.length).toBeGreaterThan(150);
    expect(bad.map(({ id }) => id)).toEqual([]);
  });

  it('none keeps a word that was labelled sensitive in its title', () => {
    const bad = found.filter((entry) => {
      const words = offerFor(entry)
        .subject.toLowerCase()
        .split(/[^\p{L}\p{N}]+/u);
      const labels = entry.labels.filter(({ field, category }) => field === 'subject' && category !== 'HR');
      return labels.some(({ text }) =>
        text
          .toLowerCase()
          .split(/[^\p{L}\p{N}]+/u)
          .some((word) => word.length > 2 && words.includes(word)),
      );
    });
    expect(bad.map(({ id }) => id)).toEqual([]);
  });
});
