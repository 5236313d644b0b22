import type { User } from '@microsoft/microsoft-graph-types';
import type { Answer, GraphCall } from './call';
import { matcher } from './filter';
import { allowOptions, pageOf } from './paging';
import { Refusal } from './refusal';
import { select, selectedNames } from './selection';

/** What comes without `$select`. */
const STANDARD = [
  'id',
  'businessPhones',
  'displayName',
  'givenName',
  'jobTitle',
  'mail',
  'mobilePhone',
  'officeLocation',
  'preferredLanguage',
  'surname',
  'userPrincipalName',
];
const NAMES = [...STANDARD, 'department', 'imAddresses', 'proxyAddresses', 'accountEnabled', 'userType'];
/** All that User.ReadBasic.All gives of somebody else. */
const BASIC = ['id', 'displayName', 'givenName', 'surname', 'mail', 'userPrincipalName'];

const userForm = (call: GraphCall) => {
  const names = selectedNames(call.query) ?? STANDARD;
  const keep = select(names, NAMES, 'user');
  const isFull = ['User.Read.All', 'User.ReadWrite.All', 'Directory.Read.All'].some((scope) => call.scopes.has(scope));
  return (user: User): unknown => {
    const kept = keep({ ...user });
    if (isFull || user.mail === call.me) return kept;
    return Object.fromEntries(Object.entries(kept).filter(([name]) => BASIC.includes(name)));
  };
};

export const readMe: Answer = (call) => {
  allowOptions(call.query, ['$select']);
  const user = call.world.users.get(call.me);
  if (!user)
    throw new Refusal(
      { status: 404, code: 'Request_ResourceNotFound' },
      `Resource '${call.me}' does not exist or one of its queried reference-property objects are not present.`,
    );
  return {
    status: 200,
    body: {
      '@odata.context': 'https://graph.microsoft.com/v1.0/$metadata#users/$entity',
      ...(userForm(call)(user) as object),
    },
  };
};

export const readUser: Answer = (call) => {
  allowOptions(call.query, ['$select']);
  const named = call.parameters['user'] ?? '';
  const user =
    call.world.users.get(named.toLowerCase()) ?? [...call.world.users.values()].find(({ id }) => id === named);
  if (!user)
    throw new Refusal(
      { status: 404, code: 'Request_ResourceNotFound' },
      `Resource '${named}' does not exist or one of its queried reference-property objects are not present.`,
    );
  return { status: 200, body: userForm(call)(user) };
};

export const listUsers: Answer = (call) => {
  allowOptions(call.query, ['$select', '$top', '$skip', '$filter']);
  const users = [...call.world.users.values()].filter(matcher<User>(call.query.get('$filter')));
  return pageOf(call, users, { standard: 100, form: userForm(call) });
};
