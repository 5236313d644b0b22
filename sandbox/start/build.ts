import { spawn } from 'node:child_process';

/** The product's production build and the sandbox's own, each with the configuration it would have anywhere. */
const CONFIGS = [
  { title: 'product', args: [] },
  { title: 'sandbox', args: ['--config', 'sandbox/webpack.config.js'] },
] as const;

/** @throws Error with what webpack printed, if a build fails; `signal` ends the builds that run. */
export async function build(signal: AbortSignal): Promise<void> {
  await Promise.all(CONFIGS.map(({ title, args }) => runWebpack(title, args, signal)));
}

function runWebpack(title: string, args: readonly string[], signal: AbortSignal): Promise<void> {
  const webpack = [
    require.resolve('webpack/bin/webpack.js'),
    '--mode',
    'production',
    '--stats',
    'errors-only',
    ...args,
  ];
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, webpack, { signal, stdio: ['ignore', 'pipe', 'pipe'] });
    const printed: Buffer[] = [];
    child.stdout.on('data', (part: Buffer) => printed.push(part));
    child.stderr.on('data', (part: Buffer) => printed.push(part));
    child.once('error', reject);
    child.once('close', (code) => {
      if (code === 0) return resolve();
      reject(new Error(`The build of the ${title} failed.\n${Buffer.concat(printed).toString('utf8')}`));
    });
  });
}
