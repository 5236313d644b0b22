import { Button, makeStyles, ToggleButton, tokens } from '@fluentui/react-components';
import { useEffect, useId, useRef } from 'react';
import type { FoundEntry } from '../../application/checkUp/foundEntry';
import { LEVEL_NAMES, sayReaderNames } from '../../wording/sayCheckUp';
import { sayKinds } from '../../wording/sayExposure';
import { sayChoice, sayFoundOn } from '../../wording/sayWorkThrough';
import { SaferWording } from '../exposure/SaferWording';
import { Meta } from '../layout/Meta';
import { Paragraph } from '../layout/Paragraph';
import { Stack } from '../layout/Stack';
import { StatusMark } from '../layout/StatusMark';
import { RowEndView } from './RowEndView';
import type { Choice, Work } from './useWorkThrough';

const useStyles = makeStyles({
  row: {
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalXS}`,
    borderRadius: tokens.borderRadiusMedium,
    scrollMarginTop: tokens.spacingVerticalXXL,
    ':not(:last-child)': { borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke3}` },
    ':focus-visible': {
      outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}`,
      outlineOffset: `calc(-1 * ${tokens.strokeWidthThick})`,
    },
  },
  actions: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

interface WorkRowProps {
  readonly entry: FoundEntry;
  readonly work: Work;
  readonly timeZone: string;
  readonly isWording: boolean;
  readonly onWord: (isOn: boolean) => void;
  readonly onOpen: () => void;
}

const titleOf = ({ masked }: FoundEntry): string =>
  [masked.subject, masked.location].filter((text) => text.trim() !== '').join(', ') || 'Without a title';

const sayLevelOf = ({ level, readers }: FoundEntry): string =>
  level === 'readable' ? `${LEVEL_NAMES.readable}: ${sayReaderNames(readers)}` : LEVEL_NAMES[level];

/** One entry: when, what it looks like, who can read it, and what is decided for it. */
export const WorkRow = (props: WorkRowProps) => {
  const styles = useStyles();
  const id = useId();
  const { entry, work, timeZone, isWording } = props;
  const row = useRef<HTMLLIElement>(null);
  useEffect(() => {
    if (isWording) row.current?.querySelector('input')?.focus();
  }, [isWording]);
  // What is pressed here goes away with the press: the focus stays with its entry.
  const stay = () => row.current?.focus();
  const state = work.rows.get(entry.id);
  const isSettled = state?.result.end.kind === 'done';
  return (
    <li ref={row} className={styles.row} data-row={entry.id} tabIndex={-1} aria-labelledby={id}>
      <Stack gap="tight">
        <div id={id}>
          <Paragraph strong>{titleOf(entry)}</Paragraph>
        </div>
        <Meta>{sayFoundOn(entry, timeZone)}</Meta>
        {entry.findings.length > 0 && (
          <StatusMark tone={entry.level === 'hidden' ? 'waiting' : 'attention'} text={sayKinds(entry)} />
        )}
        <Meta>{entry.findings.length > 0 ? sayLevelOf(entry) : 'It no longer looks sensitive.'}</Meta>
        <div role="status">
          {state !== undefined && (
            <RowEndView
              state={state}
              onUndo={(result) => {
                stay();
                void work.undo([result]);
              }}
            />
          )}
        </div>
        {!isSettled && <Choices {...props} describedBy={id} onSettled={stay} choice={work.choices.get(entry.id)} />}
      </Stack>
    </li>
  );
};

interface ChoicesProps extends WorkRowProps {
  readonly describedBy: string;
  readonly onSettled: () => void;
  readonly choice: Choice | undefined;
}

const Choices = ({ entry, work, isWording, onWord, onOpen, describedBy, choice, onSettled }: ChoicesProps) => {
  const styles = useStyles();
  const isFixed = work.stage.kind !== 'choosing';
  const toggle = (wanted: Choice) => work.choose(entry, choice?.kind === wanted.kind ? undefined : wanted);
  const button = (label: string, key: string, wanted: Choice) => (
    <ToggleButton
      size="small"
      aria-describedby={describedBy}
      aria-keyshortcuts={key}
      checked={choice?.kind === wanted.kind}
      disabledFocusable={isFixed}
      onClick={() => !isFixed && toggle(wanted)}
    >
      {label}
    </ToggleButton>
  );
  if (isWording && !isFixed) {
    const close = () => {
      onSettled();
      onWord(false);
    };
    const note = (wanted: Choice) => {
      work.choose(entry, wanted);
      close();
    };
    return (
      <SaferWording
        entry={entry}
        doing="Choose these words"
        onFix={(fix) => fix.kind === 'reword' && note({ ...fix, entry })}
        onClose={close}
      />
    );
  }
  return (
    <>
      <div className={styles.actions}>
        {entry.sensitivity !== 'private' && button('Mark private', 'p', { kind: 'markPrivate', entry })}
        {entry.isOrganizer && (
          <ToggleButton
            size="small"
            aria-describedby={describedBy}
            aria-keyshortcuts="w"
            checked={choice?.kind === 'reword'}
            disabledFocusable={isFixed}
            onClick={() => !isFixed && onWord(true)}
          >
            Safer wording…
          </ToggleButton>
        )}
        {button('Leave it', 'l', { kind: 'leave', entry })}
        <Button size="small" appearance="subtle" aria-describedby={describedBy} aria-keyshortcuts="o" onClick={onOpen}>
          Open in Outlook
        </Button>
      </div>
      {choice !== undefined && <Meta>{sayChoice(choice)}</Meta>}
    </>
  );
};
