import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';

const PAGE = 'docs/architecture.md';
const START = '<!-- layers: drawn by tools/drawLayers.ts from what the code imports -->';
const END = '<!-- end of layers -->';

interface Module {
  readonly source: string;
  readonly dependencies: readonly { readonly resolved: string; readonly dependencyTypes: readonly string[] }[];
}

/** `src/adapters/graph/roles.ts` stands in the room `adapters/graph`, `src/domain/address/…` in `domain`. */
function roomOf(file: string): string | undefined {
  const [, top, next, more] = /^src\/([^/]+)\/([^/]+)(\/.*)?$/.exec(file) ?? [];
  if (top === 'adapters' && more) return `adapters/${next}`;
  if (top) return top;
  const sdk =
    /node_modules\/(@azure\/msal-browser|@microsoft\/microsoft-graph-client|@fluentui|react-dom|react|valibot)\//;
  return sdk.exec(file)?.[1];
}

function drawLayers(): string {
  const cruise = execFileSync('npx', ['depcruise', 'src', '-T', 'json'], {
    shell: process.platform === 'win32',
    maxBuffer: 256 * 1024 * 1024,
  });
  const { modules } = JSON.parse(String(cruise)) as { modules: readonly Module[] };
  const arrows = new Set<string>();
  for (const { source, dependencies } of modules) {
    for (const { resolved } of dependencies) {
      const from = roomOf(source);
      const to = roomOf(resolved);
      if (from && to && from !== to && source.startsWith('src/')) arrows.add(`  ${nodeOf(from)} --> ${nodeOf(to)}`);
    }
  }
  return ['```mermaid', 'flowchart TD', ...[...arrows].sort(), '```'].join('\n');
}

const nodeOf = (room: string): string => `${room.replace(/[^a-z]/gi, '_')}["${room}"]`;

/** `--check` fails where the picture is not what the code is; without it the picture is drawn anew. */
function main(): void {
  const page = readFileSync(PAGE, 'utf8');
  const [before, after] = [page.split(START)[0], page.split(END)[1]];
  const drawn = `${before}${START}\n\n${drawLayers()}\n\n${END}${after}`;
  if (drawn === page) return;
  if (process.argv.includes('--check')) {
    console.log(
      `${PAGE}: the picture of the layers is not what the code is. Draw it anew: npx tsx tools/drawLayers.ts`,
    );
    process.exitCode = 1;
    return;
  }
  writeFileSync(PAGE, drawn);
}

main();
