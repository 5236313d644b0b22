/** CLN-01, CLN-02: what the guides ask of everybody who shares more; said once, before the first raised share. */
export const CLINICAL_SAFETY: readonly string[] = [
  'Treat what your entries say with care and consideration, in line with your information governance training. The same holds for the people who will see them.',
  'Clinical use follows your organisation’s policy for clinical messaging and for keeping records, and your professional practice guidance.',
  'Be aware with whom you are sharing. You remain responsible for what you share.',
];
