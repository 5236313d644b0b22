import type { ReactNode } from 'react';
import type { OpenAppointment, Ports } from '../../application/ports';
import type { ReviewedShare, ReviewReading } from '../../application/readReview';
import { sayReviewEnded, sayReviewHeading } from '../../wording/sayReview';
import { CalmList, CalmRow } from '../layout/CalmList';
import { Meta } from '../layout/Meta';
import { NotOwner } from '../layout/NotOwner';
import { Paragraph } from '../layout/Paragraph';
import { Screen } from '../layout/Screen';
import { Waiting } from '../layout/Waiting';
import type { Session } from '../session/useSession';
import { ReviewDate } from '../share/ReviewDate';
import type { ShareStart } from '../share/shareStep';
import { GrantRow } from '../sharing/GrantRow';
import { TroubleScreen } from '../trouble/TroubleScreen';
import { useReview } from './useReview';

export interface ReviewProps {
  readonly ports: Ports;
  readonly session: Session;
  readonly appointment: OpenAppointment;
  readonly changes: number;
  readonly onStart: (start: ShareStart) => void;
  /** What stands here where the entry is no review of the add-in's. */
  readonly otherwise: ReactNode;
}

/** Beside a review's own entry: the shares that it reminds of, as they are now. */
export const Review = ({ ports, session, appointment, changes, onStart, otherwise }: ReviewProps) => {
  const { state, read } = useReview(ports, appointment, changes);
  switch (state.kind) {
    case 'reading':
      return <Waiting doing="Reading the shares of this review" />;
    case 'none':
      return otherwise;
    case 'notOwner':
      return <NotOwner owner={state.owner} />;
    case 'failed':
      return (
        <TroubleScreen
          heading="Not checked: the shares of this review"
          failure={state.failure}
          session={session}
          onRetry={read}
        />
      );
    case 'read':
      return <Read key={appointment.start} ports={ports} reading={state} onStart={onStart} />;
  }
};

interface ReadProps {
  readonly ports: Ports;
  readonly reading: Extract<ReviewReading, { readonly kind: 'read' }>;
  readonly onStart: (start: ShareStart) => void;
}

const Read = ({ ports, reading: { shares, ended, picture }, onStart }: ReadProps) => {
  const others = sayReviewEnded(ended, picture.notChecked.length === 0);
  return (
    <Screen heading={sayReviewHeading(shares.length)}>
      {shares.length === 0 && <Paragraph>You can delete this entry in Outlook; nothing is left to look at.</Paragraph>}
      <CalmList>
        {shares.map((share) => (
          <CalmRow key={share.key}>
            {picture.calendars.length > 1 && <Meta>{`Calendar: ${share.calendar.name}`}</Meta>}
            <GrantRow grant={share.grant} calendarId={share.calendar.id} onStart={onStart} />
          </CalmRow>
        ))}
      </CalmList>
      {others !== undefined && <Meta>{others}</Meta>}
      {shares.length > 0 && <ReviewDate ports={ports} shares={shares.map(keyOf)} />}
    </Screen>
  );
};

const keyOf = ({ key }: ReviewedShare): string => key;
