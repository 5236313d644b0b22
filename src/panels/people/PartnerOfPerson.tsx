import { useCallback, useState } from 'react';
import type { Partner, Register } from '../../domain/federation';
import { Kept } from '../layout/Kept';
import { PartnerCard } from '../partners/PartnerCard';
import type { PlaceProps } from '../PlaceProps';
import { ShareFlow } from '../share/ShareFlow';
import type { ShareStart } from '../share/shareStep';

interface PartnerOfPersonProps extends Pick<PlaceProps, 'ports' | 'session' | 'onChanged'> {
  readonly partner: Partner;
  readonly register: Register;
  readonly onBack: () => void;
}

/** The card of somebody's organisation, with the way to share over it. */
export const PartnerOfPerson = ({ onChanged, ...card }: PartnerOfPersonProps) => {
  const { ports, session } = card;
  const [start, setStart] = useState<ShareStart>();
  const leave = useCallback(() => setStart(undefined), []);
  return (
    <>
      {start !== undefined && (
        <ShareFlow ports={ports} session={session} start={start} onChanged={onChanged} onLeave={leave} />
      )}
      <Kept isOpen={start === undefined} returnsFocus>
        <PartnerCard {...card} onStart={setStart} />
      </Kept>
    </>
  );
};
