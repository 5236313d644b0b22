import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { listMonthRows, type ExposureLevel, type MonthRow, type Tally } from '../../domain/checkUp';
import { LEVEL_NAMES, sayKind } from '../../wording/sayCheckUp';
import { sayMonth } from '../../wording/sayAlertCounts';

const useStyles = makeStyles({
  table: { borderCollapse: 'collapse', width: '100%', maxWidth: '640px' },
  caption: { textAlign: 'left', fontWeight: tokens.fontWeightSemibold, paddingBottom: tokens.spacingVerticalS },
  cell: {
    textAlign: 'left',
    verticalAlign: 'top',
    fontWeight: tokens.fontWeightRegular,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS} ${tokens.spacingVerticalXS} 0`,
  },
  month: { fontWeight: tokens.fontWeightSemibold, paddingTop: tokens.spacingVerticalM },
  head: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
  count: { width: '40%' },
  number: { display: 'inline-block', minWidth: '2em', fontVariantNumeric: 'tabular-nums' },
  bar: {
    display: 'inline-block',
    height: tokens.spacingVerticalS,
    borderRadius: tokens.borderRadiusSmall,
    forcedColorAdjust: 'none',
  },
  readable: { backgroundColor: tokens.colorStatusWarningBorder1 },
  ifRaised: { backgroundColor: tokens.colorBrandStroke2 },
  hidden: { backgroundColor: tokens.colorNeutralStroke1 },
});

/** Counts by month and kind, each with a small bar: for the eye, while the number says it. */
export const MonthTable = ({ tally }: { readonly tally: Tally }) => {
  const styles = useStyles();
  const rows = listMonthRows(tally);
  if (rows.length === 0) return null;
  const most = Math.max(...rows.map(({ count }) => count));
  const months = [...new Set(rows.map(({ month }) => month))];
  return (
    <table className={styles.table}>
      <caption className={styles.caption}>What looks sensitive, by month and kind</caption>
      <thead>
        <tr className={styles.head}>
          <th scope="col" className={styles.cell}>
            Kind
          </th>
          <th scope="col" className={mergeClasses(styles.cell, styles.count)}>
            Entries
          </th>
        </tr>
      </thead>
      {months.map((month) => (
        <tbody key={month}>
          <tr>
            <th scope="rowgroup" colSpan={2} className={mergeClasses(styles.cell, styles.month)}>
              {sayMonth(month)}
            </th>
          </tr>
          {rows
            .filter((row) => row.month === month)
            .map((row) => (
              <Row key={`${row.category} ${row.level}`} row={row} most={most} />
            ))}
        </tbody>
      ))}
    </table>
  );
};

const Row = ({ row, most }: { readonly row: MonthRow; readonly most: number }) => {
  const styles = useStyles();
  const { category, level, count } = row;
  const shade: ExposureLevel = level;
  return (
    <tr>
      <th scope="row" className={styles.cell}>
        {sayKind(category)}
        <br />
        <span className={styles.head}>{LEVEL_NAMES[level]}</span>
      </th>
      <td className={mergeClasses(styles.cell, styles.count)}>
        <span className={styles.number}>{count}</span>
        <span
          aria-hidden
          className={mergeClasses(styles.bar, styles[shade])}
          style={{ width: `calc((100% - 2.5em) * ${count / most})` }}
        />
      </td>
    </tr>
  );
};
