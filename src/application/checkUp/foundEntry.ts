import type { ExposureLevel, Reader } from '../../domain/checkUp';
import type { SensitiveEntry } from '../scanUpcoming';

/** An entry or series that looks sensitive, with who can read it. Its words stay on the screen of its owner. */
export interface FoundEntry extends SensitiveEntry {
  readonly level: ExposureLevel;
  /** Who outside can read something of it today. */
  readonly readers: readonly Reader[];
  readonly hasFiles: boolean;
}

/** An entry that holds files; what looks sensitive in its words is dotted out. */
export interface EntryWithFiles {
  readonly id: string;
  readonly start: number;
  readonly title: string;
}
