import type { Page } from '@playwright/test';

interface TraceEvent {
  readonly name: string;
  readonly pid: number;
  readonly tid: number;
  /** Microseconds of the thread's own processor time. */
  readonly tdur?: number;
  readonly args: { readonly name?: string };
}

const TASK = 'ThreadControllerImpl::RunTask';

const threadOf = ({ pid, tid }: TraceEvent): string => `${pid}:${tid}`;

/**
 * Milliseconds of the longest task in any page's main thread until `stop`: for so long nothing that a person does is
 * answered. In processor time, so that what else the machine does is no fault of the page's.
 */
export const traceTasks = async (page: Page): Promise<{ readonly stop: () => Promise<number> }> => {
  const browser = page.context().browser();
  if (!browser) throw new Error('There is no browser to trace.');
  await browser.startTracing(page, { categories: ['toplevel'] });
  return {
    stop: async () => {
      const trace = await browser.stopTracing();
      const { traceEvents } = JSON.parse(trace.toString()) as { readonly traceEvents: readonly TraceEvent[] };
      const names = traceEvents.filter(({ name, args }) => name === 'thread_name' && args.name === 'CrRendererMain');
      const mains = new Set(names.map(threadOf));
      const tasks = traceEvents.filter((event) => event.name === TASK && mains.has(threadOf(event)));
      const times = tasks.flatMap(({ tdur }) => (tdur === undefined ? [] : [tdur / 1000]));
      if (times.length === 0) throw new Error('The trace holds no task of a page.');
      return times.reduce((longest, time) => Math.max(longest, time), 0);
    },
  };
};
