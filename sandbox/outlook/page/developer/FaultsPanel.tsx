import { Button, Field, Input, SpinButton, Text, makeStyles } from '@fluentui/react-components';
import { Dismiss16Regular } from '@fluentui/react-icons/svg/dismiss';
import { useEffect, useState } from 'react';
import type { Fault } from '../../../settings';
import { outlookServer } from '../server/outlookServer';
import { ChoiceField } from './ChoiceField';
import { FAULT_KINDS, METHODS } from './choices';
import { faultText } from './faultText';

const useStyles = makeStyles({
  panel: { display: 'flex', flexDirection: 'column', rowGap: '12px' },
  faults: { margin: 0, padding: 0, listStyleType: 'none' },
  fault: { display: 'flex', alignItems: 'center', justifyContent: 'space-between', columnGap: '8px' },
});

const FIRST: Fault = { kind: '504-after', method: '*', path: 'calendarPermissions', times: 1, value: 2 };

/** Faults that meet the add-in's next requests to Graph. */
export function FaultsPanel() {
  const styles = useStyles();
  const [faults, setFaults] = useState<readonly Fault[]>([]);
  const [next, setNext] = useState(FIRST);
  const [trouble, setTrouble] = useState<string>();
  useEffect(() => {
    void outlookServer.faults().then(setFaults);
  }, []);
  const save = (wanted: readonly Fault[]) =>
    outlookServer.saveFaults(wanted).then(
      (saved) => {
        setFaults(saved);
        setTrouble(undefined);
      },
      () => setTrouble('The path is not a regular expression, or the sandbox has stopped.'),
    );
  const change = (changed: Partial<Fault>) => setNext((fault) => ({ ...fault, ...changed }));
  return (
    <div className={styles.panel}>
      <ChoiceField label="Fault" choices={FAULT_KINDS} value={next.kind} onChange={(kind) => change({ kind })} />
      <ChoiceField label="Method" choices={METHODS} value={next.method} onChange={(method) => change({ method })} />
      <Field label="Path below /v1.0, a regular expression" size="small" validationMessage={trouble}>
        <Input size="small" value={next.path} onChange={(_, { value }) => change({ path: value })} />
      </Field>
      <Field label="Requests it meets (0: until removed)" size="small">
        <SpinButton
          size="small"
          min={0}
          max={99}
          value={next.times}
          onChange={(_, { value }) => value != null && change({ times: value })}
        />
      </Field>
      <Field label="Milliseconds of delay, or seconds of Retry-After" size="small">
        <SpinButton
          size="small"
          min={0}
          max={60000}
          value={next.value ?? 0}
          onChange={(_, { value }) => value != null && change({ value })}
        />
      </Field>
      <Button appearance="primary" onClick={() => void save([...faults, next])}>
        Add fault
      </Button>
      {faults.length === 0 && <Text size={200}>No fault waits. Graph answers as it is.</Text>}
      <ul aria-label="Faults that wait" className={styles.faults}>
        {faults.map((fault, place) => (
          <li key={`${place} ${faultText(fault)}`} className={styles.fault}>
            <Text size={200}>{faultText(fault)}</Text>
            <Button
              size="small"
              appearance="subtle"
              aria-label={`Remove ${faultText(fault)}`}
              icon={<Dismiss16Regular />}
              onClick={() => void save(faults.filter((other) => other !== fault))}
            />
          </li>
        ))}
      </ul>
    </div>
  );
}
