/** Names of the colours an entry can have. */
export const ENTRY_TONES = ['blue', 'teal', 'purple', 'green', 'peach', 'pink', 'gold', 'steel'] as const;

export type EntryTone = (typeof ENTRY_TONES)[number];

/** What lies in the calendar of somebody else. */
export const OTHERS_TONE: EntryTone = 'pink';

/** Categories that the sandbox's world uses. */
const KNOWN: Readonly<Record<string, EntryTone>> = {
  Clinic: 'teal',
  MDT: 'purple',
  Teaching: 'green',
  'On call': 'peach',
};

/** The same colour each time for the same category; blue for none. */
export function toneOf(category: string | undefined): EntryTone {
  if (!category) return 'blue';
  const sum = [...category].reduce((total, letter) => (total * 31 + (letter.codePointAt(0) ?? 0)) % 9973, 7);
  return KNOWN[category] ?? ENTRY_TONES[1 + (sum % (ENTRY_TONES.length - 1))] ?? 'blue';
}
