/** The frame of every message that office.js and its host exchange: a JSON string handed to `postMessage`. */
export interface WireRequest {
  readonly _messageType: 0;
  readonly _actionName: string;
  readonly _conversationId: string;
  readonly _correlationId: number;
  readonly _data: unknown;
  /** 0 call, 1 start listening, 2 stop listening. */
  readonly _actionType: 0 | 1 | 2;
}

/** What the add-in's page said, `undefined` if it is no request of this conversation. */
export function parseRequest(text: unknown, conversationId: string): WireRequest | undefined {
  if (typeof text !== 'string' || !text.startsWith('{')) return undefined;
  const message = parseJson(text) as Partial<WireRequest> | undefined;
  if (message?._messageType !== 0 || message._conversationId !== conversationId) return undefined;
  return typeof message._actionName === 'string' ? (message as WireRequest) : undefined;
}

/** The answer to a call; office.js finds the call by its correlation id. */
export function toReply(request: WireRequest, origin: string, data: unknown): string {
  return toMessage({ request, origin, responseType: 0, data });
}

/** An event; office.js finds the listeners by the name alone. */
export function toEvent(
  name: string,
  conversation: { readonly id: string; readonly origin: string },
  data: unknown,
): string {
  const request = { _actionName: name, _conversationId: conversation.id, _correlationId: 0 };
  return toMessage({ request, origin: conversation.origin, responseType: 1, data });
}

/** A call of the host to office.js, such as "take the focus". Nothing comes back. */
export function toNotification(
  actionId: number,
  conversation: { readonly id: string; readonly origin: string },
): string {
  return JSON.stringify({
    _messageType: 0,
    _actionName: 'Office_notifyAgave',
    _conversationId: `${conversation.id}_ntf`,
    _correlationId: 0,
    _origin: conversation.origin,
    _actionType: 0,
    _data: [actionId],
    _serializerVersion: 1,
  });
}

interface Reply {
  readonly request: Pick<WireRequest, '_actionName' | '_conversationId' | '_correlationId'>;
  readonly origin: string;
  readonly responseType: 0 | 1;
  readonly data: unknown;
}

function toMessage({ request, origin, responseType, data }: Reply): string {
  return JSON.stringify({
    _messageType: 1,
    _actionName: request._actionName,
    _conversationId: request._conversationId,
    _correlationId: request._correlationId,
    _origin: origin,
    _data: data,
    _errorCode: 0,
    _responseType: responseType,
    _serializerVersion: 1,
  });
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
