import type { Provenance } from '../domain/federation';
import { sayDate } from './moment';

const people = (count: number): string => (count === 1 ? '1 person' : `${count} people`);

/** The heading of Sharing: the answer, not the topic. */
export const saySharingHeading = (outsideCount: number): string =>
  outsideCount === 0
    ? 'You share your calendar with nobody outside'
    : `${people(outsideCount)} outside can see your calendar`;

/** The heading of This appointment. */
export const sayPeopleHeading = (outsideCount: number): string =>
  outsideCount === 0
    ? 'Nobody outside your organisation takes part'
    : `${people(outsideCount)} outside your organisation ${outsideCount === 1 ? 'takes' : 'take'} part`;

/** `Checked 21 November 2026 · Source: register of partners`. */
export const sayProvenance = ({ source, asOf }: Provenance): string => `Checked ${sayDate(asOf)} · Source: ${source}`;
