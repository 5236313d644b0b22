import type { Standing } from '../../domain/federation';
import { sayStanding } from '../../wording/sayStanding';
import { Meta } from './Meta';
import { StatusMark } from './StatusMark';

/** The status of one service with a partner, and what is behind it; a line that begins with the label stands for it. */
export const StandingMark = ({ standing }: { readonly standing: Standing }) => {
  const { label, tone, lines } = sayStanding(standing);
  const fuller = lines.find((line) => line.startsWith(label));
  return (
    <>
      <StatusMark tone={tone} text={fuller ?? label} />
      {lines
        .filter((line) => line !== fuller)
        .map((line) => (
          <Meta key={line}>{line}</Meta>
        ))}
    </>
  );
};
