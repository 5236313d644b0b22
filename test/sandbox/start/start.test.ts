import { spawn } from 'node:child_process';
import { createServer, type AddressInfo, type Server } from 'node:net';

/** Runs `npm start` with these options and resolves with how it ended and what it said. */
function runStart(args: readonly string[]) {
  const child = spawn(process.execPath, [require.resolve('tsx/cli'), 'sandbox/start.ts', ...args], { stdio: 'pipe' });
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
});
