import fc from 'fast-check';
import { assessMeeting, type MeetingEntry } from '../../../src/domain/meeting';
import { anchor, attribute, BAY, ELM, html, index, JO, SAM, teams, TENANTS, text } from './world';
import { WRAPPERS } from './wrap';

/** Links of every kind that say who hosts, and what they say. */
const LINKS: readonly (readonly [url: string, organisation: string | undefined])[] = [
  [teams(TENANTS.northshire), 'Northshire Council'],
  [teams(TENANTS.elmwood, { thread: '19:abc@thread.tacv2' }), 'Elmwood Pharmacy Group'],
  [teams(TENANTS.own), 'Healthmail'],
  [teams(TENANTS.stranger), undefined],
  ['https://nscouncil.webex.com/nscouncil/j.php?MTID=m0123abcdef', 'Northshire Council'],
  ['https://acme-elmwood.webex.com/meet/kim', undefined],
  ['https://acme-elmwood.zoom.us/j/81234567890?pwd=x', undefined],
  ['https://elmwood.zoom.us/j/81234567890?pwd=x', 'Elmwood Pharmacy Group'],
  ['https://meet.northshire.example/sam.hall/AB12CD34', 'Northshire Council'],
  ['https://meet.lync.com/elmwood.example/ada/AB12CD34', 'Elmwood Pharmacy Group'],
  ['https://meet.oakham.example/kim/AB12CD34', undefined],
];

const wrapping = fc.array(fc.constantFrom(...WRAPPERS.map(([, wrap]) => wrap)), { maxLength: 4 });
const encoding = fc.integer({ min: 0, max: 3 });

const encoded = (url: string, times: number): string =>
  times === 0 ? url : encoded(encodeURIComponent(url), times - 1);

/** Where a text is broken, and with what. */
const breaking = fc.tuple(
  fc.array(fc.integer({ min: 1, max: 400 }), { maxLength: 6 }),
  fc.constantFrom('\n', '\r\n', '\r\n ', '=\r\n', '\n> ', '\n> > '),
);

const broken = (url: string, [places, mark]: readonly [readonly number[], string]): string =>
  [...new Set(places)]
    .filter((at) => at < url.length)
    .sort((a, b) => b - a)
    .reduce((whole, at) => whole.slice(0, at) + mark + whole.slice(at), url);

const around = fc.constantFrom<readonly [string, string]>(
  ['', ''],
  ['Join: ', '.'],
  ['<', '>'],
  ['(', ')'],
  ['Nehmen Sie teil: ', ' Danke'],
  ['加入：', '。'],
);

const hostOf = (entry: MeetingEntry): string | undefined =>
  assessMeeting({ entry, index, isSensitive: false }).host.organisation?.name;

const mayBe = (organisation: string | undefined, entry: MeetingEntry): void => {
  expect([organisation, undefined]).toContain(hostOf(entry));
};

/** Somebody of whom the link says nothing: were the link lost on the way, they would be no answer either. */
const organizers = [JO, 'nobody', undefined];

test('wrapped up to four times, encoded up to three: the same host', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...LINKS),
      wrapping,
      fc.constantFrom(...organizers),
      ([url, host], wraps, organizer) => {
        const wrapped = wraps.reduce((inner, wrap) => wrap(inner), url);
        expect(hostOf(text(wrapped, { organizer }))).toBe(host);
        expect(hostOf(html(anchor(wrapped), { organizer }))).toBe(host);
      },
    ),
    { numRuns: 500 },
  );
});

test('mangled in any way: the same host or none, never another', () => {
  fc.assert(
    fc.property(
      fc.record({
        link: fc.constantFrom(...LINKS),
        wraps: wrapping,
        times: encoding,
        places: breaking,
        marks: around,
        organizer: fc.constantFrom(...organizers),
      }),
      ({ link: [url, host], wraps, times, places, marks: [before, after], organizer }) => {
        const wrapped = encoded(
          wraps.reduce((inner, wrap) => wrap(inner), url),
          times,
        );
        const written = `${before}${broken(wrapped, places)}${after}`;
        mayBe(host, text(written, { organizer }));
        mayBe(host, html(attribute(written), { organizer }));
        mayBe(host, html(`<a href="${attribute(broken(wrapped, places))}">Join</a>`, { organizer }));
        mayBe(host, text('', { organizer, locations: [written] }));
      },
    ),
    { numRuns: 1_000 },
  );
});

test('cut, doubled, or with characters changed: never a host that the link did not name', () => {
  const edit = fc.tuple(
    fc.integer({ min: 0, max: 300 }),
    fc.constantFrom('', '%', '/', '@', '.', 'x', '#', '?', ' ', '&'),
  );
  fc.assert(
    fc.property(fc.constantFrom(...LINKS), fc.array(edit, { maxLength: 3 }), ([url, host], edits) => {
      const edited = edits.reduce((whole, [at, put]) => whole.slice(0, at) + put + whole.slice(at + 1), url);
      mayBe(host, text(edited, { organizer: JO }));
    }),
    { numRuns: 1_000 },
  );
});

test('a partner who forwards another’s broken link is not taken for its host where the link named somebody', () => {
  fc.assert(
    fc.property(breaking, fc.constantFrom(SAM, ELM, BAY), (places, organizer) => {
      mayBe('Northshire Council', text(broken(teams(TENANTS.northshire), places), { organizer }));
    }),
    { numRuns: 500 },
  );
});
