import { Badge, makeStyles, Radio, tokens } from '@fluentui/react-components';
import { useId } from 'react';
import type { OfferOption } from '../../domain/sharing';
import { sayLevel } from '../../wording/sayLevel';
import { sayReason } from '../../wording/sayReason';
import { Meta } from '../layout/Meta';
import { StatusMark } from '../layout/StatusMark';

const useStyles = makeStyles({
  row: { display: 'flex', flexDirection: 'column', marginLeft: `calc(-1 * ${tokens.spacingHorizontalS})` },
  head: { display: 'flex', alignItems: 'center', justifyContent: 'space-between' },
  badges: { display: 'flex', flexShrink: 0, gap: tokens.spacingHorizontalXS },
  lines: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXS,
    paddingLeft: `calc(${tokens.spacingHorizontalXXXL} + ${tokens.spacingHorizontalXS})`,
  },
});

/** One level: what they see, what they do not see; a level that is not possible stays and says why. */
export const LevelRow = ({ option }: { readonly option: OfferOption }) => {
  const styles = useStyles();
  const linesId = useId();
  const { name, sees, doesNotSee } = sayLevel(option.level);
  return (
    <div className={styles.row}>
      <div className={styles.head}>
        <Radio value={option.level} label={name} disabled={!option.possible} aria-describedby={linesId} />
        <span className={styles.badges}>
          {option.isPresent && (
            <Badge appearance="tint" color="informative">
              Now
            </Badge>
          )}
          {option.isDefault && (
            <Badge appearance="outline" color="informative">
              Default
            </Badge>
          )}
        </span>
      </div>
      <div id={linesId} className={styles.lines}>
        <Meta>They see {sees}.</Meta>
        {doesNotSee !== undefined && <Meta>They do not see {doesNotSee}.</Meta>}
        {option.refusals.map((refusal) => (
          <StatusMark key={refusal.code} tone="stopped" text={sayReason(refusal)} />
        ))}
      </div>
    </div>
  );
};
