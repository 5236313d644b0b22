import { assessAttachment } from '../../../src/domain/attachment';
import { sayFilesNotice, sayUncheckable } from '../../../src/wording/sayFiles';

describe('IMS-04: files that nothing can look into are named', () => {
  it.each([
    ['a document', 'List.docx', undefined],
    ['capitals', 'SCAN.PDF', undefined],
    ['an archive, which takes a password', 'notes.zip', 'mayBeLocked'],
    ['another one', 'notes.tar.7z', 'mayBeLocked'],
    ['an encrypted message', 'smime.p7m', 'encrypted'],
    ['a type that nobody knows', 'ward.xyzzy', 'unknownType'],
    ['no type at all', 'README', 'unknownType'],
    ['a name that ends with a dot', 'odd.', 'unknownType'],
  ])('%s: %s', (_what, name, cause) => expect(assessAttachment(name)).toBe(cause));

  it('each with its reason', () => {
    const causes = (['mayBeLocked', 'encrypted', 'unknownType'] as const).map(sayUncheckable);
    expect(new Set(causes).size).toBe(3);
  });
});

describe('GOV-04: the line above the appointment', () => {
  it.each([
    [0, ''],
    [1, 'A file is attached. Calendar entries are no place for files. Remove it, or review.'],
    [2, '2 files are attached. Calendar entries are no place for files. Remove them, or review.'],
  ])('for %s files', (count, said) => expect(sayFilesNotice(count)).toBe(said));

  it('has room always', () => expect(sayFilesNotice(9_999).length).toBeLessThanOrEqual(150));
});
