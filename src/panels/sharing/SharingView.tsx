import { Button } from '@fluentui/react-components';
import { Fragment } from 'react';
import type { CalendarPicture, SharingPicture } from '../../application/readSharing';
import { sayMoment } from '../../wording/moment';
import { saySharingHeading } from '../../wording/sayHeading';
import { sayLevel } from '../../wording/sayLevel';
import { Meta } from '../layout/Meta';
import { Paragraph } from '../layout/Paragraph';
import { ProvenanceLine } from '../layout/ProvenanceLine';
import { Screen } from '../layout/Screen';
import { Section } from '../layout/Section';
import { Stack } from '../layout/Stack';
import { StandingMark } from '../layout/StandingMark';
import { StatusMark } from '../layout/StatusMark';
import type { ShareStart } from '../share/shareStep';
import { GrantList } from './GrantList';

interface SharingViewProps {
  readonly picture: SharingPicture;
  readonly timeZone: string;
  readonly onStart: (start: ShareStart) => void;
  readonly onCheck: () => void;
}

const sayIssues = (issues: number): string => (issues === 1 ? '1 share needs a look' : `${issues} shares need a look`);

export const SharingView = ({ picture, timeZone, onStart, onCheck }: SharingViewProps) => (
  <Screen heading={saySharingHeading(picture.outsideCount)}>
    {picture.issueCount > 0 && <StatusMark tone="attention" text={sayIssues(picture.issueCount)} />}
    {picture.outsideCount === 0 && (
      <Paragraph>Here you see everybody outside who has a share, and give one to somebody at a partner.</Paragraph>
    )}
    {picture.calendars.map((calendar) => (
      <Fragment key={calendar.calendar.id}>
        <Outside picture={calendar} onStart={onStart} />
        <Inside picture={calendar} />
      </Fragment>
    ))}
    <Stack gap="near" start>
      <Button appearance="primary" onClick={() => onStart({ addressText: '' })}>
        Share with someone at a partner
      </Button>
    </Stack>
    <Checked picture={picture} timeZone={timeZone} onCheck={onCheck} />
  </Screen>
);

const Outside = ({ picture, onStart }: { readonly picture: CalendarPicture } & Pick<SharingViewProps, 'onStart'>) => (
  <>
    {picture.partners.map(({ partner, standing, grants }) => (
      <Section key={partner.id} heading={partner.name}>
        {standing.verdict === 'active' && <StandingMark standing={standing} />}
        <GrantList grants={grants} onStart={onStart} />
      </Section>
    ))}
    {picture.others.length > 0 && (
      <Section heading="Others outside">
        <GrantList grants={picture.others} onStart={onStart} />
      </Section>
    )}
  </>
);

const Inside = ({ picture }: { readonly picture: CalendarPicture }) => (
  <Section heading="In your organisation">
    {picture.organisationDefault !== undefined && (
      <Paragraph>
        Everybody in your organisation: {sayLevel(picture.organisationDefault.permission.level).short}, unless they are
        listed here.
      </Paragraph>
    )}
    {picture.colleagues.length > 0 && <GrantList grants={picture.colleagues} />}
    <Meta>You change this in Outlook: Calendar, then Share.</Meta>
  </Section>
);

const Checked = ({ picture, timeZone, onCheck }: Pick<SharingViewProps, 'picture' | 'timeZone' | 'onCheck'>) => (
  <Stack gap="tight" start>
    {picture.notChecked.length > 0 && (
      <StatusMark tone="unknown" text={`Not checked: ${picture.notChecked.map(({ name }) => name).join(', ')}`} />
    )}
    <Meta>Shares read {sayMoment(picture.checkedAt, timeZone)}.</Meta>
    <ProvenanceLine asOf={picture.register.asOf} source={picture.register.source} />
    <Button appearance="subtle" size="small" onClick={onCheck}>
      Check again
    </Button>
  </Stack>
);
