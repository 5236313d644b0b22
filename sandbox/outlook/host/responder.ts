import { ERROR, failWith, type Answer } from './answer';
import { toAppContext, type Conversation } from './bootstrap';
import type { Commands } from './commands';
import { toReply, type WireRequest } from './envelope';
import type { AddinFrameOptions } from './frameContract';
import { readHostNotice } from './hostNotices';
import { toInitialData } from './initialData';
import { leaveFrame } from './leaveFrame';
import type { Listeners } from './listeners';
import { methods } from './methods';
import type { Params } from './methods/method';
import { asRecord } from './wireShapes';

export interface ResponderParts {
  readonly iframe: HTMLIFrameElement;
  readonly options: AddinFrameOptions;
  readonly conversation: Conversation;
  readonly listeners: Listeners;
  readonly commands: Commands;
  readonly post: (message: string) => void;
}

/** Answers whatever office.js asks. No call stays unanswered: its callback would never be called. */
export function createResponder(parts: ResponderParts): (request: WireRequest) => Promise<void> {
  const { options, conversation, listeners, post } = parts;
  return async (request) => {
    if (request._actionName === 'ContextActivationManager_notifyHost') return notice(parts, request);
    const call = describe(request);
    const answer = await answerTo(parts, request);
    post(toReply(request, conversation.origin, answer));
    // Not before: office.js drops an event that overtakes the answer.
    if (request._actionType === 1) listeners.add(request._actionName);
    options.onCall?.({ at: Date.now(), ...call, answer });
  };
}

function notice({ iframe, options }: ResponderParts, request: WireRequest): void {
  const { name, leaving, isNoise } = readHostNotice(request._data);
  if (leaving) (options.onLeave ?? ((way) => leaveFrame(iframe, way)))(leaving);
  if (!isNoise)
    options.onCall?.({ at: Date.now(), name: `notifyHost: ${name}`, params: request._data, answer: undefined });
}

function answerTo(parts: ResponderParts, request: WireRequest): unknown {
  const { options, conversation, listeners, commands } = parts;
  if (request._actionType === 2) listeners.remove(request._actionName);
  if (request._actionType !== 0) return { Error: 0 };
  switch (request._actionName) {
    case 'ContextActivationManager_getAppContextAsync':
      return toAppContext(conversation, options.session);
    case 'GetInitialData':
      return toInitialData(options.item, options.session);
    case 'executeMethod':
      return commands.answer(request._data);
    case 'ExecuteMethod':
      return execute(options, request);
    default:
      return failWith(ERROR.operationNotSupported);
  }
}

async function execute(options: AddinFrameOptions, request: WireRequest): Promise<Answer> {
  const { dispatchId, params } = describe(request);
  const method = methods[dispatchId ?? -1];
  if (!method) return failWith(ERROR.operationNotSupported);
  try {
    return await method.run(options, params as Params);
  } catch {
    return failWith(ERROR.internalServerError);
  }
}

function describe(request: WireRequest): {
  readonly name: string;
  readonly dispatchId?: number;
  readonly params: unknown;
} {
  if (request._actionType !== 0) {
    return { name: request._actionType === 1 ? 'addHandlerAsync' : 'removeHandlerAsync', params: request._actionName };
  }
  if (request._actionName !== 'ExecuteMethod') return { name: request._actionName, params: request._data };
  const data = asRecord(request._data);
  const dispatchId = Number(asRecord(data.MethodData).DispatchId);
  return { name: methods[dispatchId]?.name ?? `dispatch ${dispatchId}`, dispatchId, params: data.ApiParams ?? {} };
}
