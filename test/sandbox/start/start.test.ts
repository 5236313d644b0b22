import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync } from 'node:fs';
import { createServer, type AddressInfo, type Server } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Session } from '../../../sandbox/outlook/api';

const spawnStart = (args: readonly string[], env: Readonly<Record<string, string>> = {}) =>
  spawn(process.execPath, [require.resolve('tsx/cli'), 'sandbox/start.ts', ...args], {
    stdio: 'pipe',
    env: { ...process.env, ...env },
  });

/** Runs `npm start` with these options and resolves with how it ended and what it said. */
function runStart(args: readonly string[]) {
  const child = spawnStart(args);
  let said = '';
  child.stdout.on('data', (part) => (said += part));
  child.stderr.on('data', (part) => (said += part));
  return new Promise<{ code: number | null; said: string }>((resolve) =>
    child.on('close', (code) => resolve({ code, said })),
  );
}

const listen = (port: number) =>
  new Promise<Server>((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => resolve(server));
  });
const portOf = (server: Server) => (server.address() as AddressInfo).port;

describe('npm start', () => {
  test.each([
    ['the page that plays Outlook', 0],
    ['Graph, the last of the three', 2],
  ])(
    'names the port that is in use, and a way out: %s',
    async (_whose, offset) => {
      const taken = await listen(0);
      const port = portOf(taken);
      const { code, said } = await runStart(['--no-build', '--no-open', '--port', String(port - offset)]);
      taken.close();
      expect(said).toContain(`Port ${port} is in use. The sandbox needs ${port - offset}`);
      expect(said).toMatch(/npm start -- --port \d+/);
      expect(code).toBe(1);
    },
    20_000,
  );

  it('explains its options where one makes no sense', async () => {
    const { code, said } = await runStart(['--world', 'huge']);
    expect(said).toContain('--world huge: there are two, --world small and --world large.');
    expect(said).toContain('--no-open');
    expect(code).toBe(2);
  }, 20_000);

  test.each(['SIGINT', 'SIGTERM'] as const)(
    'says where everything is, then ready, writes the traffic down, and ends with %s',
    async (signal) => {
      const probe = await listen(0);
      const port = portOf(probe);
      await new Promise((resolve) => probe.close(resolve));
      const log = path.join(mkdtempSync(path.join(tmpdir(), 'start-')), 'graph.log');
      const child = spawnStart(['--no-build', '--no-open', '--port', String(port), '--now', '2026-11-24T09:15'], {
        GRAPH_LOG: log,
      });
      let said = '';
      await new Promise<void>((resolve, reject) => {
        child.stdout.on('data', (part) => (said += part).includes('ready\n') && resolve());
        child.once('close', () => reject(new Error(said)));
      });
      expect(said).toMatch(
        new RegExp(
          `Outlook +http://localhost:${port}\n.*http://localhost:${port + 1}\n.*http://localhost:${port + 2}\n` +
            '.*24 November 2026 at 09:15\nready\n',
        ),
      );
      const session = (await (await fetch(`http://localhost:${port}/api/session`)).json()) as Session;
      const runFor = session.now - new Date(2026, 10, 24, 9, 15).getTime();
      expect([runFor >= 0, runFor < 20_000]).toEqual([true, true]);
      await fetch(`http://localhost:${port + 2}/v1.0/me`);
      expect(readFileSync(log, 'utf8')).toContain('"/v1.0/me"');

      const ended = new Promise((resolve) => child.once('close', resolve));
      const asked = performance.now();
      child.kill(signal);
      expect(await ended).toBe(0);
      expect(performance.now() - asked).toBeLessThan(3000);
      for (const freed of [port, port + 1, port + 2]) (await listen(freed)).close();
    },
    30_000,
  );
});
