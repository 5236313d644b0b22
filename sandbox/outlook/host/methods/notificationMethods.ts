import { ERROR, failWith, succeedWith } from '../answer';
import type { NotificationAction, NotificationBar } from '../outlookItem';
import { onItem, type Methods, type Params } from './method';

const TYPES = ['informationalMessage', 'progressIndicator', 'errorMessage', 'insightMessage'] as const;
/** Outlook shows five bars of one add-in. */
const MOST_BARS = 5;
const MOST_MESSAGE = 150;
const MOST_KEY = 32;

export const notificationMethods: Methods = {
  33: onItem('notificationMessages.addAsync', ({ notifications }, params) => {
    const bars = notifications.read();
    const bar = toBar(params);
    if (!isSound(bar)) return failWith(ERROR.genericResponseError);
    if (bars.some(({ key }) => key === bar.key)) return failWith(ERROR.duplicateNotificationKey);
    if (bars.length >= MOST_BARS) return failWith(ERROR.tooManyNotifications);
    notifications.write([...bars, bar]);
    return succeedWith();
  }),
  34: onItem('notificationMessages.getAllAsync', ({ notifications }) => succeedWith(notifications.read())),
  35: onItem('notificationMessages.replaceAsync', ({ notifications }, params) => {
    const bars = notifications.read();
    const bar = toBar(params);
    if (!isSound(bar)) return failWith(ERROR.genericResponseError);
    if (!bars.some(({ key }) => key === bar.key)) return failWith(ERROR.notificationKeyNotFound);
    notifications.write(bars.map((shown) => (shown.key === bar.key ? bar : shown)));
    return succeedWith();
  }),
  36: onItem('notificationMessages.removeAsync', ({ notifications }, params) => {
    const bars = notifications.read();
    const rest = bars.filter(({ key }) => key !== params.key);
    if (rest.length === bars.length) return failWith(ERROR.notificationKeyNotFound);
    notifications.write(rest);
    return succeedWith();
  }),
};

/** office.js sees to the lengths of a message and of most keys; Outlook itself to the rest. */
function isSound({ key, type, message, actions = [] }: NotificationBar): boolean {
  if (key.length > MOST_KEY || message.length > MOST_MESSAGE) return false;
  return type === 'insightMessage' ? actions.length === 1 : actions.length === 0;
}

function toBar(params: Params): NotificationBar {
  return {
    key: String(params.key),
    type: TYPES[Number(params.type)] ?? 'informationalMessage',
    message: String(params.message),
    icon: params.icon as string | undefined,
    persistent: params.persistent === true,
    actions: params.actions as NotificationAction[] | undefined,
  };
}
