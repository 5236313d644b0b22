import { useCallback, useMemo, useState } from 'react';
import type { RegisterReading } from '../../application/ports';
import { localDay } from '../../application/settledRegister';
import { createPartnerIndex } from '../../domain/directory';
import type { Partner } from '../../domain/federation';
import { useAppointment } from '../appointment/useAppointment';
import { Kept } from '../layout/Kept';
import { ListAndDetail } from '../layout/ListAndDetail';
import { useIsWide } from '../layout/wide';
import type { PlaceProps } from '../PlaceProps';
import { ShareFlow } from '../share/ShareFlow';
import type { ShareStart } from '../share/shareStep';
import { PartnerCard } from './PartnerCard';
import { PartnersView } from './PartnersView';

interface PartnersPlaceProps extends Pick<PlaceProps, 'ports' | 'session' | 'onChanged'> {
  readonly reading: RegisterReading;
}

/** The list, a card over it, and the way to share over both; going back finds each as it was left. */
export const PartnersPlace = ({ ports, session, reading, onChanged }: PartnersPlaceProps) => {
  const { register } = reading;
  const today = localDay(ports.clock);
  const index = useMemo(() => createPartnerIndex(register, today), [register, today]);
  const here = useHere(useAppointment(ports).state);
  const [opened, setOpened] = useState<Partner>();
  const [start, setStart] = useState<ShareStart>();
  const close = useCallback(() => setOpened(undefined), []);
  const leave = useCallback(() => setStart(undefined), []);
  const isWide = useIsWide();
  const open = useCallback((partner: Partner) => {
    setStart(undefined);
    setOpened(partner);
  }, []);
  return (
    <ListAndDetail
      isDetailOpen={opened !== undefined || start !== undefined}
      list={<PartnersView reading={reading} index={index} here={here} onOpen={open} />}
      detail={
        <>
          {start !== undefined && (
            <ShareFlow ports={ports} session={session} start={start} onChanged={onChanged} onLeave={leave} />
          )}
          {opened !== undefined && (
            <Kept key={opened.id} isOpen={start === undefined} keepsScroll={!isWide} returnsFocus>
              <PartnerCard
                ports={ports}
                session={session}
                partner={opened}
                register={register}
                onBack={close}
                onStart={setStart}
              />
            </Kept>
          )}
        </>
      }
    />
  );
};

const useHere = (state: ReturnType<typeof useAppointment>['state']): readonly Partner[] =>
  useMemo(
    () =>
      state.kind === 'appointment' || state.kind === 'message'
        ? state.people.partners.map(({ partner }) => partner)
        : [],
    [state],
  );
