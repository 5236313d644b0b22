import { sayRegisterProblem, sayUnreadRows } from '../../src/wording/sayRegisterProblem';

const fault = (row: string, field = 'domains') => ({ row, field, reason: 'is missing' });

describe('DIR-09: rows of the register that could not be read', () => {
  it.each([
    ['two fields of one row are one row', [fault('partners[3]'), fault('partners[3]', 'name')], /^1 row of/],
    ['two rows', [fault('partners[3]'), fault('policy[0]')], /^2 rows of/],
  ])('%s', (_sentence, problems, said) => {
    expect(sayUnreadRows(problems)).toMatch(said);
  });

  it('each is named by row, field and reason', () => {
    expect(sayRegisterProblem(fault('partners[3]'))).toBe('partners[3] domains is missing');
    expect(sayRegisterProblem(fault('policy', ''))).toBe('policy is missing');
  });
});
