import { makeStyles, tokens } from '@fluentui/react-components';
import { ChevronRightRegular } from '@fluentui/react-icons/svg/chevron-right';
import { Fragment } from 'react';
import { serviceStanding, type Partner } from '../../domain/federation';
import { cleanText } from '../../wording/foreignText';
import { sayService } from '../../wording/sayService';
import { Meta } from '../layout/Meta';
import { Stack } from '../layout/Stack';
import { ServiceStatus } from './ServiceStatus';

const useStyles = makeStyles({
  row: { position: 'relative', paddingRight: tokens.spacingHorizontalXXL },
  name: { margin: 0, fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400 },
  open: {
    padding: 0,
    minHeight: '24px',
    border: 'none',
    background: 'none',
    color: 'inherit',
    font: 'inherit',
    fontWeight: tokens.fontWeightSemibold,
    textAlign: 'left',
    overflowWrap: 'anywhere',
    cursor: 'pointer',
    outlineStyle: 'none',
    // The whole row is where it can be pressed.
    '::after': { content: '""', position: 'absolute', inset: `calc(${tokens.spacingVerticalXS} * -1)` },
    ':focus-visible::after': {
      outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}`,
      borderRadius: tokens.borderRadiusMedium,
    },
  },
  services: {
    margin: 0,
    display: 'grid',
    gridTemplateColumns: 'minmax(72px, max-content) minmax(0, 1fr)',
    columnGap: tokens.spacingHorizontalS,
    rowGap: tokens.spacingVerticalXS,
  },
  service: { color: tokens.colorNeutralForeground3, overflowWrap: 'anywhere' },
  status: { margin: 0 },
  mark: { position: 'absolute', right: 0, top: tokens.spacingVerticalXS, color: tokens.colorNeutralForeground3 },
});

interface PartnerRowProps {
  /** As of today. */
  readonly partner: Partner;
  readonly onOpen: (partner: Partner) => void;
  /** Of its heading: 3 below a heading of its own. */
  readonly level?: 2 | 3;
}

/** What is published of a partner, and each service for itself (PUB-01, ELI-13); the whole row opens the card. */
export const PartnerRow = ({ partner, onOpen, level = 2 }: PartnerRowProps) => {
  const styles = useStyles();
  const { name, kind, domains, services, useStatement } = partner;
  const Heading = `h${level}` as const;
  const shown = new Set(['calendar', 'messaging', ...Object.keys(services)]);
  return (
    <div className={styles.row}>
      <Stack gap="tight">
        <Heading className={styles.name}>
          <button type="button" className={styles.open} onClick={() => onOpen(partner)}>
            {cleanText(name)}
          </button>
        </Heading>
        <Meta>{[kind ?? 'Organisation', domains.join(', ')].map(cleanText).join(' · ')}</Meta>
        {useStatement !== undefined && <Meta>{cleanText(useStatement)}</Meta>}
        <dl className={styles.services}>
          {[...shown].map((service) => (
            <Fragment key={service}>
              <dt className={styles.service}>{sayService(service)}</dt>
              <dd className={styles.status}>
                <ServiceStatus standing={serviceStanding(partner, service)} />
              </dd>
            </Fragment>
          ))}
        </dl>
      </Stack>
      <ChevronRightRegular aria-hidden className={styles.mark} />
    </div>
  );
};
