import { useMemo, useState } from 'react';
import {
  listReplacements,
  offerWording,
  WORDED_FIELDS,
  type Replacement,
  type Wording,
} from '../../../domain/saferWording';
import { scan, type Finding } from '../../../domain/sensitivity';
import type { PaneCheck } from './createCheck';

type Words = Pick<Wording, 'subject' | 'location'>;

export interface Offer {
  readonly before: Words;
  readonly after: Words;
  readonly replacements: readonly Replacement[];
  /** What the rules still find in words that the person changed. */
  readonly left: readonly Finding[];
  readonly edit: (change: Partial<Words>) => void;
}

const isWorded = ({ field }: Finding): boolean => WORDED_FIELDS.some((worded) => worded === field);

/** Words to offer for what is found now; what the person made of them stays while the appointment is read again. */
export const useOffer = ({ entry, decision, rulesOff: off }: PaneCheck): Offer | undefined => {
  const [edited, setEdited] = useState<Partial<Words>>({});
  const findings = decision.findings.filter((one) => isWorded(one) && !one.waived);
  const waived = decision.findings.filter((one) => isWorded(one) && one.waived).length;
  const key = JSON.stringify([
    entry.subject,
    entry.location,
    entry.body,
    findings.map(({ ruleId, start }) => [ruleId, start]),
  ]);
  // The reading makes new objects every two seconds; what they hold is the key.
  const wording = useMemo(() => offerWording({ entry, findings }), [key]); // eslint-disable-line react-hooks/exhaustive-deps
  const after = { subject: edited.subject ?? wording.subject, location: edited.location ?? wording.location };
  const isEdited = edited.subject !== undefined || edited.location !== undefined;
  const left = useMemo(
    () => (isEdited ? scan({ ...entry, ...wording, ...after }, { off }).filter(isWorded) : []),
    [key, isEdited, after.subject, after.location], // eslint-disable-line react-hooks/exhaustive-deps
  );
  if (findings.length === 0) return undefined;
  return {
    before: { subject: entry.subject, location: entry.location },
    after,
    replacements: listReplacements(
      entry.body,
      findings.filter(({ field }) => field === 'body'),
    ),
    left: left.length > waived ? left : [],
    edit: (change) => setEdited((now) => ({ ...now, ...change })),
  };
};
