import {
  rulesOf,
  serviceStanding,
  settleRegister,
  type IsoDate,
  type Partner,
  type RegisterProblem,
} from '../../src/domain/federation';
import { cleanText } from '../../src/wording/foreignText';
import { sayService } from '../../src/wording/sayService';
import { sayStanding } from '../../src/wording/sayStanding';
import { judgeChanges } from './judgeChanges';
import type { RegisterFile } from './readRegisterFile';
import { registerAround } from './registerAround';
import { count, type Report } from './report';

export interface CheckQuestion {
  readonly file: RegisterFile;
  /** The file as it was; with it each record's step from there is judged. */
  readonly since?: RegisterFile;
  readonly today: IsoDate;
  /** Whether only faults are named, not every record's state. */
  readonly isQuiet?: boolean;
}

export const sayProblem = ({ row, field, reason }: RegisterProblem): string =>
  `${[row, field].filter((part) => part !== '').join(' ')}: ${reason}`;

/** `northshire  Northshire Council  calendar: active; messaging: suspended`. */
const sayState = (partner: Partner): string => {
  const services = Object.keys(partner.services).map((service) => {
    const { label } = sayStanding(serviceStanding(partner, service));
    return `${sayService(service).toLowerCase()}: ${label.toLowerCase()}`;
  });
  return [partner.id, cleanText(partner.name), services.length === 0 ? 'no service' : services.join('; ')].join('  ');
};

/** The relationship gives busy times and no more; people choose to give titles (ORG-04, POL-01). */
const findWideRelationships = (partners: readonly Partner[]): readonly string[] =>
  partners
    .filter(({ relationship }) => (relationship?.level ?? 'availabilityOnly') !== 'availabilityOnly')
    .map(
      ({ id, relationship }) => `${id}: its relationship is recorded at ${relationship?.level}, not availabilityOnly`,
    );

/** Every fault by row and field, every record's state on the day, and every step since the file before. */
export const check = ({ file, since, today, isQuiet = false }: CheckQuestion): Report => {
  const register = file.register ?? registerAround(file.partners, today);
  const changes = since ? judgeChanges(since.partners, file.partners, { rules: rulesOf(register), today }) : [];
  const refused = changes.filter(({ isRefused }) => isRefused);
  const states = isQuiet ? [] : settleRegister(register, today).partners.map(sayState);
  const { problems, warnings, remarks } = file;
  return {
    lines: [
      ...problems.map((problem) => `error: ${sayProblem(problem)}`),
      ...warnings.map((warning) => `warning: ${sayProblem(warning)}`),
      ...[...remarks, ...findWideRelationships(file.partners)].map((remark) => `remark: ${remark}`),
      ...states,
      ...changes.filter(({ isRefused }) => isRefused || !isQuiet).map(({ line }) => line),
      [
        count(file.partners.length, 'record'),
        count(problems.length, 'error'),
        ...(warnings.length > 0 ? [count(warnings.length, 'warning')] : []),
        ...(since ? [`${count(changes.length, 'step')}, ${refused.length} refused`] : []),
      ].join(', '),
    ],
    exitCode: problems.length + refused.length === 0 ? 0 : 1,
  };
};
