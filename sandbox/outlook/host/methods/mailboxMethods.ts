import { ERROR, failWith, succeedWith, type Answer } from '../answer';
import { toAddresses } from '../wireShapes';
import type { Method, MethodContext, Methods, Params } from './method';

/** Calls around the item. Each form has two ids: of the call without and with a callback. */
export const mailboxMethods: Methods = {
  ...pair(7, 177, show('displayNewAppointmentForm', openNewAppointment)),
  ...pair(44, 178, show('displayNewMessageForm', openNewMessage)),
  ...pair(
    9,
    180,
    show('displayAppointmentForm', ({ mailbox }, { itemId }) => mailbox.openAppointment(String(itemId))),
  ),
  ...pair(
    8,
    179,
    show('displayMessageForm', ({ mailbox }, { itemId }) => mailbox.openMessage(String(itemId))),
  ),
  ...pair(10, 183, show('displayReplyForm', reply(false))),
  ...pair(30, 181, show('displayReplyForm', reply(false))),
  ...pair(11, 184, show('displayReplyAllForm', reply(true))),
  ...pair(31, 182, show('displayReplyAllForm', reply(true))),
  42: show('closeApp', ({ mailbox }) => mailbox.closePane()),
  // Exchange Online no longer issues the tokens of before nested app authentication.
  12: { name: 'getCallbackTokenAsync', run: refuseToken },
  2: { name: 'getUserIdentityTokenAsync', run: refuseToken },
  5: { name: 'makeEwsRequestAsync', run: () => failWith(ERROR.accessRestricted) },
};

function pair(withoutCallback: number, withCallback: number, method: Method): Methods {
  return { [withoutCallback]: method, [withCallback]: method };
}

function show(name: string, open: (context: MethodContext, params: Params) => void): Method {
  return {
    name,
    run: (context, params) => {
      open(context, params);
      return succeedWith();
    },
  };
}

function openNewMessage({ mailbox }: MethodContext, params: Params) {
  mailbox.newMessage({
    toRecipients: toAddresses(params.toRecipients),
    ccRecipients: toAddresses(params.ccRecipients),
    subject: toText(params.subject),
    htmlBody: toText(params.htmlBody),
  });
}

function openNewAppointment({ mailbox }: MethodContext, params: Params) {
  mailbox.newAppointment({
    requiredAttendees: toAddresses(params.requiredAttendees),
    optionalAttendees: toAddresses(params.optionalAttendees),
    start: typeof params.start === 'number' ? params.start : undefined,
    end: typeof params.end === 'number' ? params.end : undefined,
    location: toText(params.location),
    subject: toText(params.subject),
    body: toText(params.body),
  });
}

function reply(toAll: boolean) {
  return ({ mailbox }: MethodContext, { htmlBody }: Params) => mailbox.reply({ htmlBody: toText(htmlBody), toAll });
}

function refuseToken(): Answer {
  return {
    wasSuccessful: false,
    errorCode: ERROR.genericTokenError,
    errorName: 'GenericTokenError',
    errorMessage: 'Legacy Exchange Online tokens are deprecated and turned off for this organization.',
  };
}

function toText(value: unknown): string {
  return typeof value === 'string' ? value : '';
}
