import { parseRegister } from '../../src/adapters/register/parseRegister';
import type { Assurance, IsoDate, Partner, Register, ServiceRecord } from '../../src/domain/federation';
import type { RegisterFile } from './readRegisterFile';
import { sayProblem } from './check';
import { count, type Report } from './report';

export interface BuildQuestion {
  readonly file: RegisterFile;
  /** A whole register, for everything but the partners where `file` is CSV. */
  readonly base?: RegisterFile;
  /** The day that the register is published as of. */
  readonly today: IsoDate;
}

export interface Built extends Report {
  /** The text of register.json; absent where anything is wrong. */
  readonly json?: string;
}

const writeAssurance = (assurance: Assurance | undefined): Assurance | 'notRecorded' => assurance ?? 'notRecorded';

/** In version 2 each service says itself where its facts come from. */
const writeService = (record: ServiceRecord, { source, asOf }: Partner) => ({ source, asOf, tests: [], ...record });

const writePartner = (partner: Partner) => ({
  ...partner,
  agreementLevel: partner.agreementLevel ?? 'limitedDetails',
  assurance: writeAssurance(partner.assurance),
  closedOn: partner.closedOn ?? 'open',
  services: Object.fromEntries(
    Object.entries(partner.services).flatMap(([name, record]) =>
      record ? [[name, writeService(record, partner)]] : [],
    ),
  ),
});

const writeRegister = (whole: Register, partners: readonly Partner[], asOf: IsoDate): string =>
  `${JSON.stringify({ schemaVersion: 2, ...whole, asOf, partners: partners.map(writePartner) }, null, 2)}\n`;

const refuse = (lines: readonly string[]): Built => ({ lines, exitCode: 1 });

/** register.json of version 2, out of CSV or an older JSON: all of it or nothing, and read back before it is given. */
export const build = ({ file, base, today }: BuildQuestion): Built => {
  const problems = [...file.problems, ...(base?.problems ?? [])];
  if (problems.length > 0) return refuse([...problems.map((one) => `error: ${sayProblem(one)}`), 'nothing is built']);
  const whole = file.register ?? base?.register;
  if (!whole) return refuse(['error: a CSV holds partners only; name a whole register with --base, for all the rest']);
  const json = writeRegister(whole, file.partners, today);
  const back = parseRegister(JSON.parse(json));
  if (!back.ok) return refuse([`error: ${sayProblem(back.error)}`, 'nothing is built']);
  const faults = back.value.problems;
  if (faults.length > 0) return refuse([...faults.map((one) => `error: ${sayProblem(one)}`), 'nothing is built']);
  const warnings = file.warnings.map((one) => `warning: ${sayProblem(one)}`);
  return {
    lines: [...warnings, `built: ${count(file.partners.length, 'partner')}, as of ${today}`],
    exitCode: 0,
    json,
  };
};
