import { spawn } from 'node:child_process';

interface Surroundings {
  readonly platform: NodeJS.Platform;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Somebody sits at the terminal. */
  readonly isTerminal: boolean;
}

/** How an address is opened here; `undefined` where nobody would see it. */
export function browserCommand({
  platform,
  env,
  isTerminal,
}: Surroundings): readonly [string, ...string[]] | undefined {
  if (platform === 'darwin') return isTerminal ? ['open'] : undefined;
  if (platform === 'win32') return isTerminal ? ['cmd', '/c', 'start', ''] : undefined;
  return env['DISPLAY'] || env['WAYLAND_DISPLAY'] ? ['xdg-open'] : undefined;
}

/** Opens a browser if there is one. That there is none is no failure: the address was printed. */
export function openBrowser(url: string): void {
  const command = browserCommand({ platform: process.platform, env: process.env, isTerminal: process.stdout.isTTY });
  if (!command) return;
  const [name, ...args] = command;
  const child = spawn(name, [...args, url], { stdio: 'ignore', detached: true });
  child.on('error', () => {});
  child.unref();
}
