import type { Failure } from '../application/failure';
import type { AlertDecision } from '../domain/alert';
import { sayPeopleHeading } from './sayHeading';
import { sayBecause } from './sayBecause';

type Findings = AlertDecision['findings'];

const count = (findings: Findings): string => (findings.length === 1 ? '1 finding' : `${findings.length} findings`);

const open = (findings: Findings): Findings => findings.filter(({ waived }) => !waived);

/** The heading of This appointment: what somebody outside could read of it, else who outside takes part. */
export const sayAppointmentHeading = (outsideCount: number, findings: Findings = []): string => {
  const seen = open(findings).filter(({ reach }) => reach !== 'nobody');
  if (seen.length === 0) return sayPeopleHeading(outsideCount);
  const verb = seen.some(({ reach }) => reach !== 'may') ? 'can' : 'may be able to';
  return `${count(seen)} that people outside ${verb} read`;
};

const sayResult = (findings: Findings): string => {
  if (findings.length === 0) return 'nothing found';
  const left = open(findings);
  if (left.length === 0) return `${count(findings)}, not sensitive as you said`;
  return left.every(({ reach }) => reach === 'nobody') ? `${count(left)}, and nobody outside can read it` : count(left);
};

/** `9:15:02`, so that a person sees that the reading goes on. */
const sayClock = (at: number, timeZone: string): string =>
  new Intl.DateTimeFormat('en-GB', {
    timeZone,
    hour: 'numeric',
    minute: '2-digit',
    second: '2-digit',
    hourCycle: 'h23',
  })
    .format(at)
    .replace(/^0(?=\d)/, '');

/** `Checked at 9:15:02, nothing found`. Nothing found is one thing, found where nobody outside reads it another. */
export const sayTick = (findings: Findings, checkedAt: number, timeZone: string): string =>
  `Checked at ${sayClock(checkedAt, timeZone)}, ${sayResult(findings)}`;

/** `Not checked, because Outlook did not answer in time.` */
export const sayNoCheck = ({ kind }: Failure): string => `Not checked, because ${sayBecause(kind)}.`;

/** `Not checked since 9:15:02, because Outlook did not answer in time.` */
export const sayNoCheckSince = ({ kind }: Failure, checkedAt: number, timeZone: string): string =>
  `Not checked since ${sayClock(checkedAt, timeZone)}, because ${sayBecause(kind)}.`;
