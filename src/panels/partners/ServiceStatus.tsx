import type { Standing } from '../../domain/federation';
import { sayStanding } from '../../wording/sayStanding';
import { Meta } from '../layout/Meta';
import { StatusMark } from '../layout/StatusMark';

/** A status in a list: one mark, and since when where it is active. All that is behind it stands on the card. */
export const ServiceStatus = ({ standing }: { readonly standing: Standing }) => {
  const { label, tone, lines } = sayStanding(standing);
  const fuller = lines.find((line) => line.startsWith(label));
  return (
    <>
      <StatusMark tone={tone} text={fuller ?? label} />
      {standing.verdict === 'active' && lines.map((line) => <Meta key={line}>{line}</Meta>)}
    </>
  );
};
