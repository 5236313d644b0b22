import { Button } from '@fluentui/react-components';
import { useMemo } from 'react';
import type { Ports } from '../../application/ports';
import { localDay } from '../../application/settledRegister';
import { assessPartner } from '../../domain/directory';
import type { Partner, Register } from '../../domain/federation';
import { BackButton } from '../layout/BackButton';
import { Stack } from '../layout/Stack';
import type { Session } from '../session/useSession';
import type { ShareStart } from '../share/shareStep';
import { CardView } from './CardView';
import { ContactsSection } from './ContactsSection';
import { SharesThere } from './SharesThere';
import { TryIt } from './TryIt';

interface PartnerCardProps {
  readonly ports: Ports;
  readonly session: Session;
  readonly partner: Partner;
  readonly register: Register;
  readonly onBack: () => void;
  readonly onStart: (start: ShareStart) => void;
}

/** Everything about one partner: what is decided, one's own shares there, a trial, and the way to share. */
export const PartnerCard = ({ ports, session, partner, register, onBack, onStart }: PartnerCardProps) => {
  const today = localDay(ports.clock);
  const assessment = useMemo(() => assessPartner(partner, register, today), [partner, register, today]);
  const calendar = assessment.services.find(({ service }) => service === 'calendar');
  const state = calendar?.state ?? 'none';
  return (
    <CardView assessment={assessment} before={<BackButton onBack={onBack} />}>
      <SharesThere ports={ports} session={session} partner={partner} onStart={onStart} />
      <TryIt ports={ports} session={session} partner={partner} calendar={state} />
      <ContactsSection ports={ports} session={session} partner={partner} />
      {state === 'active' && (
        <Stack gap="near" start>
          <Button appearance="primary" onClick={() => onStart({ addressText: '' })}>
            Share with someone there
          </Button>
        </Stack>
      )}
    </CardView>
  );
};
