import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.ico': 'image/x-icon',
  '.txt': 'text/plain; charset=utf-8',
  '.xml': 'application/xml; charset=utf-8',
  '.woff2': 'font/woff2',
};

export interface StaticFile {
  readonly type: string;
  readonly bytes: Buffer;
}

/**
 * A file of a folder by the path of an address, whatever its case: office.js asks for names that the package spells
 * differently. `undefined` where there is none, or where the path leads out of the folder.
 */
export async function readStaticFile(folder: string, pathname: string): Promise<StaticFile | undefined> {
  const parts = decodeParts(pathname);
  const file = parts && (await findFile(folder, parts));
  if (!file) return undefined;
  const bytes = await readFile(file).catch(() => undefined);
  return bytes && { type: TYPES[path.extname(file).toLowerCase()] ?? 'application/octet-stream', bytes };
}

function decodeParts(pathname: string): string[] | undefined {
  try {
    const parts = decodeURIComponent(pathname).split('/').filter(Boolean);
    return parts.some((part) => part === '..' || /[\\\0]/.test(part)) ? undefined : parts;
  } catch {
    return undefined;
  }
}

async function findFile(folder: string, parts: readonly string[]): Promise<string | undefined> {
  let place = folder;
  for (const part of parts) {
    const names = await readdir(place).catch(() => []);
    const name = names.find((one) => one === part) ?? names.find((one) => one.toLowerCase() === part.toLowerCase());
    if (name === undefined) return undefined;
    place = path.join(place, name);
  }
  return place;
}
