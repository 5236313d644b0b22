import { parseEmailAddress, type AddressProblem, type DomainName } from '../domain/address';
import type { Partner } from '../domain/federation';
import type { Failure } from './failure';
import type { Ports } from './ports';
import type { ScheduleAnswer } from './schedules';

/** What came of asking Outlook for the busy times of one address there. It is no fact about the agreement. */
export type Trial =
  | { readonly kind: 'address'; readonly problem: AddressProblem }
  /** The address is not at this partner; nothing was asked. */
  | { readonly kind: 'elsewhere'; readonly domain: DomainName }
  | { readonly kind: 'failed'; readonly failure: Failure }
  /** `at`: epoch milliseconds. */
  | { readonly kind: 'tried'; readonly address: string; readonly answer: ScheduleAnswer; readonly at: number };

/** Asks once. The times that come back are not looked at. */
export const tryAvailability = async (
  ports: Pick<Ports, 'clock' | 'schedules'>,
  partner: Pick<Partner, 'domains'>,
  text: string,
): Promise<Trial> => {
  const parsed = parseEmailAddress(text);
  if (!parsed.ok) return { kind: 'address', problem: parsed.error };
  const address = parsed.value;
  if (!partner.domains.includes(address.domain)) return { kind: 'elsewhere', domain: address.domain };
  const answer = await ports.schedules.ask(address, ports.clock.now());
  if (!answer.ok) return { kind: 'failed', failure: answer.error };
  return { kind: 'tried', address: address.text, answer: answer.value, at: ports.clock.now() };
};
