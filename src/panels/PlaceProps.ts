import type { Ports } from '../application/ports';
import type { Session } from './session/useSession';

/** What each of the four places is given. */
export interface PlaceProps {
  readonly ports: Ports;
  readonly session: Session;
  /** Grows with every change of a share, wherever in the pane it was made. */
  readonly changes: number;
  readonly onChanged: () => void;
  readonly onSignOut: () => void;
}
