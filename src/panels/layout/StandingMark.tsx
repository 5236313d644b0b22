import type { Standing } from '../../domain/federation';
import { sayStanding } from '../../wording/sayStanding';
import { Meta } from './Meta';
import { StatusMark } from './StatusMark';

/** The status of one service with a partner, and what is behind it. */
export const StandingMark = ({ standing }: { readonly standing: Standing }) => {
  const { label, tone, lines } = sayStanding(standing);
  return (
    <>
      <StatusMark tone={tone} text={label} />
      {lines.map((line) => (
        <Meta key={line}>{line}</Meta>
      ))}
    </>
  );
};
