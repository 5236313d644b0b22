import fc from 'fast-check';
import {
  buildDigest,
  DIGEST_LIMIT_BYTES,
  digestState,
  grantsOf,
  parseDigest,
  type Digest,
  type OutsideGrant,
} from '../../../src/domain/alert';
import { compareLevels, SHARING_LEVELS, type SharingLevel } from '../../../src/domain/sharing';
import { NOW } from '../../fakes/fakePorts';

const DAY = 86_400_000;
const held = (domain: string, level: SharingLevel, organisation?: string): OutsideGrant => ({
  domain,
  level,
  organisation,
});
const bytesOf = (value: unknown): number => Buffer.byteLength(JSON.stringify(value), 'utf8');

describe('the digest', () => {
  it('holds the highest level above free/busy for each domain, the widest first', () => {
    const grants = [
      held('northshire.example', 'limitedDetails', 'Northshire Council'),
      held('elmwood.example', 'availabilityOnly', 'Elmwood Pharmacy Group'),
      held('bayview.example', 'none'),
      held('northshire.example', 'reviewer', 'Northshire Council'),
      held('unknown.example', 'limitedDetails'),
      held('', 'custom'),
    ];
    expect(buildDigest(grants, NOW)).toEqual({
      v: 1,
      at: NOW,
      grants: [
        ['', 'custom', ''],
        ['northshire.example', 'reviewer', 'Northshire Council'],
        ['unknown.example', 'limitedDetails', ''],
      ],
    });
  });

  it('comes back as it went', () => {
    const grants = [held('northshire.example', 'reviewer', 'Northshire Council'), held('x.example', 'limitedDetails')];
    const back = parseDigest(JSON.parse(JSON.stringify(buildDigest(grants, NOW))));
    expect(back && grantsOf(back)).toEqual([
      { domain: 'northshire.example', level: 'reviewer', organisation: 'Northshire Council' },
      { domain: 'x.example', level: 'limitedDetails' },
    ]);
  });

  it('drops the lowest levels where there is no room, and says so', () => {
    const many = Array.from({ length: 400 }, (_, i) => held(`council-${i}.example`, 'limitedDetails', `Council ${i}`));
    const digest = buildDigest([...many, held('wide.example', 'editor', 'Wide')], NOW);
    expect(digest.truncated).toBe(true);
    expect(digest.grants[0]).toEqual(['wide.example', 'editor', 'Wide']);
    expect(digest.grants.length).toBeGreaterThan(100);
    expect(digestState(digest, NOW)).toBe('old');
  });

  it('is never above 8 KB, and whole unless it says otherwise', () => {
    const grants = fc.array(
      fc.record({
        domain: fc.string({ unit: 'binary', maxLength: 250 }),
        level: fc.constantFrom(...SHARING_LEVELS),
        organisation: fc.option(fc.string({ unit: 'binary', maxLength: 300 }), { nil: undefined }),
      }),
      { maxLength: 120, size: 'max' },
    );
    fc.assert(
      fc.property(grants, (given) => {
        const digest = buildDigest(given, NOW);
        expect(bytesOf(digest)).toBeLessThanOrEqual(DIGEST_LIMIT_BYTES);
        const above = given.filter(({ level }) => compareLevels(level, 'availabilityOnly') > 0);
        const domains = new Set(above.map(({ domain }) => domain));
        if (!digest.truncated) expect(digest.grants).toHaveLength(domains.size);
        expect(parseDigest(JSON.parse(JSON.stringify(digest)))).toEqual(digest);
      }),
      { numRuns: 60 },
    );
  });
});

describe('how far it is trusted', () => {
  const written = (change: Partial<Digest>): Digest => ({ v: 1, at: NOW, grants: [], ...change });

  it.each<[string, Digest | undefined, string]>([
    ['none is missing', undefined, 'missing'],
    ['one of now is fresh', written({}), 'fresh'],
    ['one of a week is fresh', written({ at: NOW - 7 * DAY }), 'fresh'],
    ['one of more than a week is old', written({ at: NOW - 7 * DAY - 1 }), 'old'],
    ['one that had no room is old', written({ truncated: true }), 'old'],
    ['a clock that is an hour ahead is forgiven', written({ at: NOW + DAY / 24 }), 'fresh'],
    ['one of next week is not trusted', written({ at: NOW + 7 * DAY }), 'old'],
  ])('%s', (_sentence, digest, state) => {
    expect(digestState(digest, NOW)).toBe(state);
  });

  it('the organisation may say after how many days', () => {
    expect(digestState(written({ at: NOW - 3 * DAY }), NOW, 2)).toBe('old');
  });
});

describe('what stands in the settings is taken only whole', () => {
  const good = { v: 1, at: NOW, grants: [['northshire.example', 'reviewer', '']] };

  it.each<[string, unknown]>([
    ['nothing', undefined],
    ['null', null],
    ['a text', JSON.stringify(good)],
    ['another version', { ...good, v: 2 }],
    ['no time', { ...good, at: undefined }],
    ['a time that is none', { ...good, at: NaN }],
    ['no grants', { ...good, grants: undefined }],
    ['grants that are no list', { ...good, grants: {} }],
    ['a level that does not exist', { ...good, grants: [['northshire.example', 'all', '']] }],
    ['a row that is too short', { ...good, grants: [['northshire.example', 'reviewer']] }],
    ['a domain that is no text', { ...good, grants: [[7, 'reviewer', '']] }],
    ['an odd mark of truncation', { ...good, truncated: 'no' }],
  ])('%s is no digest', (_sentence, kept) => {
    expect(parseDigest(kept)).toBeUndefined();
  });

  it('and the good one is', () => expect(parseDigest(good)).toEqual(good));

  it('whatever it is, reading it ends well', () => {
    fc.assert(fc.property(fc.anything(), (kept) => void parseDigest(kept)));
  });
});
