import type { Answer } from '../answer';
import type { FrameSession, MailboxActions } from '../frameContract';
import type { ComposeAppointment, OutlookItem } from '../outlookItem';

/** One call of the Outlook object model. */
export interface Method {
  /** As the add-in writes it, such as `subject.setAsync`. */
  readonly name: string;
  readonly run: (context: MethodContext, params: Params) => Answer | Promise<Answer>;
}

export type Params = Readonly<Record<string, unknown>>;
export type Methods = Readonly<Record<number, Method>>;

export interface MethodContext {
  readonly item: OutlookItem;
  readonly session: FrameSession;
  readonly mailbox: MailboxActions;
}

/** A call that office.js offers for the appointment form only. */
export function onForm(
  name: string,
  run: (form: ComposeAppointment, params: Params) => Answer | Promise<Answer>,
): Method {
  return {
    name,
    run: ({ item }, params) => {
      if (item.kind !== 'compose') throw new Error(`${name} was called while no appointment is open for editing`);
      return run(item, params);
    },
  };
}

/** A call that needs an item of whatever kind. */
export function onItem(
  name: string,
  run: (item: Exclude<OutlookItem, { kind: 'none' }>, params: Params) => Answer | Promise<Answer>,
): Method {
  return {
    name,
    run: ({ item }, params) => {
      if (item.kind === 'none') throw new Error(`${name} was called while no item is open`);
      return run(item, params);
    },
  };
}
