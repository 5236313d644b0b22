import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { ensureChromium } from './findChromium';

/**
 * `npm test`: the production build, then every test, those in real Chromium included. Closes with one line of counts.
 * A browser that cannot be had is a failure, never a skip.
 */
interface Counts {
  readonly passed: number;
  readonly failed: number;
}

const RESULTS = 'test-results';
/** Every exchange with Graph, a line each, to be held against Microsoft's description of it. */
const TRAFFIC = path.resolve(RESULTS, 'traffic.jsonl');

function run(title: string, command: string, env: NodeJS.ProcessEnv = {}): boolean {
  console.log(`\n— ${title}`);
  return spawnSync(command, { shell: true, stdio: 'inherit', env: { ...process.env, ...env } }).status === 0;
}

function jestCounts(): Counts {
  const report = JSON.parse(readFileSync(`${RESULTS}/jest.json`, 'utf8'));
  return { passed: report.numPassedTests, failed: report.numFailedTests + report.numRuntimeErrorTestSuites };
}

function playwrightCounts(): Counts {
  const { stats } = JSON.parse(readFileSync(`${RESULTS}/browser.json`, 'utf8'));
  return { passed: stats.expected, failed: stats.unexpected + stats.flaky + stats.skipped };
}

function test(): boolean {
  mkdirSync(RESULTS, { recursive: true });
  rmSync(TRAFFIC, { force: true });
  const chromium = ensureChromium();
  const built = run(
    'build',
    'npx webpack --mode production && npx webpack --config sandbox/webpack.config.js --mode production',
  );
  if (!built) return false;
  const units = run('tests without a browser', `npx jest --json --outputFile=${RESULTS}/jest.json`);
  const browser = run('tests in Chromium', 'npx playwright test', { CHROMIUM_PATH: chromium, GRAPH_LOG: TRAFFIC });
  const all = [jestCounts(), playwrightCounts()];
  const sum = (of: keyof Counts): number => all.reduce((total, counts) => total + counts[of], 0);
  console.log(`\n${sum('passed')} passed, ${sum('failed')} failed`);
  return units && browser && sum('failed') === 0 && sum('passed') > 0;
}

process.exitCode = test() ? 0 : 1;
