import type { SandboxSettings } from '../../settings';
import { RequestError } from './httpServer';

type Fields = Readonly<Record<string, unknown>>;

/** Settings with some of them changed; lists are replaced whole. @throws RequestError for a name or kind of value that is unknown. */
export function mergeSettings(settings: SandboxSettings, patch: unknown): SandboxSettings {
  return merge(settings as unknown as Fields, patch, 'settings') as unknown as SandboxSettings;
}

function merge(before: Fields, patch: unknown, place: string): Fields {
  if (!isFields(patch)) throw new RequestError(400, `${place} must be an object.`);
  const changed = Object.entries(patch).map(([name, value]) => {
    const old = Object.hasOwn(before, name) ? before[name] : undefined;
    if (old === undefined) throw new RequestError(400, `${place} has no ${name}.`);
    if (isFields(old)) return [name, merge(old, value, `${place}.${name}`)];
    if (typeof value !== typeof old || Array.isArray(value) !== Array.isArray(old)) {
      throw new RequestError(400, `${place}.${name} cannot be ${JSON.stringify(value)}.`);
    }
    return [name, value];
  });
  return { ...before, ...(Object.fromEntries(changed) as Fields) };
}

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
