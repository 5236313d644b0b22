const LOCALHOST = /https:\/\/localhost:3000/g;

/**
 * The manifest for the address where the add-in's files are served.
 *
 * @param {string} xml manifest.xml, written for https://localhost:3000
 * @param {string} address origin and, where needed, path; https only
 * @returns {string}
 * @throws {Error} if the address is not https or carries a query or fragment
 */
function toManifest(xml, address) {
  const url = parse(address);
  return xml.replace(LOCALHOST, url.origin + url.pathname.replace(/\/$/, ''));
}

/**
 * The manifest with that answer to an alert at Send: PromptUser lets people send anyway, SoftBlock does not.
 *
 * @param {string} xml
 * @param {'PromptUser' | 'SoftBlock'} sendMode
 * @returns {string}
 */
function withSendMode(xml, sendMode) {
  return xml.replace(/SendMode="\w+"/g, `SendMode="${sendMode}"`);
}

function parse(address) {
  let url;
  try {
    url = new URL(address);
  } catch {
    throw new Error(`--env url=${address}: not an address. Example: --env url=https://addin.example`);
  }
  if (url.protocol !== 'https:') throw new Error(`--env url=${address}: Outlook loads add-ins over https only.`);
  if (url.search || url.hash) throw new Error(`--env url=${address}: no query and no fragment, files are added to it.`);
  return url;
}

module.exports = { toManifest, withSendMode };
