import { CalmList, CalmRow } from '../layout/CalmList';

/** Sentences that stand each for itself. */
export const Lines = ({ lines }: { readonly lines: readonly string[] }) => (
  <CalmList>
    {lines.map((line) => (
      <CalmRow key={line}>{line}</CalmRow>
    ))}
  </CalmList>
);
