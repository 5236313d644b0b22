import type { SeriesPlace } from '../../../application/appointmentPorts';
import type { PrivacyWay } from '../../../application/markPrivate';
import type { WordsPlace } from '../../../application/rewordAppointment';
import type { Scope } from '../../../wording/sayRewording';

interface Open {
  readonly scope: Scope;
  readonly series: SeriesPlace;
  /** How what is open by itself is changed. */
  readonly privacy: PrivacyWay;
  readonly words: WordsPlace | undefined;
}

const seriesOf = ({ scope, series }: Open): { readonly kind: 'mailbox'; readonly eventId: string } | undefined =>
  scope === 'all' && series.kind === 'occurrence' ? { kind: 'mailbox', eventId: series.id } : undefined;

/** The series at the server and the form that is open: saved later, the form would bring the old state back. */
export const privacyWays = (open: Open): readonly PrivacyWay[] => {
  const series = seriesOf(open);
  if (series === undefined) return [open.privacy];
  return open.privacy.kind === 'form' ? [series, open.privacy] : [series];
};

export const wordsPlaces = (open: Open): readonly WordsPlace[] => {
  const series = seriesOf(open);
  if (series === undefined) return open.words === undefined ? [] : [open.words];
  return open.words?.kind === 'form' ? [series, open.words] : [series];
};
