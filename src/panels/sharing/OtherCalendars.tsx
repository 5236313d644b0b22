import type { SharingPicture } from '../../application/readSharing';
import { sayFailure } from '../../wording/sayFailure';
import { Meta } from '../layout/Meta';
import { Section } from '../layout/Section';
import { Stack } from '../layout/Stack';
import { StatusMark } from '../layout/StatusMark';

type OtherCalendarsProps = { readonly picture: Pick<SharingPicture, 'notChecked' | 'othersCalendars'> };

/** What is not known, and why: never an empty list that would look like "nobody". */
export const OtherCalendars = ({ picture: { notChecked, othersCalendars } }: OtherCalendarsProps) => (
  <>
    {notChecked.length > 0 && (
      <Section heading="Not checked">
        {notChecked.map(({ id, name, failure }) => (
          <Stack key={id} gap="tight">
            <StatusMark tone="unknown" text={name} />
            <Meta>{sayFailure(failure).cause} Who can see this calendar is not known.</Meta>
          </Stack>
        ))}
      </Section>
    )}
    {othersCalendars.length > 0 && (
      <Section heading="Calendars of others">
        <Meta>Only the owner of a calendar can see and change who has access to it.</Meta>
        {othersCalendars.map(({ id, name, ownerAddress }) => (
          <StatusMark key={id} tone="unknown" text={ownerAddress === undefined ? name : `${name}: ${ownerAddress}`} />
        ))}
      </Section>
    )}
  </>
);
