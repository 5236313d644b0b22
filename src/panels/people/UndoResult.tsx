import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useContext } from 'react';
import type { Failure } from '../../application/failure';
import type { Result } from '../../domain/result';
import type { SipAddress } from '../../domain/sip';
import { sayUndoneSip } from '../../wording/saySipSaved';
import { Screen } from '../layout/Screen';
import { StatusMark } from '../layout/StatusMark';
import { Waiting } from '../layout/Waiting';
import { Organisation } from '../Organisation';
import { TroubleBar } from '../trouble/TroubleBar';

const useStyles = makeStyles({ actions: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS } });

interface UndoResultProps {
  readonly address: SipAddress;
  /** `undefined` while it is under way. */
  readonly result: Result<void, Failure> | undefined;
  readonly onAgain: () => void;
  readonly onDone: () => void;
}

export const UndoResult = ({ address, result, onAgain, onDone }: UndoResultProps) => {
  const styles = useStyles();
  const organisation = useContext(Organisation);
  if (result === undefined)
    return (
      <Screen heading="Undoing it">
        <Waiting doing="Putting the contact back, then reading it" />
      </Screen>
    );
  const { title, text, whatToDo, technical, canRetry } = sayUndoneSip(result, address, organisation);
  return (
    <Screen heading={title}>
      {result.ok ? (
        <StatusMark tone="active" text={text} />
      ) : (
        <TroubleBar tone="attention" text={text} whatToDo={whatToDo} technical={technical} />
      )}
      <div className={styles.actions}>
        {canRetry && (
          <Button appearance="primary" onClick={onAgain}>
            Try again
          </Button>
        )}
        <Button appearance={canRetry ? 'secondary' : 'primary'} onClick={onDone}>
          Done
        </Button>
      </div>
    </Screen>
  );
};
