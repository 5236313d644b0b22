const SEND_MODES = ['PromptUser', 'SoftBlock'];
const LINKS = ['acceptableUse', 'localPolicy', 'incident'];
const MEMBERS = ['name', 'domains', 'includesSubdomains', 'links', 'rulesOff', 'softBlockText', 'digestOldAfterDays'];
const DEFAULT_SOFT_BLOCK =
  'Your organisation lets it go when this is corrected, or marked as not sensitive in the pane.';

/**
 * Webpack loader: what the own organisation says about warnings, in place of the example that the source imports.
 * Options: `file`, the organisation's own; `sendMode`, PromptUser or SoftBlock.
 */
function organisationLoader(example) {
  const { file, sendMode } = this.getOptions();
  if (!file) return toOrganisation(example, sendMode);
  this.addDependency(file);
  return toOrganisation(this.fs.readFileSync(file, 'utf8'), sendMode);
}

/**
 * @param {string} text JSON, shaped as `AlertOrganisation` in src/domain/alert
 * @param {string} sendMode where people may send anyway, nothing is said in place of that
 * @returns {string} JSON
 * @throws {Error} naming the member that is wrong
 */
function toOrganisation(text, sendMode = 'PromptUser') {
  const organisation = JSON.parse(text);
  const faults = findFaults(organisation);
  if (faults.length > 0) throw new Error(`--env organisation: ${faults.join('; ')}`);
  const softBlockText = organisation.softBlockText ?? DEFAULT_SOFT_BLOCK;
  return JSON.stringify({ ...organisation, softBlockText: sendMode === 'SoftBlock' ? softBlockText : undefined });
}

function findFaults({ name, domains, links = {}, rulesOff = [], includesSubdomains, ...rest }) {
  const isText = (value) => typeof value === 'string' && value.trim() !== '';
  const isTexts = (value) => Array.isArray(value) && value.every(isText);
  const unknown = [...Object.keys(rest), ...Object.keys(links).map((link) => `links.${link}`)].filter(
    (member) => !MEMBERS.includes(member) && !LINKS.includes(member.replace('links.', '')),
  );
  const badLinks = Object.entries(links).filter(
    ([, link]) => !isText(link?.label) || !/^https:\/\/\S+$/.test(link?.url),
  );
  return [
    ...(isText(name) ? [] : ['name is missing']),
    ...(isTexts(domains) && domains.length > 0 ? [] : ['domains names no domain']),
    ...(typeof includesSubdomains === 'boolean' ? [] : ['includesSubdomains is neither true nor false']),
    ...(isTexts(rulesOff) ? [] : ['rulesOff is no list of rule ids']),
    ...(['undefined', 'string'].includes(typeof rest.softBlockText) ? [] : ['softBlockText is no text']),
    ...(rest.digestOldAfterDays === undefined || rest.digestOldAfterDays > 0
      ? []
      : ['digestOldAfterDays is no number']),
    ...badLinks.map(([link]) => `links.${link} has no label, or no https address`),
    ...unknown.map((member) => `${member} is not known`),
  ];
}

/** @throws {Error} for a mode that a store refuses (Block) or Outlook does not know. */
function parseSendMode(sendMode = 'PromptUser') {
  if (SEND_MODES.includes(sendMode)) return sendMode;
  throw new Error(`--env sendMode=${sendMode}: ${SEND_MODES.join(' or ')}, spelled so.`);
}

module.exports = organisationLoader;
Object.assign(module.exports, { toOrganisation, parseSendMode });
