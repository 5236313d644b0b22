import type { OutlookClient } from '../../application/outlookClient';
import type { CalendarPicture } from '../../application/readSharing';
import type { SharingLevel } from '../../domain/sharing';
import { sayDefaultEntry } from '../../wording/sayDefaultEntry';
import { sayLevel } from '../../wording/sayLevel';
import { Meta } from '../layout/Meta';
import { Paragraph } from '../layout/Paragraph';
import { Section } from '../layout/Section';
import { ManualWay } from '../share/ManualWay';
import type { ShareStart } from '../share/shareStep';
import { GrantList } from './GrantList';

interface InsideSectionProps {
  readonly picture: CalendarPicture;
  readonly isWithin: boolean;
  readonly client: OutlookClient | undefined;
  readonly onStart: (start: ShareStart) => void;
}

const EVERYBODY = { kind: 'everybody' } as const;

/** The own organisation: its entry for everybody is explained and never changed from here (CAL-08), nor are colleagues' levels. */
export const InsideSection = ({ picture, isWithin, client, onStart }: InsideSectionProps) => {
  const { calendar, organisationDefault, colleagues } = picture;
  return (
    <Section heading="In your organisation" isWithin={isWithin}>
      {organisationDefault !== undefined && (
        <>
          <Paragraph>
            Everybody in your organisation: {sayLevel(organisationDefault.permission.level).short}, unless they are
            listed here.
          </Paragraph>
          <Deviation level={organisationDefault.permission.level} />
          <Meta>
            Partners’ Scheduling Assistant follows this entry too, as far as the two organisations agreed. It needs no
            change for sharing with a partner.
          </Meta>
        </>
      )}
      {colleagues.length > 0 && <GrantList grants={colleagues} calendarId={calendar.id} onStart={onStart} />}
      <ManualWay client={client} task={EVERYBODY} summary="How to change this in Outlook" />
    </Section>
  );
};

/** Said as a fact: the own organisation decides what everybody in it sees (CAL-09). */
const Deviation = ({ level }: { readonly level: SharingLevel }) => {
  const text = sayDefaultEntry(level);
  return text === undefined ? null : <Meta>{text}</Meta>;
};
