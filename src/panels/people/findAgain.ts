import type { FoundPerson } from '../../domain/sip';

const marksOf = ({ key, directoryId, emails, candidates }: FoundPerson): readonly string[] => [
  key,
  ...(directoryId === undefined ? [] : [directoryId]),
  ...emails.map(({ text }) => text.toLowerCase()),
  ...candidates.map(({ address }) => address.text.toLowerCase()),
];

/** The same person in a newer answer: by key, else by an address or account that both have. */
export const findAgain = (people: readonly FoundPerson[], person: FoundPerson): FoundPerson | undefined => {
  const marks = new Set(marksOf(person));
  return (
    people.find(({ key }) => key === person.key) ?? people.find((one) => marksOf(one).some((mark) => marks.has(mark)))
  );
};

/** Whether a newer answer says more, or something else, of a person. */
export const saysMore = (newer: FoundPerson | undefined, shown: FoundPerson): boolean =>
  newer !== undefined && JSON.stringify({ ...newer, key: '' }) !== JSON.stringify({ ...shown, key: '' });
