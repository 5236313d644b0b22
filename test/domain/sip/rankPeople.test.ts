import fc from 'fast-check';
import {
  gatherPeople,
  listOrganisations,
  listPosts,
  narrowPeople,
  rankPeople,
  type SipClaim,
} from '../../../src/domain/sip';
import { EXAMPLE_REGISTER } from '../../fakes/exampleRegister';
import { claim } from './claims';

const colleague = (name: string, jobTitle?: string): SipClaim =>
  claim('ownDirectory', {
    name,
    mail: `${name.toLowerCase().replaceAll(' ', '.')}@healthmail.example`,
    directoryId: name,
    ...(jobTitle !== undefined && { jobTitle }),
  });

const outside = (name: string, mail: string, more: Partial<SipClaim> = {}): SipClaim =>
  claim('ownContacts', { name, mail, kind: 'unknown', ...more, sips: [] });

const SURGEON = colleague('Chidi Okafor', 'Consultant cardiac surgeon, Cardiothoracic surgery');
const NURSE = colleague('Ada Okafor', 'Nurse specialist, Cardiology');
const NO_POST = colleague('Ben Okafor');
const AT_PARTNER = outside('Zoe Okafor', 'z.okafor@northshire.example');
const ELSEWHERE = outside('Abi Okafor', 'abi@unknown.example');
const GUEST = { ...colleague('Aaron Okafor'), kind: 'guest' as const };
const ROOM = { ...colleague('Okafor Room'), kind: 'room' as const };

const ROWS: readonly (readonly [
  sentence: string,
  text: string,
  claims: readonly SipClaim[],
  verdict: readonly string[],
])[] = [
  [
    'the own organisation before partners, and both before others; a known post before none',
    'okafor',
    [ELSEWHERE, AT_PARTNER, NO_POST, SURGEON],
    ['Chidi Okafor', 'Ben Okafor', 'Zoe Okafor', 'Abi Okafor'],
  ],
  [
    'people before guests, and these before rooms',
    'okafor',
    [ROOM, GUEST, AT_PARTNER],
    ['Zoe Okafor', 'Aaron Okafor', 'Okafor Room'],
  ],
  [
    'who has exactly this name before all others',
    'zoe okafor',
    [colleague('Zoe Okafor Hart', 'Pharmacist'), AT_PARTNER],
    ['Zoe Okafor', 'Zoe Okafor Hart'],
  ],
  [
    'a name before one that only begins with it',
    'hall',
    [colleague('Ann Hallam', 'Pharmacist'), outside('Sam Hall', 'sam.hall@northshire.example')],
    ['Sam Hall', 'Ann Hallam'],
  ],
  ['a word of the post behind the name chooses', 'okafor surgery', [SURGEON, NURSE], ['Chidi Okafor']],
  ['any word of the post, as far as it is typed', 'okafor cardio', [SURGEON, NURSE], ['Ada Okafor', 'Chidi Okafor']],
  ['a word of the organisation, as the register writes it', 'okafor northshire', [SURGEON, AT_PARTNER], ['Zoe Okafor']],
  ['the surname first', 'Okafor, Chidi', [SURGEON, NURSE], ['Chidi Okafor']],
  ['accents and apostrophes make no other person', "o'kafor", [outside('Zoë O’Kafor', 'z@x.example')], ['Zoë O’Kafor']],
  ['a word that nobody has', 'okafor dentist', [SURGEON, NURSE], []],
];

test.each(ROWS)('DIR-01 %s', (_sentence, text, claims, verdict) => {
  const ranked = rankPeople(gatherPeople(claims), text, EXAMPLE_REGISTER);
  expect(ranked.map(({ name }) => name)).toEqual(verdict);
});

const all = [SURGEON, NURSE, NO_POST, AT_PARTNER, ELSEWHERE, GUEST, ROOM];

test('DIR-01 in whatever order they are found, the order is the same', () => {
  const wanted = rankPeople(gatherPeople(all), 'okafor', EXAMPLE_REGISTER);
  fc.assert(
    fc.property(fc.shuffledSubarray(all, { minLength: all.length }), (shuffled) => {
      expect(rankPeople(gatherPeople(shuffled), 'okafor', EXAMPLE_REGISTER)).toEqual(wanted);
    }),
  );
});

test('DIR-01 those found are narrowed by organisation and post, in their order', () => {
  const people = rankPeople(gatherPeople(all), 'okafor', EXAMPLE_REGISTER);
  expect(listOrganisations(people)).toEqual(['Healthmail', 'Northshire Council']);
  const own = narrowPeople(people, { organisation: 'Healthmail' });
  expect(own.map(({ name }) => name)).toEqual(['Ada Okafor', 'Chidi Okafor', 'Ben Okafor', 'Okafor Room']);
  const [post] = listPosts(own);
  expect(narrowPeople(people, { organisation: 'Healthmail', ...(post && { post }) }).map(({ name }) => name)).toEqual([
    'Chidi Okafor',
  ]);
});
