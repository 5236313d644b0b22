import type { ReviewedGrant } from '../../application/readSharing';
import { GrowingList } from '../layout/GrowingList';
import type { ShareStart } from '../share/shareStep';
import { GrantRow } from './GrantRow';

interface GrantListProps {
  readonly grants: readonly ReviewedGrant[];
  readonly calendarId: string;
  readonly onStart: (start: ShareStart) => void;
}

export const GrantList = ({ grants, calendarId, onStart }: GrantListProps) => (
  <GrowingList
    rows={grants}
    keyOf={({ permission }) => permission.id}
    what="people"
    draw={(grant) => <GrantRow grant={grant} calendarId={calendarId} onStart={onStart} />}
  />
);
