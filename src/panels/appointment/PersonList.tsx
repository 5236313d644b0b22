import { Button } from '@fluentui/react-components';
import type { OutsidePerson } from '../../application/readAppointmentPartners';
import { CalmList, CalmRow } from '../layout/CalmList';
import { Meta } from '../layout/Meta';
import { Paragraph } from '../layout/Paragraph';
import { Stack } from '../layout/Stack';

interface PersonListProps {
  readonly people: readonly OutsidePerson[];
  /** Absent where nothing can be shared with them. */
  readonly onShare?: (person: OutsidePerson) => void;
}

export const PersonList = ({ people, onShare }: PersonListProps) => (
  <CalmList>
    {people.map((person) => (
      <CalmRow key={person.address}>
        <Person person={person} onShare={onShare} />
      </CalmRow>
    ))}
  </CalmList>
);

interface PersonProps {
  readonly person: OutsidePerson;
  readonly onShare?: (person: OutsidePerson) => void;
}

const Person = ({ person, onShare }: PersonProps) => {
  const { name, address, isOrganizer } = person;
  return (
    <Stack gap="near" start>
      <Paragraph strong>{name || address}</Paragraph>
      {name !== '' && name !== address && <Meta>{address}</Meta>}
      {isOrganizer && <Meta>Organizer</Meta>}
      {onShare !== undefined && (
        <Button onClick={() => onShare(person)}>Share my calendar with {name || address}</Button>
      )}
    </Stack>
  );
};
