const { readFileSync } = require('node:fs');
const path = require('node:path');

const EXAMPLE = path.resolve(__dirname, '../../src/launchevent/organisation.json');
const SEND_MODES = ['PromptUser', 'SoftBlock'];
const LINKS = ['acceptableUse', 'localPolicy', 'incident'];

/** Webpack loader: what the own organisation says about warnings, in place of the example that the source imports. */
function organisationLoader() {
  const options = this.getOptions();
  if (options.file) this.addDependency(path.resolve(options.file));
  return JSON.stringify(readOrganisation(options));
}

/**
 * What the organisation says about warnings, shaped as `EventOrganisation` in src/launchevent.
 *
 * @param {{ file?: string, sendMode?: string }} options `file`: the organisation's own, instead of the example;
 *   `sendMode`: instead of the file's
 * @throws {Error} naming every member that is wrong
 */
function readOrganisation({ file = EXAMPLE, sendMode }) {
  const organisation = JSON.parse(readFileSync(file, 'utf8'));
  const chosen = { ...organisation, sendMode: sendMode ?? organisation.sendMode ?? 'PromptUser' };
  const faults = findFaults(chosen);
  if (faults.length > 0) throw new Error(`${path.basename(file)}: ${faults.join('; ')}`);
  return chosen;
}

const isText = (value) => typeof value === 'string' && value.trim() !== '';
const isTexts = (value) => Array.isArray(value) && value.every(isText);
const isLink = (link) => isText(link?.label) && /^https:\/\/\S+$/.test(link?.url);

/** Each member: whether its value will do, and what is said where it will not. Block is left to nobody: stores refuse it. */
const MEMBERS = {
  name: [isText, 'is missing'],
  domains: [(value) => isTexts(value) && value.length > 0, 'names no domain'],
  includesSubdomains: [(value) => typeof value === 'boolean', 'is neither true nor false'],
  links: [(value) => value === undefined || (typeof value === 'object' && value !== null), 'is no object'],
  rulesOff: [(value) => value === undefined || isTexts(value), 'is no list of rule ids'],
  softBlockText: [(value) => value === undefined || isText(value), 'is no text'],
  digestOldAfterDays: [(value) => value === undefined || value > 0, 'is no number of days'],
  sendMode: [(value) => SEND_MODES.includes(value), `is neither ${SEND_MODES.join(' nor ')}, spelled so`],
};

function findFaults(organisation) {
  const wrong = Object.entries(MEMBERS).filter(([member, [fits]]) => !fits(organisation[member]));
  const links = Object.entries(organisation.links ?? {});
  return [
    ...wrong.map(([member, [, fault]]) => `${member} ${fault}`),
    ...links.filter(([, link]) => !isLink(link)).map(([link]) => `links.${link} has no label, or no https address`),
    ...links.filter(([link]) => !LINKS.includes(link)).map(([link]) => `links.${link} is not known`),
    ...Object.keys(organisation)
      .filter((member) => !(member in MEMBERS))
      .map((member) => `${member} is not known`),
  ];
}

module.exports = organisationLoader;
Object.assign(module.exports, { readOrganisation });
