import { succeed, type Result } from '../domain/result';
import type { Failure } from './failure';
import type { Ports } from './ports';

/**
 * How the open appointment can be marked private: in the form, in the mailbox once it was saved, or by the person's own
 * hand where neither is possible.
 */
export type PrivacyWay =
  { readonly kind: 'form' } | { readonly kind: 'mailbox'; readonly eventId: string } | { readonly kind: 'byHand' };

export const findPrivacyWay = async ({ form }: Pick<Ports, 'form'>): Promise<PrivacyWay> => {
  if (form.canMarkPrivate()) return { kind: 'form' };
  const saved = await form.savedId();
  return saved.ok && saved.value !== undefined ? { kind: 'mailbox', eventId: saved.value } : { kind: 'byHand' };
};

/** Takes it back, by the same way. */
export const markNormal = async (
  { form, events }: Pick<Ports, 'form' | 'events'>,
  way: PrivacyWay,
): Promise<Result<void, Failure>> => {
  switch (way.kind) {
    case 'form':
      return form.markNormal();
    case 'mailbox':
      return events.markNormal(way.eventId);
    case 'byHand':
      return succeed(undefined);
  }
};

/** Call it from a press: in the mailbox it may take signing in. */
export const markPrivate = async (
  { form, events }: Pick<Ports, 'form' | 'events'>,
  way: PrivacyWay,
): Promise<Result<void, Failure>> => {
  switch (way.kind) {
    case 'form':
      return form.markPrivate();
    case 'mailbox':
      return events.markPrivate(way.eventId);
    case 'byHand':
      return succeed(undefined);
  }
};
