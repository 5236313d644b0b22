import type { RegisterProblem } from '../../../src/domain/federation';
import type { Provision } from './planProvision';

/** What a list is to say, out of a file, with what is wrong with the file. */
export interface WantedList extends Pick<Provision, 'wanted' | 'schema' | 'idColumn'> {
  readonly title: string;
  readonly problems: readonly RegisterProblem[];
  readonly warnings: readonly RegisterProblem[];
}
