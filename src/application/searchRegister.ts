import { searchPartners, serviceStanding, type Partner, type Register, type Standing } from '../domain/federation';

/** One row of the Partners place: each service speaks for itself (ELI-13). */
export interface PartnerRow {
  readonly partner: Partner;
  readonly calendar: Standing;
  readonly messaging: Standing;
}

/** Partners by part of a name, by domain or by somebody's address; all of them without a text. */
export const searchRegister = (register: Register, text: string): readonly PartnerRow[] =>
  searchPartners(register, text).map((partner) => ({
    partner,
    calendar: serviceStanding(partner, 'calendar'),
    messaging: serviceStanding(partner, 'messaging'),
  }));
