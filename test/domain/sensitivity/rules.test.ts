import { rules, scan, type Finding, type ScannedEntry } from '../../../src/domain/sensitivity';
import { markedTexts, toEntry, type Example } from './example';
import { examples } from './examples';

const textOf = (entry: ScannedEntry, { field, start, end }: Finding): string => String(entry[field]).slice(start, end);

const foundBy = (ruleId: string, example: Example): readonly string[] => {
  const entry = toEntry(example);
  return scan(entry)
    .filter((finding) => finding.ruleId === ruleId)
    .map((finding) => textOf(entry, finding));
};

describe('GOV-10: each rule is a value with an id of its own and proves itself', () => {
  it('no two rules share an id', () => {
    const ids = rules.map((rule) => rule.id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it.each(rules.map((rule) => rule.id))('%s has examples of what it finds and of what it ignores', (id) => {
    expect(examples[id]?.found.length).toBeGreaterThanOrEqual(2);
    expect(examples[id]?.ignored.length).toBeGreaterThanOrEqual(2);
  });

  it('no examples stand for a rule that is gone', () => {
    const ids = new Set(rules.map((rule) => rule.id));
    expect(Object.keys(examples).filter((id) => !ids.has(id))).toEqual([]);
  });
});

describe.each(rules.map((rule) => [rule.id] as const))('%s', (id) => {
  it.each((examples[id]?.found ?? []).map((example) => [example]))('finds %j', (example) => {
    expect(foundBy(id, example)).toEqual(markedTexts(example));
  });

  it.each((examples[id]?.ignored ?? []).map((example) => [example]))('ignores %j', (example) => {
    expect(foundBy(id, example)).toEqual([]);
  });

  it('GOV-10: an organisation can switch it off', () => {
    for (const example of examples[id]?.found ?? []) {
      expect(scan(toEntry(example), { off: [id] }).filter((finding) => finding.ruleId === id)).toEqual([]);
    }
  });
});
