import type { OutlookClient } from '../../application/outlookClient';
import type { CalendarPicture } from '../../application/readSharing';
import { OnDemand } from '../layout/OnDemand';
import { Section } from '../layout/Section';
import { Stack } from '../layout/Stack';
import { StandingMark } from '../layout/StandingMark';
import type { ShareStart } from '../share/shareStep';
import { GrantList } from './GrantList';
import { InsideSection } from './InsideSection';

interface CalendarSectionProps {
  readonly picture: CalendarPicture;
  /** One of several, so that its name stands above what belongs to it. */
  readonly isNamed: boolean;
  readonly client: OutlookClient | undefined;
  readonly onStart: (start: ShareStart) => void;
}

/** Who sees one calendar, grouped by who they are. */
export const CalendarSection = (props: CalendarSectionProps) => {
  const { name, isDefault } = props.picture.calendar;
  if (!props.isNamed) return <Groups {...props} />;
  return (
    <Section heading={isDefault ? `${name} (your main calendar)` : name}>
      <Stack gap="apart">
        <Groups {...props} />
      </Stack>
    </Section>
  );
};

const Groups = ({ picture, isNamed, client, onStart }: CalendarSectionProps) => {
  const { calendar, partners, others } = picture;
  return (
    <>
      <OnDemand
        parts={partners}
        keyOf={({ partner }) => partner.id}
        atOnce={20}
        what="organisations"
        draw={({ partner, standing, grants }) => (
          <Section heading={partner.name} isWithin={isNamed}>
            {standing.verdict === 'active' && <StandingMark standing={standing} />}
            <GrantList grants={grants} calendarId={calendar.id} onStart={onStart} />
          </Section>
        )}
      />
      {others.length > 0 && (
        <Section heading="Others outside" isWithin={isNamed}>
          <GrantList grants={others} calendarId={calendar.id} onStart={onStart} />
        </Section>
      )}
      <InsideSection picture={picture} isWithin={isNamed} client={client} onStart={onStart} />
    </>
  );
};
