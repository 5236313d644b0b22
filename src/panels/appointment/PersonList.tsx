import { Button } from '@fluentui/react-components';
import type { Host } from '../../application/ports';
import type { OutsidePerson } from '../../application/readAppointmentPartners';
import { CalmList, CalmRow } from '../layout/CalmList';
import { FindSipButton } from '../layout/FindSipButton';
import { Meta } from '../layout/Meta';
import { Paragraph } from '../layout/Paragraph';
import { Stack } from '../layout/Stack';
import { AskForDetail } from '../share/AskForDetail';

interface PersonListProps {
  readonly people: readonly OutsidePerson[];
  /** Absent where nothing can be shared with them. */
  readonly onShare?: (person: OutsidePerson) => void;
  /** Absent where nobody there can show more of their calendar. */
  readonly host?: Host;
}

export const PersonList = ({ people, onShare, host }: PersonListProps) => (
  <CalmList>
    {people.map((person) => (
      <CalmRow key={person.address}>
        <Person person={person} onShare={onShare} host={host} />
      </CalmRow>
    ))}
  </CalmList>
);

interface PersonProps {
  readonly person: OutsidePerson;
  readonly onShare?: (person: OutsidePerson) => void;
  readonly host?: Host;
}

const Person = ({ person, onShare, host }: PersonProps) => {
  const { name, address, isOrganizer } = person;
  return (
    <Stack gap="near" start>
      <Paragraph strong>{name || address}</Paragraph>
      {name !== '' && name !== address && <Meta>{address}</Meta>}
      {isOrganizer && <Meta>Organizer</Meta>}
      {onShare !== undefined && (
        <Button onClick={() => onShare(person)}>Share my calendar with {name || address}</Button>
      )}
      {host !== undefined && <AskForDetail host={host} address={address} person={name || address} />}
      <FindSipButton name={name || address} address={address} />
    </Stack>
  );
};
