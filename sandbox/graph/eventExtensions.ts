import { findEvent } from '../world/findEvent';
import type { Answer } from './call';
import { withChangedExtension } from './openExtensions';
import { ownMailboxOf } from './ownership';
import { itemNotFound } from './refusal';

/** PATCH of one open extension of an event. */
export const changeExtension: Answer = (call) => {
  const found = findEvent(ownMailboxOf(call), call.parameters['event'] ?? '');
  if (!found) throw itemNotFound();
  const [event, changed] = withChangedExtension(found.stored.event, call.parameters['extension'] ?? '', call.body);
  found.stored.event = event;
  return { status: 200, body: changed };
};
