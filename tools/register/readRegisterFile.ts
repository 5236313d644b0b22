import { parseRegister } from '../../src/adapters/register/parseRegister';
import type { Partner, Register, RegisterProblem } from '../../src/domain/federation';
import { readCsvPartners } from './readCsvPartners';
import { NOT_UTF_8, readText } from './readText';

/** What a file of the register holds, CSV or JSON. */
export interface RegisterFile {
  readonly partners: readonly Partner[];
  readonly problems: readonly RegisterProblem[];
  /** What was read and is worth a look. */
  readonly warnings: readonly RegisterProblem[];
  readonly remarks: readonly string[];
  /** The whole register; CSV holds partners only, and a JSON that is refused as a whole has none. */
  readonly register?: Register;
}

const parseJson = (text: string): { readonly json: unknown } | { readonly fault: string } => {
  try {
    return { json: JSON.parse(text.startsWith('\uFEFF') ? text.slice(1) : text) };
  } catch (error) {
    return { fault: error instanceof Error ? error.message : String(error) };
  }
};

const refuse = (problem: RegisterProblem): RegisterFile => ({
  partners: [],
  problems: [problem],
  warnings: [],
  remarks: [],
});

const readJson = (text: string): RegisterFile => {
  const parsed = parseJson(text);
  if ('fault' in parsed) return refuse({ row: 'register', field: '', reason: `is not JSON: ${parsed.fault}` });
  const reading = parseRegister(parsed.json);
  if (!reading.ok) return refuse(reading.error);
  const { register, problems, warnings = [] } = reading.value;
  return { register, partners: register.partners, problems, warnings, remarks: findPersons(parsed.json) };
};

const PERSON = /^(fpa)?contacts?$|^(spoc|signatory|businessLead|technicalLead)$/i;

/** Contact persons have no place in a file that is served beside the add-in (PUB-05, DIR-06). */
const findPersons = (json: unknown): readonly string[] => {
  const rows = (json as { readonly partners?: unknown }).partners;
  if (!Array.isArray(rows)) return [];
  return rows.flatMap((row: unknown, index) =>
    Object.keys(row ?? {})
      .filter((field) => PERSON.test(field))
      .map(
        (field) => `partners[${index}].${field} seems to hold a contact person; take it out before the file is served`,
      ),
  );
};

export const readRegisterText = (name: string, text: string): RegisterFile =>
  name.toLowerCase().endsWith('.csv') ? readCsvPartners(text) : readJson(text);

export const readRegisterFile = (path: string): RegisterFile => {
  const text = readText(path);
  return text === undefined ? refuse(NOT_UTF_8) : readRegisterText(path, text);
};
