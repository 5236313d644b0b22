import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  CONTACTS_SCOPE,
  DIRECTORY_SCOPE,
  FULL_DIRECTORY_SCOPE,
  HISTORY_SCOPE,
  MAILBOX_SCOPE,
  MEETINGS_SCOPE,
  GRAPH_SCOPE_NAMES,
  GRAPH_SCOPES,
  ORGANISATION_CONTACTS_SCOPE,
  PEOPLE_SCOPE,
  PRESENCE_SCOPE,
  REGISTER_SCOPE,
  SAVE_CONTACTS_SCOPE,
  TENANTS_SCOPE,
} from '../../../src/adapters/graph/scopes';

const sources = (readdirSync('src', { recursive: true }) as string[])
  .filter((name) => /\.tsx?$/.test(name))
  .map((name) => ({ name, text: readFileSync(join('src', name), 'utf8') }));

const LATER = [
  HISTORY_SCOPE,
  MEETINGS_SCOPE,
  DIRECTORY_SCOPE,
  CONTACTS_SCOPE,
  PEOPLE_SCOPE,
  SAVE_CONTACTS_SCOPE,
  PRESENCE_SCOPE,
];
const BY_ADMINISTRATORS = [FULL_DIRECTORY_SCOPE, ORGANISATION_CONTACTS_SCOPE, TENANTS_SCOPE];
const THE_LIST = join('adapters', 'graph', 'scopes.ts');
/** What people write into entries and the detector looks for: words, not use. */
const WORDS_SOUGHT = join('domain', 'sensitivity', 'words');

describe('DEL-07: the add-in acts as the person who is signed in, and as nobody else', () => {
  test('one delegated scope is asked for at sign-in, which the person can consent to', () => {
    expect(GRAPH_SCOPE_NAMES).toEqual(['Calendars.ReadWrite']);
    expect(GRAPH_SCOPES.every(({ consent }) => consent === 'user')).toBe(true);
  });

  test('the register’s list is read by a scope that opens nothing until an administrator opens one site', () => {
    expect(REGISTER_SCOPE).toMatchObject({ name: 'Sites.Selected', consent: 'administrator' });
    expect(GRAPH_SCOPE_NAMES).not.toContain(REGISTER_SCOPE.name);
  });

  test('three tell more of directories, and only an administrator can consent to them', () => {
    expect(BY_ADMINISTRATORS.map(({ name, consent }) => [name, consent])).toEqual([
      ['User.Read.All', 'administrator'],
      ['OrgContact.Read.All', 'administrator'],
      ['CrossTenantInformation.ReadBasic.All', 'administrator'],
    ]);
  });

  test('DEL-04: one is used where it was agreed to before, and no window ever asks for it', () => {
    expect(MAILBOX_SCOPE).toMatchObject({ name: 'MailboxSettings.Read', consent: 'user' });
    const mentioning = sources.filter(({ text }) => text.includes('MAILBOX_SCOPE') || text.includes('MailboxSettings'));
    expect(mentioning.map(({ name }) => name).sort()).toEqual(
      [join('adapters', 'graph', 'ownMailbox.ts'), THE_LIST].sort(),
    );
  });

  test('seven more are asked for when what needs them is first used; the person can consent to each', () => {
    expect(LATER.map(({ name, consent }) => [name, consent])).toEqual([
      ['Files.ReadWrite.AppFolder', 'user'],
      ['OnlineMeetings.ReadWrite', 'user'],
      ['User.ReadBasic.All', 'user'],
      ['Contacts.Read', 'user'],
      ['People.Read', 'user'],
      ['Contacts.ReadWrite', 'user'],
      ['Presence.Read.All', 'user'],
    ]);
  });

  test.each([...GRAPH_SCOPES, REGISTER_SCOPE, ...LATER, ...BY_ADMINISTRATORS, MAILBOX_SCOPE])(
    '$name says what it is for and why less would not do',
    ({ reason, whyNotLess }) => {
      expect(reason.length).toBeGreaterThan(40);
      expect(whyNotLess.length).toBeGreaterThan(40);
    },
  );

  test.each([
    ['application permissions', /\.default\b|client_credentials|clientSecret|client_secret/],
    [
      'impersonation',
      /full_access_as_app|ApplicationImpersonation|ExchangeImpersonation|makeEwsRequest|getCallbackToken/,
    ],
    ['somebody else’s mailbox at Graph', /['"`]\/users\//],
    [
      'scopes outside the list',
      /['"`](Mail|Files|Directory|Contacts|People|Sites|Group|Policy|User)\.(Read|ReadWrite|ReadBasic|Send)/,
    ],
  ])('no source mentions %s', (_what, pattern) => {
    const elsewhere = sources.filter(({ name }) => name !== THE_LIST && !name.startsWith(WORDS_SOUGHT));
    expect(elsewhere.filter(({ text }) => pattern.test(text)).map(({ name }) => name)).toEqual([]);
  });
});

describe('SEC-03: no password is asked for and no credential kept', () => {
  test.each([
    ['a password field', /type=["'{]*password|<input[^>]*password/i],
    ['sign-in by user name and password', /acquireTokenByUsernamePassword|grant_type/],
    ['a cache of tokens on the device', /cacheLocation: '(?!memoryStorage)/],
  ])('no source holds %s', (_what, pattern) => {
    expect(sources.filter(({ text }) => pattern.test(text)).map(({ name }) => name)).toEqual([]);
  });
});
