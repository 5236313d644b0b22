import {
  Button,
  Input,
  MessageBar,
  MessageBarBody,
  Popover,
  PopoverSurface,
  Text,
  makeStyles,
} from '@fluentui/react-components';
import { useState } from 'react';
import { PeopleField } from '../appointment/PeopleField';
import type { ItemPerson } from '../../host';
import { useOutlook, useSession } from '../shell/outlookContext';
import { useStore } from '../store/useStore';
import { wallTimeOf } from '../time/wallTime';
import { clockTime, longDay } from '../time/wording';
import { createNewWindow, openNewAppointment } from '../windows/openAppointment';
import { sendAppointment } from '../windows/saveAppointment';
import type { QuickStart } from './quickStart';

const useStyles = makeStyles({
  form: { width: '340px', display: 'flex', flexDirection: 'column', rowGap: '12px' },
  buttons: { display: 'flex', justifyContent: 'flex-end', columnGap: '8px' },
});

/** Outlook's small form over the calendar. An add-in is told nothing of what happens in it. */
export function QuickForm() {
  const { quickForm } = useOutlook();
  const start = useStore(quickForm);
  if (start === undefined) return null;
  const { x, y } = start.place;
  const place = { getBoundingClientRect: () => ({ x, y, left: x, right: x, top: y, bottom: y, width: 0, height: 0 }) };
  const close = () => quickForm.update(() => undefined);
  return (
    <Popover
      key={start.at}
      open
      trapFocus
      withArrow
      positioning={{ target: place, position: 'after', align: 'center', offset: 8 }}
      onOpenChange={(_, { open }) => !open && close()}
    >
      <PopoverSurface aria-label="Quick event">
        <Form start={start} onDone={close} />
      </PopoverSurface>
    </Popover>
  );
}

function Form({ start, onDone }: { readonly start: QuickStart; readonly onDone: () => void }) {
  const styles = useStyles();
  const outlook = useOutlook();
  const { timeZone } = useSession();
  const [subject, setSubject] = useState('');
  const [people, setPeople] = useState<readonly ItemPerson[]>([]);
  const [trouble, setTrouble] = useState<string>();
  const given = { subject, requiredAttendees: people.map(({ address }) => address), optionalAttendees: [] };
  const filled = { start: start.at, given: { ...given, location: '', body: '' } };
  const wall = wallTimeOf(start.at, timeZone);
  const save = () =>
    sendAppointment(outlook, createNewWindow(outlook, filled)).then(onDone, (error: unknown) =>
      setTrouble(`It was not saved. ${String(error)}`),
    );
  const goOn = () => {
    onDone();
    openNewAppointment(outlook, filled);
  };
  return (
    <div className={styles.form}>
      {trouble !== undefined && (
        <MessageBar intent="error">
          <MessageBarBody>{trouble}</MessageBarBody>
        </MessageBar>
      )}
      <Input
        aria-label="Title"
        placeholder="Add a title"
        value={subject}
        onChange={(_, { value }) => setSubject(value)}
      />
      <PeopleField label="Attendees" placeholder="Invite attendees" people={people} onChange={setPeople} />
      <Text size={200}>{`${longDay(wall)}, ${clockTime(wall)}`}</Text>
      <div className={styles.buttons}>
        <Button onClick={goOn}>More options</Button>
        <Button appearance="primary" onClick={() => void save()}>
          {people.length > 0 ? 'Send' : 'Save'}
        </Button>
      </div>
    </div>
  );
}
