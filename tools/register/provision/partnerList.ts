import { PARTNER_COLUMNS, serviceColumns } from '../../../src/adapters/graph/registerColumns';
import type { Register } from '../../../src/domain/federation';
import { readRegisterFile } from '../readRegisterFile';
import { toRows, type SoundRows } from './toRows';
import type { WantedList } from './wantedList';

const servicesOf = ({ rows }: SoundRows, register: Register | undefined): readonly string[] => [
  ...new Set([
    'calendar',
    'messaging',
    ...(register?.rules?.services ?? []).map(({ id }) => id),
    ...rows.flatMap((row) => Object.keys(row['services'] as object)),
  ]),
];

/** The register's own list, as a file would have it. */
export const wantPartners = (path: string, title: string): WantedList => {
  const file = readRegisterFile(path);
  const sound = toRows(file.partners);
  return {
    title,
    wanted: sound.rows,
    schema: [...PARTNER_COLUMNS, ...servicesOf(sound, file.register).flatMap(serviceColumns)],
    idColumn: 'PartnerId',
    problems: [...file.problems, ...sound.problems],
    warnings: file.warnings,
  };
};
