import type { StoredFile } from '../world/world';
import { guidOf } from '../world/ids';
import type { Mailbox, World } from '../world/world';
import type { Answer, GraphCall } from './call';
import { ownMailboxOf } from './ownership';
import { Refusal } from './refusal';

const noDrive = (): Refusal => new Refusal({ status: 404, code: 'ResourceNotFound' }, "User's mysite not found.");

const noItem = (): Refusal => new Refusal({ status: 404, code: 'itemNotFound' }, 'Item not found');

/** The signed-in person's OneDrive; not everybody has one. */
const driveOf = (call: GraphCall): Mailbox => {
  if (call.settings.oneDrive === 'none') throw noDrive();
  return ownMailboxOf(call);
};

const keyOf = ({ address }: Mailbox, name: string): string => Buffer.from(`${address}\n${name}`).toString('base64url');

const eTagOf = (owner: Mailbox, name: string, { version }: StoredFile): string =>
  `"{${guidOf(`file ${owner.address} ${name}`).toUpperCase()}},${version}"`;

const itemForm = (owner: Mailbox, name: string, file: StoredFile) => ({
  '@odata.context': "https://graph.microsoft.com/v1.0/$metadata#drives('me')/special/$entity",
  '@microsoft.graph.downloadUrl': `https://graph.microsoft.com/download/${keyOf(owner, name)}`,
  id: guidOf(`file ${owner.address} ${name}`),
  name,
  eTag: eTagOf(owner, name, file),
  size: Buffer.byteLength(file.text),
  file: { mimeType: 'application/json' },
});

const nameIn = (call: GraphCall): string => call.parameters['name'] ?? '';

export const readFileItem: Answer = (call) => {
  const owner = driveOf(call);
  const file = owner.files.get(nameIn(call));
  if (!file) throw noItem();
  return { status: 200, body: itemForm(owner, nameIn(call), file) };
};

const checkVersion = (call: GraphCall, owner: Mailbox, held: StoredFile | undefined): void => {
  const isNewOnly = call.query.get('@microsoft.graph.conflictBehavior') === 'fail';
  if (held && isNewOnly)
    throw new Refusal(
      { status: 409, code: 'nameAlreadyExists' },
      'An item with the same name already exists under the parent.',
    );
  const { ifMatch } = call;
  if (ifMatch === undefined || (held && ifMatch === eTagOf(owner, nameIn(call), held))) return;
  throw new Refusal({ status: 412, code: 'resourceModified' }, "ETag does not match current item's value");
};

/** PUT of the whole content: over the version that `If-Match` names, or over any. */
export const writeFileContent: Answer = (call) => {
  const owner = driveOf(call);
  const name = nameIn(call);
  const held = owner.files.get(name);
  checkVersion(call, owner, held);
  const file: StoredFile = { text: call.text ?? '', version: (held?.version ?? 0) + 1 };
  owner.files.set(name, file);
  return { status: held ? 200 : 201, body: itemForm(owner, name, file) };
};

/** What stands behind a download address, which needs no token: the address itself is the secret. */
export const findDownload = (world: World, path: string): string | undefined => {
  const key = /^\/download\/([\w-]+)$/.exec(path)?.[1];
  if (key === undefined) return undefined;
  const [address = '', name = ''] = Buffer.from(key, 'base64url').toString().split('\n');
  return world.mailboxes.get(address)?.files.get(name)?.text;
};
