import type { Ports } from '../application/ports';
import type { Session } from './session/useSession';

/** What each of the four places is given. */
export interface PlaceProps {
  readonly ports: Ports;
  readonly session: Session;
  readonly onSignOut: () => void;
}
