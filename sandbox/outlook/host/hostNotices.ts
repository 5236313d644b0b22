import type { LeavingWay } from './frameContract';

const NAMES: Readonly<Record<number, string>> = {
  0: 'focus',
  1: 'blur',
  13: 'tab out',
  14: 'shift+tab out',
  15: 'escape',
  16: 'F2',
  17: 'nothing to focus',
  18: 'nothing to focus, backward',
  21: 'page address',
  23: 'telemetry',
  38: 'customer content',
  39: 'keyboard shortcut',
};

const WAYS: Readonly<Record<number, LeavingWay>> = {
  13: 'forward',
  14: 'backward',
  15: 'escape',
  17: 'forward',
  18: 'backward',
};

/** What `ContextActivationManager_notifyHost` says: `[controlId, actionId, ...]`. It expects no answer. */
export function readHostNotice(data: unknown): {
  readonly name: string;
  readonly leaving?: LeavingWay;
  readonly isNoise: boolean;
} {
  const action = Array.isArray(data) ? Number(data[1]) : Number.NaN;
  return { name: NAMES[action] ?? `action ${action}`, leaving: WAYS[action], isNoise: action !== 21 };
}
