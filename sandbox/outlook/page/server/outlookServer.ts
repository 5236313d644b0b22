import type { Message } from '@microsoft/microsoft-graph-types';
import type { Fault, SandboxSettings } from '../../../settings';
import type { EventDraft, EventView, Exchange, Session } from '../../api';

/** Settings to change; what is left out stays. */
export type SettingsPatch = Partial<Omit<SandboxSettings, 'graph'>> & { graph?: Partial<SandboxSettings['graph']> };

/** Somebody for the attendee field. */
export interface Suggestion {
  readonly name: string;
  readonly address: string;
  readonly organisation: string;
}

async function ask<T>(method: string, path: string, body?: unknown): Promise<T> {
  const answer = await fetch(`/api/${path}`, {
    method,
    ...(body === undefined ? {} : { headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) }),
  });
  if (!answer.ok) throw new Error(`${method} /api/${path} answered ${answer.status}`);
  return (answer.status === 204 ? undefined : await answer.json()) as T;
}

const at = (mailbox: string): string => `?mailbox=${encodeURIComponent(mailbox)}`;
const event = (id: string): string => `events/${encodeURIComponent(id)}`;

/** The sandbox's own server, one function for each call of sandbox/outlook/api.ts. Each rejects if the server refuses. */
export const outlookServer = {
  session: () => ask<Session>('GET', 'session'),
  view: (mailbox: string, start: string, end: string) =>
    ask<EventView[]>('GET', `view${at(mailbox)}&start=${encodeURIComponent(start)}&end=${encodeURIComponent(end)}`),
  event: (mailbox: string, id: string) => ask<EventView>('GET', `${event(id)}${at(mailbox)}`),
  saveEvent: (mailbox: string, id: string, draft: EventDraft) =>
    ask<EventView>('PUT', `${event(id)}${at(mailbox)}`, draft),
  sendEvent: (mailbox: string, id: string) => ask<EventView>('POST', `${event(id)}/send${at(mailbox)}`),
  deleteEvent: (mailbox: string, id: string) => ask<void>('DELETE', `${event(id)}${at(mailbox)}`),
  attachment: (mailbox: string, id: string, attachment: string) =>
    ask<{ content: string }>('GET', `${event(id)}/attachments/${encodeURIComponent(attachment)}${at(mailbox)}`),
  messages: (mailbox: string) => ask<Message[]>('GET', `messages${at(mailbox)}`),
  roaming: (mailbox: string) => ask<Record<string, string>>('GET', `roaming${at(mailbox)}`),
  saveRoaming: (mailbox: string, settings: Record<string, string>) =>
    ask<unknown>('PUT', `roaming${at(mailbox)}`, settings),
  properties: (mailbox: string, id: string) =>
    ask<{ text: string }>('GET', `properties/${encodeURIComponent(id)}${at(mailbox)}`),
  saveProperties: (mailbox: string, id: string, text: string) =>
    ask<unknown>('PUT', `properties/${encodeURIComponent(id)}${at(mailbox)}`, { text }),
  patchSettings: (patch: SettingsPatch) => ask<SandboxSettings>('PATCH', 'settings', patch),
  faults: () => ask<Fault[]>('GET', 'faults'),
  saveFaults: (faults: readonly Fault[]) => ask<Fault[]>('PUT', 'faults', faults),
  traffic: (after: number) => ask<{ next: number; exchanges: Exchange[] }>('GET', `traffic?after=${after}`),
  people: (query: string) => ask<Suggestion[]>('GET', `people?query=${encodeURIComponent(query)}`),
  reset: () => ask<unknown>('POST', 'reset'),
};
