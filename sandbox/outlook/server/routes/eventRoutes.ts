import { expandEvents, viewOf } from '../../../world/expandEvents';
import { findEvent, type FoundEvent } from '../../../world/findEvent';
import { addEvent, removeEvent, saveEvent } from '../../../world/saveEvent';
import type { CalendarFolder, Mailbox } from '../../../world/world';
import type { EventDraft, EventView } from '../../api';
import { RequestError } from '../httpServer';
import type { Call, Route } from '../router';
import type { SandboxState } from '../sandboxState';
import { mailboxOf } from './mailboxOf';

/** Appointments, as the page that plays Outlook reads and writes them. */
export function eventRoutes({ world }: Pick<SandboxState, 'world'>): readonly Route[] {
  return [
    { method: 'GET', path: '/api/view', answer: (call) => readView(mailboxOf(world(), call), call) },
    {
      method: 'GET',
      path: '/api/events/:id',
      answer: (call) => {
        const { stored, event } = eventOf(mailboxOf(world(), call), call);
        return viewOf(stored, event);
      },
    },
    { method: 'PUT', path: '/api/events/:id', answer: (call) => save(mailboxOf(world(), call), call) },
    {
      method: 'POST',
      path: '/api/events/:id/send',
      answer: (call) =>
        orNotFound(
          saveEvent(world(), mailboxOf(world(), call), { id: idOf(call), change: { event: {}, isDraft: false } }),
          call,
        ),
    },
    {
      method: 'DELETE',
      path: '/api/events/:id',
      answer: (call) => {
        if (!removeEvent(mailboxOf(world(), call), idOf(call))) throw new RequestError(404, `No event ${idOf(call)}`);
      },
    },
    {
      method: 'GET',
      path: '/api/events/:id/attachments/:attachment',
      answer: (call) => readAttachment(eventOf(mailboxOf(world(), call), call), call),
    },
    {
      method: 'GET',
      path: '/api/properties/:id',
      answer: (call) => ({ text: eventOf(mailboxOf(world(), call), call).stored.customProperties }),
    },
    {
      method: 'PUT',
      path: '/api/properties/:id',
      answer: (call) => {
        const { stored } = eventOf(mailboxOf(world(), call), call);
        stored.customProperties = textOf(call);
        return { text: stored.customProperties };
      },
    },
  ];

  function save(mailbox: Mailbox, call: Call): EventView {
    const draft = call.body as EventDraft;
    if (idOf(call) !== 'new') return orNotFound(saveEvent(world(), mailbox, { id: idOf(call), change: draft }), call);
    return addEvent(world(), mailbox, { calendar: defaultCalendar(mailbox), change: { ...draft, isDraft: true } });
  }
}

function readView(mailbox: Mailbox, { query }: Call): EventView[] {
  const start = Date.parse(query.get('start') ?? '');
  const end = Date.parse(query.get('end') ?? '');
  if (Number.isNaN(start) || Number.isNaN(end)) throw new RequestError(400, 'start and end must be ISO date-times.');
  return expandEvents(defaultCalendar(mailbox), start, end);
}

function readAttachment({ stored }: FoundEvent, { parts }: Call) {
  const attachment = stored.attachments.find(({ id }) => id === parts['attachment']);
  if (!attachment) throw new RequestError(404, `No attachment ${parts['attachment']}`);
  return { content: attachment.contentBytes ?? '' };
}

function defaultCalendar(mailbox: Mailbox): CalendarFolder {
  const calendar = mailbox.calendars.find(({ isDefault }) => isDefault);
  if (!calendar) throw new RequestError(404, `${mailbox.address} has no calendar`);
  return calendar;
}

function eventOf(mailbox: Mailbox, call: Call): FoundEvent {
  return orNotFound(findEvent(mailbox, idOf(call)), call);
}

function orNotFound<T>(found: T | undefined, call: Call): T {
  if (found === undefined) throw new RequestError(404, `No event ${idOf(call)}`);
  return found;
}

function idOf({ parts }: Call): string {
  return parts['id'] ?? '';
}

function textOf({ body }: Call): string {
  const { text } = (body ?? {}) as { text?: unknown };
  if (typeof text !== 'string') throw new RequestError(400, 'text is missing.');
  return text;
}
