import type { PartnerAssessment, ServiceAssessment, ServiceState } from '../domain/directory';
import type { Provenance } from '../domain/federation';
import { cleanText } from './foreignText';
import { sayEstimate } from './sayEstimate';
import { NOTHING_TO_DO, sayNextStep } from './sayNextStep';
import { sayService } from './sayService';
import { sayStanding, type Tone } from './sayStanding';
import { sayMinutes } from './sayMinutes';
import { sayProvenance } from './sayHeading';

export interface ServiceWords {
  /** `Calendar`, `Messaging`, or what the register calls it. */
  readonly name: string;
  readonly label: string;
  readonly tone: Tone;
  /** What is behind the label, one short sentence each, without full stops. */
  readonly lines: readonly string[];
  /** What to do next, as sentences. */
  readonly next: string;
  /** `Checked … · Source: …`, where it is not the same as for the whole card. */
  readonly provenance?: string;
}

const DIRECTIONS = {
  both: 'Both organisations see each other',
  outward: 'They see us; we do not see them',
  inward: 'We see them; they do not see us',
} as const;

const IN_FORCE: readonly ServiceState[] = ['active', 'lastKnownActive'];

const listAfterStanding = (service: ServiceAssessment): readonly string[] => {
  const { direction, estimate, settlesWithin, since, state } = service;
  const lines: string[] = [];
  if (state === 'lastKnownActive' && since !== undefined) lines.push(...sayStanding(active(service)).lines);
  if (IN_FORCE.includes(state) && direction !== 'unknown') lines.push(DIRECTIONS[direction]);
  if (estimate) lines.push(sayEstimate(estimate));
  if (settlesWithin) {
    const { earliestMinutes, latestMinutes } = settlesWithin;
    lines.push(`New: it may take ${sayMinutes(earliestMinutes)} to ${sayMinutes(latestMinutes)} until it works`);
  }
  return lines;
};

const active = ({ service, since }: ServiceAssessment) => ({ service, since, verdict: 'active' as const, reasons: [] });

/** What a service does not have has no source of its own either. */
const sayOwnProvenance = (service: ServiceAssessment, whole: Provenance): string | undefined => {
  const isSame = service.source === whole.source && service.asOf === whole.asOf;
  return isSame || service.state === 'none' ? undefined : sayProvenance(service);
};

/** One service of a card: the same words on every surface. */
export const sayPartnerService = (
  service: ServiceAssessment,
  partner: Pick<PartnerAssessment, 'name' | 'freshness'>,
): ServiceWords => {
  const verdict = service.state === 'active' ? 'active' : 'notActive';
  const { label, tone, lines } = sayStanding({ ...service, verdict });
  return {
    name: sayService(service.service, service.label),
    label,
    tone,
    lines: [...lines, ...listAfterStanding(service)],
    // Until when stands above already.
    next:
      service.estimate && service.next.code === 'waitUntil'
        ? NOTHING_TO_DO
        : sayNextStep(service.next, cleanText(partner.name)),
    provenance: sayOwnProvenance(service, partner.freshness),
  };
};
