import type { Provenance } from '../../domain/federation';
import { sayProvenance } from '../../wording/sayHeading';
import { Meta } from './Meta';

/** On which day a fact was true, and who says so. */
export const ProvenanceLine = (provenance: Provenance) => <Meta>{sayProvenance(provenance)}</Meta>;
