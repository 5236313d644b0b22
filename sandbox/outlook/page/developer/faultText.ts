import type { Fault } from '../../../settings';
import { FAULT_KINDS } from './choices';

/** "504 after the change was made, POST calendarPermissions, once" */
export function faultText({ kind, method, path, times }: Fault): string {
  const label = FAULT_KINDS.find(([one]) => one === kind)?.[1] ?? kind;
  const count = times === 0 ? 'until removed' : times === 1 ? 'once' : `${times} times`;
  return `${label}, ${method === '*' ? 'any' : method} ${path || 'request'}, ${count}`;
}
