import type { NotificationBar } from '../../host';

/** Office.MailboxEnums.InfobarType and InfobarActionType. */
const TYPES: Record<NotificationBar['type'], number> = {
  informationalMessage: 0,
  progressIndicator: 1,
  errorMessage: 2,
  insightMessage: 3,
};
const DISMISS = 1;

/** What InfobarClicked tells the add-in when somebody closes one of its bars. */
export function toDismissal(bar: NotificationBar) {
  return { infobarDetails: { infobarType: TYPES[bar.type], actionType: DISMISS } };
}
