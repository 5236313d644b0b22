import { makeStyles, tokens } from '@fluentui/react-components';
import { Fragment } from 'react';
import { serviceStanding, type Partner } from '../../domain/federation';
import { cleanText } from '../../wording/foreignText';
import { sayService } from '../../wording/sayService';
import { Meta } from '../layout/Meta';
import { OpenRow } from '../layout/OpenRow';
import { ServiceStatus } from './ServiceStatus';

const useStyles = makeStyles({
  services: {
    margin: 0,
    display: 'grid',
    gridTemplateColumns: 'minmax(72px, max-content) minmax(0, 1fr)',
    columnGap: tokens.spacingHorizontalS,
    rowGap: tokens.spacingVerticalXS,
  },
  service: { color: tokens.colorNeutralForeground3, overflowWrap: 'anywhere' },
  status: { margin: 0 },
});

interface PartnerRowProps {
  /** As of today. */
  readonly partner: Partner;
  readonly onOpen: (partner: Partner) => void;
  /** Of its heading: 3 below a heading of its own. */
  readonly level?: 2 | 3;
}

/** What is published of a partner, and each service for itself (PUB-01, ELI-13); the whole row opens the card. */
export const PartnerRow = ({ partner, onOpen, level }: PartnerRowProps) => {
  const styles = useStyles();
  const { name, kind, domains, services, useStatement } = partner;
  const shown = new Set(['calendar', 'messaging', ...Object.keys(services)]);
  return (
    <OpenRow name={cleanText(name)} onOpen={() => onOpen(partner)} level={level}>
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
    </OpenRow>
  );
};
