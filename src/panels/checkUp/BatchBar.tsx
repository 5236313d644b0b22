import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useRef, type KeyboardEvent } from 'react';
import type { FoundEntry } from '../../application/checkUp/foundEntry';
import type { Batch, Decision } from '../../application/checkUp/workThrough';
import {
  sayBatch,
  sayBatchButton,
  sayBatchEnd,
  sayReviewButton,
  sayStage,
  sayUndoAll,
  sayUndoReach,
} from '../../wording/sayWorkThrough';
import { Meta } from '../layout/Meta';
import { Paragraph } from '../layout/Paragraph';
import { Section } from '../layout/Section';
import { StatusMark } from '../layout/StatusMark';
import { Working } from '../layout/Working';
import type { Work } from './useWorkThrough';

const useStyles = makeStyles({ actions: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS } });

interface BatchBarProps {
  /** As they are shown. */
  readonly entries: readonly FoundEntry[];
  readonly work: Work;
}

/** What was decided so far becomes one batch: looked at again, confirmed, done, and put back. */
export const BatchBar = (props: BatchBarProps) => {
  const box = useFocusOnStage(props.work.stage.kind);
  return (
    <div ref={box} tabIndex={-1} onKeyDown={leaveTabToTheBrowser}>
      <Stage {...props} />
    </div>
  );
};

/** office.js moves the focus on Tab by a list of its own, in which this box is not: from there the browser does it. */
const leaveTabToTheBrowser = (event: KeyboardEvent): void => {
  if (event.key === 'Tab' && event.target === event.currentTarget) event.stopPropagation();
};

/** The button that was pressed is gone with its stage: the focus goes on to the next one, unless it is elsewhere. */
const useFocusOnStage = (stage: Work['stage']['kind']) => {
  const box = useRef<HTMLDivElement>(null);
  const last = useRef(stage);
  useEffect(() => {
    const isLost = document.activeElement === null || document.activeElement === document.body;
    if (last.current !== stage && isLost) box.current?.focus();
    last.current = stage;
  }, [stage]);
  return box;
};

const Stage = ({ entries, work }: BatchBarProps) => {
  const { stage } = work;
  switch (stage.kind) {
    case 'choosing':
      return <Choosing entries={entries} work={work} />;
    case 'confirming':
      return <Confirm batch={stage.batch} work={work} />;
    case 'preparing':
    case 'running':
    case 'undoing':
      return (
        <Working
          doing={sayStage(stage.kind)}
          progress={stage.progress}
          onCancel={stage.kind === 'undoing' ? undefined : work.stop}
        />
      );
  }
};

const Choosing = ({ entries, work }: BatchBarProps) => {
  const styles = useStyles();
  const { chosen, choices, rows, failed, done } = work;
  const open = entries.filter(({ id, sensitivity }) => sensitivity !== 'private' && !choices.has(id) && !rows.has(id));
  const markAll = () => open.forEach((entry) => work.choose(entry, { kind: 'markPrivate', entry }));
  const ends = [...rows.values()].map(({ result }) => result);
  const isReached = done.some(({ end }) => end.kind === 'done' && end.hasAttendees);
  return (
    <Section heading="Your changes">
      <div role="status">
        {ends.length > 0 && (
          <StatusMark
            tone={failed.length > 0 ? 'attention' : 'active'}
            text={sayBatchEnd(ends.map(({ end }) => end))}
          />
        )}
      </div>
      {isReached && <Meta>{sayUndoReach(true)}</Meta>}
      <div className={styles.actions}>
        {open.length > 1 && <Button onClick={markAll}>{`Choose private for the ${open.length} others`}</Button>}
        {failed.length > 0 && (
          <Button onClick={() => void work.review(failed.map(({ decision }) => decision))}>
            {`Try the ${failed.length} failed again`}
          </Button>
        )}
        {done.length > 0 && <Button onClick={() => void work.undo(done)}>{sayUndoAll(done.length)}</Button>}
        <Review chosen={chosen} work={work} />
      </div>
    </Section>
  );
};

const Review = ({ chosen, work }: { readonly chosen: readonly Decision[]; readonly work: Work }) => (
  <Button
    appearance="primary"
    disabledFocusable={chosen.length === 0}
    onClick={() => chosen.length > 0 && void work.review(chosen)}
  >
    {sayReviewButton(chosen.length)}
  </Button>
);

const Confirm = ({ batch, work }: { readonly batch: Batch; readonly work: Work }) => {
  const styles = useStyles();
  return (
    <Section heading="Before anything is changed">
      <div role="status">
        {sayBatch(batch).map((line) => (
          <Paragraph key={line}>{line}</Paragraph>
        ))}
      </div>
      <Meta>You can undo it while this pane is open. An undo sends attendees a second update.</Meta>
      <div className={styles.actions}>
        <Button appearance="primary" onClick={() => void work.confirm(batch)}>
          {sayBatchButton(batch)}
        </Button>
        <Button onClick={work.back}>Not now</Button>
      </div>
    </Section>
  );
};
