import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { MAY_SHOW } from '../../wording/sayPreview';
import { GrowingList } from '../layout/GrowingList';
import { Meta } from '../layout/Meta';
import { Paragraph } from '../layout/Paragraph';
import type { PreviewDay, PreviewLine } from './previewLines';

const useStyles = makeStyles({
  /** A week stands in a row where there is room for one, fewer days where there is less. */
  days: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fill, minmax(max(112px, 13%), 1fr))',
    gap: tokens.spacingHorizontalS,
    margin: 0,
    padding: 0,
    listStyleType: 'none',
  },
  day: { minWidth: 0 },
  block: {
    paddingLeft: tokens.spacingHorizontalXS,
    borderLeft: `${tokens.strokeWidthThicker} solid ${tokens.colorNeutralStrokeAccessible}`,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    overflowWrap: 'anywhere',
  },
  newly: { borderLeftColor: tokens.colorBrandStroke1 },
});

interface WeekProps {
  readonly days: readonly PreviewDay[];
  /** It is said of all of them at once. */
  readonly isAllMaybe: boolean;
}

/** Days side by side, for who has the room: the same lines as in the agenda, empty days included. */
export const Week = ({ days, isAllMaybe }: WeekProps) => {
  const styles = useStyles();
  return (
    <ul role="list" className={styles.days}>
      {days.map(({ day, lines }) => (
        <li key={day} className={styles.day}>
          <Paragraph strong>{day}</Paragraph>
          {lines.length === 0 ? (
            <Meta>Nothing shows</Meta>
          ) : (
            <GrowingList
              rows={lines}
              keyOf={({ id }) => id}
              what="entries"
              draw={(line) => <Block line={line} saysMaybe={line.isMaybe && !isAllMaybe} />}
            />
          )}
        </li>
      ))}
    </ul>
  );
};

const Block = ({ line, saysMaybe }: { readonly line: PreviewLine; readonly saysMaybe: boolean }) => {
  const styles = useStyles();
  return (
    <div className={mergeClasses(styles.block, line.isNew && styles.newly)}>
      <Meta>{line.time}</Meta>
      {line.text}
      {line.isNew && <Meta>New: the title would show</Meta>}
      {saysMaybe && <Meta>{MAY_SHOW}</Meta>}
    </div>
  );
};
