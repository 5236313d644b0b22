import { createServer } from 'node:net';

/** The first of these ports that something else listens on. Looked for before the build, which takes its time. */
export async function findTakenPort(ports: readonly number[]): Promise<{ port: number; code: string } | undefined> {
  for (const port of ports) {
    const code = await tryPort(port);
    if (code) return { port, code };
  }
  return undefined;
}

async function tryPort(port: number): Promise<string | undefined> {
  return (await tryAddress('127.0.0.1', port)) ?? (await tryAddress('localhost', port));
}

function tryAddress(host: string, port: number): Promise<string | undefined> {
  return new Promise((resolve) => {
    const server = createServer();
    server.once('error', (error: NodeJS.ErrnoException) => resolve(error.code ?? 'ERROR'));
    server.listen(port, host, () => server.close(() => resolve(undefined)));
  });
}
