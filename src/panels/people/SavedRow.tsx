import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { SavedSip } from '../../application/sipPorts';
import { cleanText } from '../../wording/foreignText';
import { sayFormerSip } from '../../wording/saySipCertainty';
import { READING_AGAIN, sayRemoval, saySavedSip } from '../../wording/saySipSaved';
import { Breakable } from '../layout/Breakable';
import { Meta } from '../layout/Meta';
import { Paragraph } from '../layout/Paragraph';
import { Stack } from '../layout/Stack';
import { StatusMark } from '../layout/StatusMark';
import type { Ports } from '../../application/ports';
import { useRemoval } from './useRemoval';

const useStyles = makeStyles({
  actions: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS, marginTop: tokens.spacingVerticalXS },
});

export interface SavedRowProps {
  readonly ports: Ports;
  readonly saved: SavedSip;
  /** It is being read again: what stands here is of before. */
  readonly isOld?: boolean;
  readonly onLookUp: (saved: SavedSip) => void;
  readonly onChange: (saved: SavedSip) => void;
  /** Reads what is there now, where nobody knows. */
  readonly onRead: () => void;
}

/** One confirmed address: how sure and since when, and what can be done with it, each with its way back. */
export const SavedRow = ({ ports, saved, isOld = false, onLookUp, onChange, onRead }: SavedRowProps) => {
  const styles = useStyles();
  const { state, remove, restore } = useRemoval(ports, saved);
  const name = cleanText(saved.name) || (saved.emails[0]?.text ?? '');
  const { current, former = [] } = saved.confirmed ?? {};
  const words = sayRemoval(state);
  // While it is put back it is not held yet: what stands here is what the contacts hold.
  const isHeld = state.kind === 'held' || state.kind === 'removing';
  const isRemoved = state.kind === 'removed' || state.kind === 'restoring';
  return (
    <Stack gap="tight">
      <Paragraph strong>{name}</Paragraph>
      {current !== undefined && (
        <>
          <Paragraph>
            <Breakable text={current.address.text} />
          </Paragraph>
          {isHeld && <StatusMark {...(isOld ? READING_AGAIN : saySavedSip(saved, current))} />}
        </>
      )}
      {former.map((one) => (
        <Meta key={one.address.text}>{`Earlier: ${sayFormerSip(one)}`}</Meta>
      ))}
      <div role="status">{words !== undefined && <StatusMark tone={words.tone} text={words.text} />}</div>
      <div className={styles.actions}>
        {isHeld && (
          <>
            <Button size="small" aria-label={`Use the address of ${name}`} onClick={() => onLookUp(saved)}>
              Use
            </Button>
            <Button size="small" aria-label={`Change the address of ${name}`} onClick={() => onChange(saved)}>
              Change
            </Button>
            <Button
              size="small"
              aria-label={`Remove the address of ${name}`}
              disabledFocusable={state.kind === 'removing'}
              onClick={() => state.kind === 'held' && remove()}
            >
              Remove
            </Button>
          </>
        )}
        {isRemoved && (
          <Button
            size="small"
            aria-label={`Undo for ${name}`}
            disabledFocusable={state.kind === 'restoring'}
            onClick={() => state.kind === 'removed' && restore()}
          >
            Undo
          </Button>
        )}
        {state.kind === 'failed' && (
          <Button size="small" onClick={onRead}>
            See what is there now
          </Button>
        )}
      </div>
    </Stack>
  );
};
