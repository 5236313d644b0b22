import { mkdtempSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import path from 'node:path';
import webpack from 'webpack';

const TYPESCRIPT = {
  test: /\.ts$/,
  use: { loader: 'swc-loader', options: { jsc: { target: 'es2022', parser: { syntax: 'typescript' } } } },
};

/** The file of a module joined into one script as the product's are. */
export const buildAsShipped = (entry: string): Promise<string> =>
  new Promise((resolve, reject) => {
    const output = { path: mkdtempSync(path.join(tmpdir(), 'bench-')), library: { type: 'commonjs2' } };
    webpack(
      {
        mode: 'production',
        target: 'node',
        devtool: false,
        entry: path.resolve(__dirname, entry),
        output,
        resolve: { extensions: ['.ts', '.mjs', '.js'] },
        module: { rules: [TYPESCRIPT] },
        optimization: { minimize: false },
      },
      (failed, stats) => {
        if (failed || stats?.hasErrors()) return reject(failed ?? new Error(stats?.toString('errors-only')));
        resolve(path.join(output.path, 'main.js'));
      },
    );
  });

/**
 * The exports of a module, joined into one script as the product's are. What `tsx` runs reaches each name of another
 * module through a getter, which costs a scan more than the scan.
 */
export const loadAsShipped = async <T>(entry: string): Promise<T> =>
  createRequire(__filename)(await buildAsShipped(entry)) as T;
