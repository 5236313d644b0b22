import { existsSync } from 'node:fs';
import { createSandbox } from './createSandbox';
import { build } from './start/build';
import { findTakenPort } from './start/findTakenPort';
import { openBrowser } from './start/openBrowser';
import { OptionError, readOptions, USAGE, type StartOptions } from './start/readOptions';

/** `npm start`. Ends with 1 where it cannot run, with 2 where it was asked for something that makes no sense. */
async function start(): Promise<void> {
  const options = readOptions(process.argv.slice(2));
  await refuseTakenPorts(options);
  const abort = new AbortController();
  let close = async () => {};
  const end = () => {
    abort.abort();
    void close().finally(() => process.exit(0));
  };
  process.once('SIGINT', end).once('SIGTERM', end);

  if (options.builds) {
    console.log('Building …');
    await build(abort.signal);
  } else refuseWhatIsNotBuilt();
  const sandbox = createSandbox({
    world: { size: options.world, now: options.now },
    port: options.port,
    log: process.env['GRAPH_LOG'] || undefined,
  });
  close = sandbox.close;
  const { outlook, addin, graph } = await sandbox.start();
  console.log(
    `Outlook          ${outlook}\nAdd-in           ${addin}\nMicrosoft Graph  ${graph}\nThe moment       ${toMoment(sandbox.world().now())}`,
  );
  if (options.opensBrowser) openBrowser(outlook);
  console.log('ready');
}

async function refuseTakenPorts({ port }: StartOptions): Promise<void> {
  const taken = await findTakenPort([port, port + 1, port + 2]);
  if (!taken) return;
  if (taken.code === 'EACCES')
    throw new Error(`Port ${taken.port} may not be used by you. Choose another: npm start -- --port 8080`);
  const free = port + 10 <= 65533 ? port + 10 : 8080;
  throw new Error(
    `Port ${taken.port} is in use. The sandbox needs ${port}, ${port + 1} and ${port + 2}: ` +
      `end what uses it, or choose others: npm start -- --port ${free}`,
  );
}

function refuseWhatIsNotBuilt(): void {
  const missing = ['dist/taskpane.html', 'build/sandbox/index.html'].find((file) => !existsSync(file));
  if (missing) throw new Error(`${missing} is not built yet. Leave --no-build out once.`);
}

function toMoment(epoch: number): string {
  return new Intl.DateTimeFormat('en-GB', { dateStyle: 'full', timeStyle: 'short' }).format(epoch);
}

start().catch((error: unknown) => {
  if (error instanceof Error && error.name === 'AbortError') return;
  console.error(error instanceof Error ? error.message : error);
  if (error instanceof OptionError) console.error(`\n${USAGE}`);
  process.exit(error instanceof OptionError ? 2 : 1);
});
