import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { MAY_SHOW } from '../../wording/sayPreview';
import { GrowingList } from '../layout/GrowingList';
import { Meta } from '../layout/Meta';
import type { PreviewLine } from './previewLines';

const useStyles = makeStyles({
  line: { display: 'flex', gap: tokens.spacingHorizontalS, minWidth: 0 },
  time: { flexShrink: 0, width: '88px', fontVariantNumeric: 'tabular-nums' },
  block: {
    minWidth: 0,
    flexGrow: 1,
    paddingLeft: tokens.spacingHorizontalS,
    borderLeft: `${tokens.strokeWidthThicker} solid ${tokens.colorNeutralStrokeAccessible}`,
    overflowWrap: 'anywhere',
  },
  newly: { borderLeftColor: tokens.colorBrandStroke1 },
});

interface AgendaProps {
  readonly lines: readonly PreviewLine[];
  /** It is said of all of them at once. */
  readonly isAllMaybe: boolean;
}

/** An agenda of days: blocks as blocks, titles as titles, private ones as they would look there. */
export const Agenda = ({ lines, isAllMaybe }: AgendaProps) => {
  const isFirstOfDay = new Set(lines.filter(({ day }, at) => lines[at - 1]?.day !== day).map(({ id }) => id));
  return (
    <GrowingList
      rows={lines}
      keyOf={({ id }) => id}
      what="entries"
      draw={(line) => (
        <AgendaLine line={line} startsDay={isFirstOfDay.has(line.id)} saysMaybe={line.isMaybe && !isAllMaybe} />
      )}
    />
  );
};

interface AgendaLineProps {
  readonly line: PreviewLine;
  readonly startsDay: boolean;
  readonly saysMaybe: boolean;
}

const AgendaLine = ({ line, startsDay, saysMaybe }: AgendaLineProps) => {
  const styles = useStyles();
  return (
    <>
      {startsDay && <Meta>{line.day}</Meta>}
      <div className={styles.line}>
        <span className={styles.time}>{line.time}</span>
        <div className={mergeClasses(styles.block, line.isNew && styles.newly)}>
          {line.text}
          {line.isNew && <Meta>New: the title would show</Meta>}
          {saysMaybe && <Meta>{MAY_SHOW}</Meta>}
        </div>
      </div>
    </>
  );
};
