import { useEffect, useState } from 'react';
import { listAlertCounts } from '../../application/alertCounting';
import type { Failure } from '../../application/failure';
import type { Ports } from '../../application/ports';
import type { AlertCounts } from '../../domain/alert';
import type { Result } from '../../domain/result';
import { sayNoCounts, sayAlertCounts } from '../../wording/sayAlertCounts';
import { Facts } from '../layout/Facts';
import { Meta } from '../layout/Meta';
import { Paragraph } from '../layout/Paragraph';
import { Section } from '../layout/Section';

/** How many alerts were shown at Send, by month and kind (GOV-09): all that is kept of them. */
export const AlertCountsSection = ({ ports }: { readonly ports: Ports }) => {
  const [counts, setCounts] = useState<Result<AlertCounts, Failure>>();
  useEffect(() => {
    void listAlertCounts(ports.alert).then(setCounts);
  }, [ports]);
  if (counts === undefined) return null;
  return (
    <Section heading="Alerts shown">
      {counts.ok ? <Counts counts={counts.value} /> : <Paragraph>{sayNoCounts(counts.error)}</Paragraph>}
    </Section>
  );
};

const Counts = ({ counts }: { readonly counts: AlertCounts }) => {
  const months = sayAlertCounts(counts);
  if (months.length === 0) return <Paragraph>None in the last 12 months.</Paragraph>;
  return (
    <>
      <Facts facts={months.map(({ month, counted }) => ({ term: month, fact: counted }))} />
      <Meta>
        Counted in your mailbox by month and kind, without text. Only you see it. One that is shown while this pane
        stands open may be missing.
      </Meta>
    </>
  );
};
