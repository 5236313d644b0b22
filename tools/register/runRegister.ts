import { COMMANDS, Misunderstood, USAGE } from './commands';
import type { Report } from './report';

/** One line of arguments to what is printed. What cannot be followed ends with the usage and exit code 2. */
export const runRegister = async ([name = '', ...args]: readonly string[]): Promise<Report> => {
  const command = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
  if (!command) return { lines: USAGE, exitCode: 2 };
  try {
    return await command(args);
  } catch (error) {
    if (error instanceof Misunderstood) return { lines: [error.message, '', ...USAGE], exitCode: 2 };
    throw error;
  }
};
