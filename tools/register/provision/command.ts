import { setTimeout as pause } from 'node:timers/promises';
import type { Report } from '../report';
import { runProvision } from './provision';

/** Says each thing when it happens: a code to sign in with is of no use at the end. */
export const provision = async (args: readonly string[]): Promise<Report> => {
  const exitCode = await runProvision(args, {
    token: process.env.GRAPH_TOKEN,
    say: (line) => console.log(line),
    wait: (milliseconds) => pause(milliseconds),
  });
  return { lines: [], exitCode };
};
