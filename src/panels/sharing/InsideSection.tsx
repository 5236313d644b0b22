import type { CalendarPicture } from '../../application/readSharing';
import { sayLevel } from '../../wording/sayLevel';
import { MANUAL_DEFAULT_STEPS } from '../../wording/sayManualSteps';
import { Folded } from '../layout/Folded';
import { Meta } from '../layout/Meta';
import { Paragraph } from '../layout/Paragraph';
import { Section } from '../layout/Section';
import { Steps } from '../layout/Steps';
import { GrantList } from './GrantList';

interface InsideSectionProps {
  readonly picture: CalendarPicture;
  readonly isWithin: boolean;
}

/** The own organisation: its entry for everybody is explained and never changed from here (CAL-08), nor are colleagues. */
export const InsideSection = ({ picture, isWithin }: InsideSectionProps) => {
  const { calendar, organisationDefault, colleagues } = picture;
  return (
    <Section heading="In your organisation" isWithin={isWithin}>
      {organisationDefault !== undefined && (
        <>
          <Paragraph>
            Everybody in your organisation: {sayLevel(organisationDefault.permission.level).short}, unless they are
            listed here.
          </Paragraph>
          <Meta>
            Partners’ Scheduling Assistant follows this entry too, as far as the two organisations agreed. It needs no
            change for sharing with a partner.
          </Meta>
        </>
      )}
      {colleagues.length > 0 && <GrantList grants={colleagues} calendarId={calendar.id} />}
      <Folded summary="How to change this in Outlook">
        <Steps steps={MANUAL_DEFAULT_STEPS} />
      </Folded>
    </Section>
  );
};
