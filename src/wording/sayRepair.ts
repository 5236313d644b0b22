import type { RepairRow } from '../application/repairs';
import type { PartnerLevel } from '../domain/sharing';
import { sayIssue } from './sayIssue';
import { sayLevel } from './sayLevel';

export interface RepairWords {
  /** Whom it is about. */
  readonly person: string;
  /** Address, organisation and calendar, as far as they say more than the name. */
  readonly meta: string;
  readonly issues: string;
}

/** One line of the reviewed list: who, where, and what is wrong. */
export const sayRepair = ({ grant, calendar, issues }: RepairRow): RepairWords => {
  const { permission, review } = grant;
  const details = [permission.address, review.partner?.name, calendar.name].filter((text) => text !== permission.name);
  return {
    person: permission.name,
    meta: details.filter((text) => text !== undefined).join(' · '),
    issues: issues.map((issue) => sayIssue(issue).label).join(', '),
  };
};

/** `Stop sharing`, or the level that it is lowered to. */
export const sayRepairStep = (to: PartnerLevel): string =>
  to === 'none' ? 'Stop sharing' : `Lower to "${sayLevel(to).name}"`;

const shares = (count: number): string => (count === 1 ? '1 share' : `${count} shares`);

export const sayRepairHeading = (count: number): string =>
  count === 0 ? 'Nothing needs to be put right' : `${shares(count)} to put right`;

export const sayRepairButton = (count: number): string =>
  count === 0 ? 'Choose at least one' : `Put ${shares(count)} right`;

export const sayRepairEnd = (done: number, total: number): string =>
  done === total ? `${shares(total)} put right` : `${done} of ${shares(total)} put right`;
