import type { RegisterProblem } from '../../domain/federation';
import { cleanText } from '../../wording/foreignText';
import { sayRegisterProblem, sayUnreadRows } from '../../wording/sayRegisterProblem';
import { Folded } from '../layout/Folded';
import { GrowingList } from '../layout/GrowingList';
import { Meta } from '../layout/Meta';
import { StatusMark } from '../layout/StatusMark';

/** The rows of the register that could not be used, each with its field and reason, for whoever keeps it. */
export const UnreadRows = ({ problems }: { readonly problems: readonly RegisterProblem[] }) => (
  <div>
    <StatusMark tone="attention" text={sayUnreadRows(problems)} />
    <Folded summary="Which, and why">
      <GrowingList
        rows={problems}
        keyOf={({ row, field, reason }) => `${row} ${field} ${reason}`}
        what="faults"
        draw={(problem) => <Meta>{cleanText(sayRegisterProblem(problem))}</Meta>}
      />
      <Meta>Everything else stands. Whoever keeps the register can put these right.</Meta>
    </Folded>
  </div>
);
