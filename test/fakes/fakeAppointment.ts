import type { Failure } from '../../src/application/failure';
import type {
  AttachedFile,
  DraftChange,
  EntryDraft,
  OpenForm,
  Opening,
  OwnEvent,
  OwnEvents,
  SeriesPlace,
  Visibility,
} from '../../src/application/appointmentPorts';
import { fail, succeed } from '../../src/domain/result';

export interface FakeForm extends OpenForm {
  readonly marks: () => number;
  readonly draft: () => EntryDraft;
  /** What a person types. */
  readonly type: (change: DraftChange) => void;
}

export interface FakeFormWorld {
  readonly draft?: Partial<EntryDraft>;
  readonly series?: SeriesPlace;
  readonly files?: readonly AttachedFile[];
}

/** A form whose sensitivity an add-in may change or not, and that was saved or not. */
export const createFakeForm = (canMarkPrivate = true, savedId?: string, world: FakeFormWorld = {}): FakeForm => {
  let marks = 0;
  let draft: EntryDraft = { subject: '', location: '', body: '', isHtml: true, ...world.draft };
  let files = world.files ?? [];
  return {
    marks: () => marks,
    draft: () => draft,
    type: (change) => void (draft = { ...draft, ...change }),
    canMarkPrivate: () => canMarkPrivate,
    markPrivate: () => {
      marks += 1;
      return Promise.resolve(succeed(undefined));
    },
    markNormal: () => {
      marks -= 1;
      return Promise.resolve(succeed(undefined));
    },
    savedId: () => Promise.resolve(succeed(savedId)),
    canWrite: () => true,
    readDraft: () => Promise.resolve(succeed(draft)),
    writeDraft: (change) => {
      draft = { ...draft, ...change };
      return Promise.resolve(succeed(undefined));
    },
    series: () => Promise.resolve(succeed(world.series ?? { kind: 'single' })),
    attachments: () => Promise.resolve(succeed(files)),
    removeAttachment: (id) => {
      files = files.filter((file) => file.id !== id);
      return Promise.resolve(succeed(undefined));
    },
  };
};

export const createFakeOpening = (context?: unknown): Opening => ({
  read: () => Promise.resolve(succeed(context)),
  onChanged: () => () => undefined,
});

export const ALWAYS_VISIBLE: Visibility = { isVisible: () => true, onChanged: () => () => undefined };

export interface FakeEvents extends OwnEvents {
  readonly drafts: Map<string, EntryDraft>;
  readonly markedPrivate: string[];
  readonly askedSince: number[];
}

/** A mailbox in which these were changed lately. */
export const createFakeEvents = (events: readonly OwnEvent[] = [], failure?: Failure): FakeEvents => {
  const markedPrivate: string[] = [];
  const askedSince: number[] = [];
  const drafts = new Map<string, EntryDraft>();
  const readDraft = (id: string) => {
    const draft = drafts.get(id);
    return draft && !failure ? succeed(draft) : fail(failure ?? ({ kind: 'not-found' } as const));
  };
  return {
    drafts,
    readDraft: (id) => Promise.resolve(readDraft(id)),
    writeDraft: (id, change) => {
      const draft = readDraft(id);
      if (draft.ok) drafts.set(id, { ...draft.value, ...change });
      return Promise.resolve(draft.ok ? succeed(undefined) : draft);
    },
    markNormal: (id) => {
      markedPrivate.splice(markedPrivate.indexOf(id), 1);
      return Promise.resolve(failure ? fail(failure) : succeed(undefined));
    },
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
