import * as v from 'valibot';
import type { Failure } from '../../application/failure';
import { fail, succeed, type Result } from '../../domain/result';
import type { GraphClient } from './graphClient';
import type { RegisterPlace } from './registerPlace';
import { REGISTER_SCOPE } from './scopes';
import { malformed } from './toFailure';

const Id = v.object({ id: v.pipe(v.string(), v.nonEmpty()), displayName: v.nullish(v.string()) });

export interface ListPlace {
  /** Below `/v1.0`: `/sites/{id}/lists/{id}`. */
  readonly path: string;
  /** As people see it. */
  readonly title: string;
}

/** A list by the address of its site and its own title. */
export const findList = async (client: GraphClient, place: RegisterPlace): Promise<Result<ListPlace, Failure>> => {
  const get = async (path: string): Promise<Result<v.InferOutput<typeof Id>, Failure>> => {
    const answer = await client.send({ method: 'GET', path, scopes: [REGISTER_SCOPE.name] });
    if (!answer.ok) return answer;
    const parsed = v.safeParse(Id, answer.value);
    return parsed.success ? succeed(parsed.output) : fail(malformed(client.now()));
  };
  const site = await get(`/sites/${place.host}:${place.sitePath}?$select=id,displayName`);
  if (!site.ok) return site;
  const path = `/sites/${site.value.id}/lists/`;
  const list = await get(`${path}${encodeURIComponent(place.list)}?$select=id,displayName`);
  if (!list.ok) return list;
  return succeed({ path: `${path}${list.value.id}`, title: list.value.displayName ?? place.list });
};
