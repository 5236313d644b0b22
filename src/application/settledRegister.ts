import { settleRegister, type IsoDate, type Register } from '../domain/federation';
import { succeed } from '../domain/result';
import type { Clock, RegisterReading, RegisterSource } from './ports';

/** The day of a moment (epoch milliseconds; without it, now) where the person is. */
export const localDay = (clock: Clock, at = clock.now()): IsoDate => {
  const parts = new Intl.DateTimeFormat('en-GB', {
    timeZone: clock.timeZone(),
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
  }).formatToParts(at);
  const part = (type: Intl.DateTimeFormatPartTypes) => parts.find((one) => one.type === type)?.value ?? '';
  return `${part('year')}-${part('month')}-${part('day')}`;
};

const withRulesOff = (register: Register, rulesOff: readonly string[]): Register =>
  rulesOff.length === 0 ? register : { ...register, organisation: { ...register.organisation, rulesOff } };

/**
 * Any source of the register, read as of today: a certificate that lapsed, a contract or an organisation that ended, or
 * facts too old to rely on stop a federation wherever it is asked for (LIF-14, LIF-20). What was settled is kept until
 * the source gives something else or the day changes. `rulesOff`: what the organisation switched off in its build.
 */
export const createSettledRegister = (
  source: RegisterSource,
  clock: Clock,
  rulesOff: readonly string[] = [],
): RegisterSource => {
  let kept: { readonly of: RegisterReading; readonly day: IsoDate; readonly settled: RegisterReading } | undefined;
  const read: RegisterSource['read'] = async () => {
    const reading = await source.read();
    if (!reading.ok) return reading;
    const day = localDay(clock);
    if (kept?.of !== reading.value || kept.day !== day) {
      const settled = {
        ...reading.value,
        register: withRulesOff(settleRegister(reading.value.register, day), rulesOff),
      };
      kept = { of: reading.value, day, settled };
    }
    return succeed(kept.settled);
  };
  return { read };
};
