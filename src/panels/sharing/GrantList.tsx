import type { ReviewedGrant } from '../../application/readSharing';
import { CalmList, CalmRow } from '../layout/CalmList';
import type { ShareStart } from '../share/shareStep';
import { GrantRow } from './GrantRow';

interface GrantListProps {
  readonly grants: readonly ReviewedGrant[];
  /** Absent where entries are shown and not changed from here. */
  readonly onStart?: (start: ShareStart) => void;
}

export const GrantList = ({ grants, onStart }: GrantListProps) => (
  <CalmList>
    {grants.map((grant) => (
      <CalmRow key={grant.permission.id}>
        <GrantRow grant={grant} onStart={onStart} />
      </CalmRow>
    ))}
  </CalmList>
);
