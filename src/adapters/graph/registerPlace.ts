/** Where an organisation keeps its register in SharePoint. */
export interface RegisterPlace {
  /** Such as `healthmail.sharepoint.com`. */
  readonly host: string;
  /** Server-relative, such as `/sites/federation`. */
  readonly sitePath: string;
  /** The list's title. */
  readonly list: string;
}

const HOST = /^[a-z0-9-]+(\.[a-z0-9-]+)+$/i;
const SITE_PATH = /^\/[\w.~-]+(\/[\w.~-]+)?$/;

/** `sharepoint:{host}:{site path}:{list title}`; `undefined` for anything else. */
export const parseRegisterPlace = (setting: string): RegisterPlace | undefined => {
  const [kind, host = '', sitePath = '', ...rest] = setting.trim().split(':');
  const list = rest.join(':').trim();
  if (kind !== 'sharepoint' || !HOST.test(host) || !SITE_PATH.test(sitePath) || list === '') return undefined;
  return { host: host.toLowerCase(), sitePath, list };
};
