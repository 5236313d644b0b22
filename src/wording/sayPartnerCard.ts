import type { PartnerAssessment } from '../domain/directory';
import { cleanText } from './foreignText';
import { sayProvenance } from './sayHeading';
import { sayPartnerFacts, type FactWords } from './sayPartnerFacts';
import { sayPartnerNotes } from './sayPartnerNotes';
import { sayPartnerService, type ServiceWords } from './sayPartnerService';

/** A card in words. The pane draws it, the register's tool prints it. */
export interface CardWords {
  readonly name: string;
  /** Domains, code, kind, nation: what tells it from others. */
  readonly meta: readonly string[];
  readonly services: readonly ServiceWords[];
  readonly facts: readonly FactWords[];
  readonly notes: readonly string[];
  /** `Checked 21 November 2026 · Source: register of partners`. */
  readonly provenance: string;
}

export const sayPartnerCard = (partner: PartnerAssessment): CardWords => {
  const name = cleanText(partner.name);
  const { code, kind, nation, parent } = partner;
  const origin = [kind, nation, code && `code ${code}`, parent && `part of ${parent}`];
  const meta = origin.filter((part): part is string => part !== undefined && part !== '').map(cleanText);
  return {
    name,
    meta: [partner.domains.join(', '), ...(meta.length === 0 ? [] : [meta.join(' · ')])],
    services: partner.services.map((service) => sayPartnerService(service, partner)),
    facts: sayPartnerFacts(partner),
    notes: sayPartnerNotes(partner),
    provenance: sayProvenance(partner.freshness),
  };
};

const indent = (line: string): string => `  ${line}`;

/** The card as plain text, a line each, fit for a terminal. */
export const renderCard = (partner: PartnerAssessment): readonly string[] => {
  const { name, meta, services, facts, notes, provenance } = sayPartnerCard(partner);
  return [
    name,
    ...meta,
    ...services.flatMap((service) => [
      '',
      `${service.name}: ${service.label}`,
      ...[...service.lines, service.next, ...(service.provenance ? [service.provenance] : [])].map(indent),
    ]),
    '',
    ...facts.flatMap(({ term, lines }) => [`${term}:`, ...lines.map(indent)]),
    '',
    ...notes,
    '',
    provenance,
  ].map((line) => (line.startsWith('  ') ? indent(cleanText(line)) : cleanText(line)));
};
