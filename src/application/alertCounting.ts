import { parseAlertCounts, withAlert, type AlertCounts, type AlertDecision } from '../domain/alert';
import { succeed, type Result } from '../domain/result';
import type { AlertPorts } from './alertPorts';
import { attempt } from './attempt';
import type { Failure } from './failure';

const KEY = 'partner-sharing.alerts';

/** How many alerts were shown, by month and category: all that is kept of them (GOV-09). */
export const listAlertCounts = async ({
  memory,
}: Pick<AlertPorts, 'memory'>): Promise<Result<AlertCounts, Failure>> => {
  const kept = await attempt(() => memory.read(KEY));
  return kept.ok ? succeed(parseAlertCounts(kept.value)) : kept;
};

/** Counts an alert that is shown. Whether the person sends anyway is never told to an add-in, and is not counted. */
export const countAlert = async (
  ports: Pick<AlertPorts, 'clock' | 'memory'>,
  { findings }: AlertDecision,
): Promise<Result<void, Failure>> => {
  const counts = await listAlertCounts(ports);
  if (!counts.ok) return counts;
  const named = findings.filter(({ waived, reach }) => !waived && reach === 'will');
  const categories = named.map(({ category }) => category);
  return attempt(() => ports.memory.save(KEY, withAlert(counts.value, categories, ports.clock.now())));
};
