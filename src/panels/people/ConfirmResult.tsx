import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useContext } from 'react';
import type { SipToConfirm } from '../../application/confirmSip';
import type { SipUndo, UndoableSave } from '../../application/undoSip';
import { saySipSave } from '../../wording/saySipSave';
import { Screen } from '../layout/Screen';
import { StatusMark } from '../layout/StatusMark';
import { Organisation } from '../Organisation';
import { TroubleBar } from '../trouble/TroubleBar';
import { AllowPress } from './AllowPress';
import type { Ports } from '../../application/ports';

const useStyles = makeStyles({ actions: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS } });

interface ConfirmResultProps {
  readonly ports: Ports;
  readonly wanted: SipToConfirm;
  readonly save: UndoableSave;
  readonly onAgain: () => void;
  readonly onUndo: (undo: SipUndo) => void;
  readonly onDone: () => void;
}

/** What the contacts hold now, whatever the write answered, and what to do next. */
export const ConfirmResult = ({ ports, wanted, save, onAgain, onUndo, onDone }: ConfirmResultProps) => {
  const styles = useStyles();
  const organisation = useContext(Organisation);
  const { address } = wanted.confirmation;
  const words = saySipSave(save.result, { address, person: wanted.name, organisation });
  const { undo } = save;
  return (
    <Screen heading={words.title}>
      {words.tone === 'done' ? (
        <StatusMark tone="active" text={words.text} />
      ) : (
        <TroubleBar
          tone={words.tone}
          text={words.text}
          whatToDo={words.whatToDo}
          outage={words.outage}
          technical={words.technical}
        />
      )}
      {words.next === 'allow' && (
        <AllowPress
          ports={ports}
          scopes={[ports.sip.saved.consent.scope]}
          label="Allow, and keep the address"
          isPrimary
          onAllowed={onAgain}
        />
      )}
      <div className={styles.actions}>
        {(words.next === 'retry' || words.next === 'look') && (
          <Button appearance="primary" onClick={onAgain}>
            {words.next === 'retry' ? 'Try again' : 'Look, and keep it if it is not there'}
          </Button>
        )}
        {undo !== undefined && <Button onClick={() => onUndo(undo)}>Undo</Button>}
        <Button appearance={words.next === 'none' ? 'primary' : 'secondary'} onClick={onDone}>
          Done
        </Button>
      </div>
    </Screen>
  );
};
