import { Button } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { Host } from '../../application/ports';
import type { ItemPeople, OutsidePerson } from '../../application/readAppointmentPartners';
import { sayPeopleHeading } from '../../wording/sayHeading';
import { Meta } from '../layout/Meta';
import { Paragraph } from '../layout/Paragraph';
import { ProvenanceLine } from '../layout/ProvenanceLine';
import { Screen } from '../layout/Screen';
import { Section } from '../layout/Section';
import { Stack } from '../layout/Stack';
import { StandingMark } from '../layout/StandingMark';
import type { ShareStart } from '../share/shareStep';
import { PersonList } from './PersonList';

interface PeopleViewProps {
  readonly host: Host;
  readonly people: ItemPeople;
  readonly onStart: (start: ShareStart) => void;
  /** Where there is more to say than who takes part. */
  readonly heading?: string;
  /** What stands before the people. */
  readonly first?: ReactNode;
}

export const PeopleView = ({ host, people, onStart, heading, first }: PeopleViewProps) => (
  <Screen heading={heading ?? sayPeopleHeading(people.outsideCount)}>
    {first}
    {people.outsideCount === 0 && <NobodyOutside onStart={onStart} />}
    {people.partners.map(({ partner, standing, people: there }) => (
      <Section key={partner.id} heading={partner.name}>
        <StandingMark standing={standing} />
        <PersonList
          people={there}
          onShare={standing.verdict === 'active' ? sharer(onStart) : undefined}
          host={standing.verdict === 'active' ? host : undefined}
        />
        <ProvenanceLine asOf={partner.asOf} source={partner.source} />
      </Section>
    ))}
    {people.others.length > 0 && (
      <Section heading="No partner of yours">
        <Meta>Your organisation has no relationship with theirs, so your calendar cannot be shared there.</Meta>
        <PersonList people={people.others} />
      </Section>
    )}
    {people.insideCount > 0 && <Meta>{sayInside(people.insideCount)}</Meta>}
  </Screen>
);

const sharer =
  (onStart: PeopleViewProps['onStart']) =>
  ({ address, name }: OutsidePerson): void =>
    onStart({ addressText: address, name });

const sayInside = (count: number): string =>
  count === 1
    ? '1 person of your own organisation is not listed.'
    : `${count} people of your own organisation are not listed.`;

const NobodyOutside = ({ onStart }: Pick<PeopleViewProps, 'onStart'>) => (
  <>
    <Paragraph>
      As soon as somebody outside is invited, this shows their organisation, whether its calendar federation is active,
      and a short way to share your calendar with them.
    </Paragraph>
    <Stack gap="near" start>
      <Button appearance="primary" onClick={() => onStart({ addressText: '' })}>
        Share with someone at a partner
      </Button>
    </Stack>
  </>
);
