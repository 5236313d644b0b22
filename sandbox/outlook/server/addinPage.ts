import { SEAM_CONFIG_ID, type SeamConfig } from '../../seam/seamConfig';

/** Where the add-in's pages take office.js from. */
export const OFFICE_JS_CDN = 'https://appsforoffice.microsoft.com/lib/1/hosted/';
/** Where the sandbox serves the same files. office.js derives the addresses of its further files from its own. */
export const OFFICE_JS_PATH = '/lib/1/hosted/';
export const SEAM_PATH = '/sandbox/seam.js';

/** The build takes needless quotes away. */
const REGISTER_META = /<meta name="?partner-sharing:register"?[^>]*>/;

/** A page of the product with the seam before its first script, and office.js from here instead of the CDN. */
export function toAddinPage(html: string, config: SeamConfig): string {
  const seam =
    `<script type="application/json" id="${SEAM_CONFIG_ID}">${toInlineJson(config)}</script>` +
    `<script src="${SEAM_PATH}"></script>`;
  return html.replace(/<script\b/i, (first) => seam + first).replaceAll(OFFICE_JS_CDN, OFFICE_JS_PATH);
}

/** The page as a build with `--env register=…` would have written it; an empty place changes nothing. */
export function withRegisterPlace(html: string, place: string): string {
  if (place === '') return html;
  return html.replace(REGISTER_META, `<meta name="partner-sharing:register" content="${place}">`);
}

/** A `<` would end the element, were it part of `</script>`. */
function toInlineJson(value: unknown): string {
  return JSON.stringify(value).replace(/</g, '\\u003c');
}
