import type { AlertOrganisation } from '../domain/alert';
import compiledIn from './organisation.json';

export interface EventOrganisation extends AlertOrganisation {
  /** As in the manifest of the same build: whether people may send anyway. */
  readonly sendMode: 'PromptUser' | 'SoftBlock';
}

/** An example, which the build replaces by the organisation's own (`--env organisation=FILE`) and checks. */
export const organisation = compiledIn as unknown as EventOrganisation;
