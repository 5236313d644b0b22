import type { Failure } from '../../src/application/failure';
import type { OpenForm, Opening, OwnEvent, OwnEvents, Visibility } from '../../src/application/appointmentPorts';
import { fail, succeed } from '../../src/domain/result';

export interface FakeForm extends OpenForm {
  readonly marks: () => number;
}

/** A form whose sensitivity an add-in may change or not, and that was saved or not. */
export const createFakeForm = (canMarkPrivate = true, savedId?: string): FakeForm => {
  let marks = 0;
  return {
    marks: () => marks,
    canMarkPrivate: () => canMarkPrivate,
    markPrivate: () => {
      marks += 1;
      return Promise.resolve(succeed(undefined));
    },
    savedId: () => Promise.resolve(succeed(savedId)),
  };
};

export const createFakeOpening = (context?: unknown): Opening => ({
  read: () => Promise.resolve(succeed(context)),
  onChanged: () => () => undefined,
});

export const ALWAYS_VISIBLE: Visibility = { isVisible: () => true, onChanged: () => () => undefined };

export interface FakeEvents extends OwnEvents {
  readonly markedPrivate: string[];
  readonly askedSince: number[];
}

/** A mailbox in which these were changed lately. */
export const createFakeEvents = (events: readonly OwnEvent[] = [], failure?: Failure): FakeEvents => {
  const markedPrivate: string[] = [];
  const askedSince: number[] = [];
  return {
    markedPrivate,
    askedSince,
    changedSince: (at, most) => {
      askedSince.push(at);
      const isComplete = events.length <= most;
      return Promise.resolve(failure ? fail(failure) : succeed({ events: events.slice(0, most), isComplete }));
    },
    markPrivate: (id) => {
      markedPrivate.push(id);
      return Promise.resolve(failure ? fail(failure) : succeed(undefined));
    },
  };
};
