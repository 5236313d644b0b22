import type { AlertOrganisation } from '../domain/alert';
import { cleanText, escapeMarkdown, shorten } from './foreignText';

export interface WarningLink {
  readonly label: string;
  /** `https:`, with nothing in it that Markdown would end a link at. */
  readonly url: string;
}

const LONGEST_LABEL = 40;
const isPlainHttps = /^https:\/\/[A-Za-z0-9\-._~:/?#@!$&'()*+,;=%]+$/i;

const encode = (url: string): string =>
  url.replace(/[()*_~]/g, (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`);

/** AUP, own policy, incident: GOV-06, GOV-07, SEC-05. One that is not a plain https address is left out (ACC-04). */
export const listWarningLinks = ({ links }: Pick<AlertOrganisation, 'links'>): readonly WarningLink[] =>
  [links.acceptableUse, links.localPolicy, links.incident]
    .map((link): WarningLink | undefined => {
      if (link === undefined || !isPlainHttps.test(link.url)) return undefined;
      const label = shorten(cleanText(link.label), LONGEST_LABEL);
      return label === '' ? undefined : { label, url: encode(link.url) };
    })
    .filter((link): link is WarningLink => link !== undefined);

export const toMarkdownLink = ({ label, url }: WarningLink): string => `[${escapeMarkdown(label)}](${url})`;

export const toPlainLink = ({ label, url }: WarningLink): string => `${label}: ${url}`;
