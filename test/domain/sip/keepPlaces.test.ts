import { gatherPeople, keepPlaces, type PersonRow, type SipClaim } from '../../../src/domain/sip';
import { claim } from './claims';

const CONTACT = claim('ownContacts', { name: 'Sam Hall', mail: 'sam.hall@northshire.example' });
const OTHER = claim('people', { name: 'S. Hall', mail: 's.hall@northshire.example' });
const KIM = claim('people', { name: 'Zed Rowe', mail: 'kim.rowe@northshire.example' });
const BRIDGE = claim('organisationContacts', { mail: ['sam.hall@northshire.example', 's.hall@northshire.example'] });

const say = (rows: readonly PersonRow[]): readonly string[] =>
  rows.map((row) => (row.kind === 'same' ? `${row.person.name} is ${row.as.name}` : `${row.person.name}`));

const shownAfter = (...batches: readonly (readonly SipClaim[])[]): readonly PersonRow[] => {
  let rows: readonly PersonRow[] = [];
  let all: readonly SipClaim[] = [];
  for (const batch of batches) {
    all = [...all, ...batch];
    rows = keepPlaces(rows, gatherPeople(all));
  }
  return rows;
};

const ROWS: readonly (readonly [
  sentence: string,
  batches: readonly (readonly SipClaim[])[],
  verdict: readonly string[],
])[] = [
  ['what comes at once stands in its order', [[KIM, CONTACT]], ['Sam Hall', 'Zed Rowe']],
  ['what comes later stands behind, though it is nearer', [[KIM], [CONTACT]], ['Zed Rowe', 'Sam Hall']],
  [
    'DIR-05 two that prove to be one: the second place stays and leads to the first, nothing moves up',
    [[CONTACT], [OTHER], [KIM], [BRIDGE]],
    ['Sam Hall', 'S. Hall is Sam Hall', 'Zed Rowe'],
  ],
  [
    'and stays when still more comes',
    [[CONTACT], [OTHER], [KIM], [BRIDGE], [claim('people', { name: 'Amy', mail: 'amy@northshire.example' })]],
    ['Sam Hall', 'S. Hall is Sam Hall', 'Zed Rowe', 'Amy'],
  ],
];

test.each(ROWS)('%s', (_sentence, batches, verdict) => {
  expect(say(shownAfter(...batches))).toEqual(verdict);
});
