import * as v from 'valibot';
import type { Failure } from '../../application/failure';
import type { Directory, DirectoryPerson, PeopleSource } from '../../application/sharingPorts';
import { fail, succeed, type Result } from '../../domain/result';
import { createGraphClient, type GraphClient, type GraphClientOptions } from './graphClient';
import { quoted, startsWith } from './quoted';
import { CONTACTS_SCOPE, DIRECTORY_SCOPE } from './scopes';
import { malformed } from './toFailure';

const MOST = 10;

const UserAnswer = v.object({ displayName: v.nullish(v.string()), mail: v.nullish(v.string()) });

const ContactAnswer = v.object({
  displayName: v.nullish(v.string()),
  emailAddresses: v.nullish(v.array(v.object({ address: v.nullish(v.string()) }))),
});

const Page = v.object({ value: v.array(v.unknown()) });

const toPerson = (name: string | null | undefined, address: string | null | undefined): readonly DirectoryPerson[] =>
  address ? [{ name: name || address, address }] : [];

const parseUser = (answer: unknown): readonly DirectoryPerson[] => {
  const { success, output } = v.safeParse(UserAnswer, answer);
  return success ? toPerson(output.displayName, output.mail) : [];
};

const parseContact = (answer: unknown): readonly DirectoryPerson[] => {
  const { success, output } = v.safeParse(ContactAnswer, answer);
  return success ? (output.emailAddresses ?? []).flatMap(({ address }) => toPerson(output.displayName, address)) : [];
};

const once = (people: readonly DirectoryPerson[]): readonly DirectoryPerson[] =>
  [...new Map(people.map((person) => [person.address.toLowerCase(), person])).values()].slice(0, MOST);

interface Question {
  readonly path: string;
  readonly scope: string;
  readonly parse: (answer: unknown) => readonly DirectoryPerson[];
}

const ask = async (
  client: GraphClient,
  { path, scope, parse }: Question,
): Promise<Result<readonly DirectoryPerson[], Failure>> => {
  const answer = await client.send({ method: 'GET', path, scopes: [scope] });
  if (!answer.ok) return answer;
  const page = v.safeParse(Page, answer.value);
  return page.success ? succeed(page.output.value.flatMap(parse)) : fail(malformed(client.now()));
};

const QUESTIONS: Readonly<Record<PeopleSource, (text: string) => Question>> = {
  directory: (text) => ({
    path: `/users?$filter=${startsWith(['displayName', 'surname', 'mail'], text)}&$select=id,displayName,mail&$top=${MOST}`,
    scope: DIRECTORY_SCOPE.name,
    parse: parseUser,
  }),
  contacts: (text) => ({
    path: `/me/contacts?$filter=${startsWith(['displayName', 'surname'], text)}&$select=id,displayName,emailAddresses&$top=${MOST}`,
    scope: CONTACTS_SCOPE.name,
    parse: parseContact,
  }),
};

/** The own organisation's directory and the person's contacts, names and addresses only. */
export const createDirectory = (client: GraphClient): Directory => ({
  scopes: { directory: DIRECTORY_SCOPE.name, contacts: CONTACTS_SCOPE.name },
  find: async ({ text }) => {
    const path = `/users?$filter=mail eq ${quoted(text)} or userPrincipalName eq ${quoted(text)}&$select=id&$top=1`;
    const answer = await client.send({ method: 'GET', path, scopes: [DIRECTORY_SCOPE.name] });
    if (!answer.ok) return answer;
    const page = v.safeParse(Page, answer.value);
    if (!page.success) return fail(malformed(client.now()));
    return succeed(page.output.value.length > 0 ? 'there' : 'gone');
  },
  suggest: async (source, text) => {
    const people = await ask(client, QUESTIONS[source](text));
    return people.ok ? succeed(once(people.value)) : people;
  },
});

/** Over a Graph client of its own. */
export const createGraphDirectory = (options: GraphClientOptions): Directory =>
  createDirectory(createGraphClient(options));
