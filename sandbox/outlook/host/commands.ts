import type { InvokeOutcome } from './frameContract';
import { asRecord } from './wireShapes';

const COMMAND_COMPLETED = 94;
const NO_SUCH_FUNCTION = 11101;
/** office.js's code for a call that this host does not answer. */
const NOT_SUPPORTED = 5000;
/** `Office.auth.getAccessToken`: no single sign-on of the old kind. */
const GET_ACCESS_TOKEN = 98;
const SSO_NOT_SUPPORTED = 13012;

/** Functions of the add-in that were started and have not said `completed` yet. */
export interface Commands {
  start(): { readonly id: string; readonly outcome: Promise<InvokeOutcome> };
  /** Answers `executeMethod`; one of its calls says that a function has completed. */
  answer(data: unknown): Readonly<Record<string, unknown>>;
}

export function createCommands(prefix: string): Commands {
  const running = new Map<string, (outcome: InvokeOutcome) => void>();
  let count = 0;
  return {
    start() {
      count += 1;
      const id = `${prefix}-${count}`;
      return { id, outcome: new Promise((resolve) => running.set(id, resolve)) };
    },
    answer(data) {
      const call = asRecord(data);
      const dispatchId = asRecord(call.DdaMethod).DispatchId;
      if (dispatchId !== COMMAND_COMPLETED) {
        return { Version: 1, Error: dispatchId === GET_ACCESS_TOKEN ? SSO_NOT_SUPPORTED : NOT_SUPPORTED };
      }
      const id = String(call['0']);
      running.get(id)?.(readOutcome(call));
      running.delete(id);
      return { Version: 1, Error: 0 };
    },
  };
}

function readOutcome(call: Readonly<Record<string, unknown>>): InvokeOutcome {
  if (call['1'] === NO_SUCH_FUNCTION) return { outcome: 'noSuchFunction' };
  const event = asRecord(JSON.parse(String(call['2'] || '{}')));
  return { outcome: 'completed', context: event.completedContext as Record<string, unknown> | undefined };
}
