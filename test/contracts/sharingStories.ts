import { createHistory, type HistoryKeeper } from '../../src/application/history';
import { planUndo } from '../../src/application/planUndo';
import type { Ports } from '../../src/application/ports';
import { prepareShare } from '../../src/application/prepareShare';
import { readSharing } from '../../src/application/readSharing';
import { createRecordedChange } from '../../src/application/recordShare';
import { planRepairs } from '../../src/application/repairs';
import type { ShareChange, ShareOutcome } from '../../src/application/shareChange';
import type { World } from '../../sandbox/world/world';
import { address } from '../fakes/exampleRegister';
import { openStoryPorts } from './storyPorts';
import { checkEnd, checkOutcome, checkStep } from './storyPromises';
import { sayEnd } from './storyTally';
import {
  defaultCalendarOf,
  holdingsOf,
  makeEdit,
  startWorld,
  withPolicy,
  type Edit,
  type LevelAsked,
  type PlayedStep,
  type Step,
  type Story,
} from './storyWorld';

type Changes = readonly ShareChange[];

interface Stage {
  readonly ports: Ports;
  readonly history: HistoryKeeper;
  readonly calendarId: string;
  readonly outcomes: ShareOutcome[];
}

/** From the screens: who, what is offered, what is chosen of it. A stale screen confirms what it showed. */
const planShare = async (
  { ports, calendarId }: Stage,
  { kind, whom, to }: { readonly kind: 'share' | 'stale'; readonly whom: string; readonly to: LevelAsked },
): Promise<Changes> => {
  const shown = { calendarId, address: address(whom), to, confirmed: true } as const;
  const prepared = await prepareShare(ports, { addressText: whom, hasEntry: true });
  if (prepared.kind !== 'offer') return kind === 'stale' ? [{ ...shown, from: 'availabilityOnly' }] : [];
  const isPossible = prepared.offer.options.some(({ level, possible }) => level === to && possible);
  return isPossible || kind === 'stale' ? [{ ...shown, from: prepared.present }] : [];
};

const planUndoOf = async ({ ports, history }: Stage, which: number): Promise<Changes> => {
  const { records } = (await history.read()).history;
  const record = records[which % Math.max(1, records.length)];
  const plan = record ? await planUndo(ports, record) : undefined;
  return plan?.kind === 'planned' && plan.change ? [plan.change] : [];
};

const undoLast = ({ outcomes }: Stage): Changes => {
  const last = outcomes[outcomes.length - 1];
  return last && 'undo' in last && last.undo ? [last.undo] : [];
};

const planAllRepairs = async ({ ports }: Stage): Promise<Changes> => {
  const reading = await readSharing(ports);
  return reading.kind === 'read' ? planRepairs(reading.picture).map(({ change }) => change) : [];
};

const plan = async (stage: Stage, step: Exclude<Step, Edit | { kind: 'policy' }>): Promise<Changes> => {
  if (step.kind === 'undoLast') return undoLast(stage);
  if (step.kind === 'undoRecord') return planUndoOf(stage, step.which);
  return step.kind === 'repair' ? planAllRepairs(stage) : planShare(stage, step);
};

interface PlayedStory {
  readonly requests: number;
  /** How each change ended, and which faults came up. */
  readonly met: readonly string[];
}

/** One story over the simulator; throws an Error that says which promise was broken. */
export const playStory = async ({ settings, held, steps }: Story): Promise<PlayedStory> => {
  let world: World = startWorld(held);
  let waiting: PlayedStep['meanwhile'];
  let lostAt: number | undefined;
  let edited: Edit | undefined;
  let request = 0;
  const met: string[] = [];
  const onRequest = (): void => {
    request += 1;
    if (request === lostAt) {
      faults.replace([{ kind: 'drop', method: '*', path: '', times: 0 }]);
      met.push('connection lost');
    }
    if (request !== waiting?.at) return;
    edited = waiting.edit;
    met.push('edit meanwhile');
    makeEdit(world, edited);
  };
  const { ports, faults, requests, close } = openStoryPorts({
    world: () => world,
    settings,
    onRequest,
    onFault: (kind) => met.push(`fault ${kind}`),
  });
  const history = createHistory(ports);
  const change = createRecordedChange(ports, history);
  const stage: Stage = { ports, history, calendarId: defaultCalendarOf(world).id, outcomes: [] };

  const act = async (step: Parameters<typeof plan>[1]): Promise<void> => {
    const before = holdingsOf(world);
    const confirmed = await plan(stage, step);
    const outcomes = await Promise.all(confirmed.map(change));
    stage.outcomes.push(...outcomes);
    met.push(...outcomes.map((outcome) => sayEnd(step.kind, outcome)));
    const mayDuplicate = settings.secondGrant === 'duplicates';
    checkStep({ before, after: holdingsOf(world), confirmed, edited, mayDuplicate });
    if (!edited) for (const outcome of outcomes) checkOutcome(world, outcome);
  };

  const play = async ({ step, faults: planned, meanwhile, lostAt: lost }: PlayedStep): Promise<void> => {
    if (step.kind === 'edit') return makeEdit(world, step);
    if (step.kind === 'policy') return void (world = withPolicy(world, step.role));
    [request, waiting, edited, lostAt] = [0, meanwhile, undefined, lost];
    faults.replace(planned.map((fault) => ({ ...fault, times: 1, path: 'calendarPermissions|SharingRoles' })));
    await act(step);
    faults.replace([]);
    [waiting, lostAt] = [undefined, undefined];
  };

  try {
    for (const step of steps) await play(step);
    await checkEnd(ports, world);
    return { requests: requests(), met };
  } finally {
    close();
  }
};
