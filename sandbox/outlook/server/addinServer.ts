import path from 'node:path';
import type { ServerResponse } from 'node:http';
import type { SeamConfig } from '../../seam/seamConfig';
import { OFFICE_JS_PATH, SEAM_PATH, toAddinPage, withRegisterPlace } from './addinPage';
import { answerJson, createHttpServer, type HttpServer } from './httpServer';
import { readStaticFile, type StaticFile } from './staticFiles';

export interface AddinServerOptions {
  /** The product's production build. */
  readonly distFolder: string;
  /** The sandbox's own build, where seam.js lies. */
  readonly sandboxFolder: string;
  readonly register: () => unknown;
  /** Where the add-in finds its register; empty: in the file beside it. */
  readonly registerPlace: () => string;
  readonly seamConfig: () => SeamConfig;
}

const OFFICE_JS_FOLDER = path.join(path.dirname(require.resolve('@microsoft/office-js/package.json')), 'dist');

/**
 * office.js asks this page whether the host may be trusted when the host is no address of Microsoft's. It serves the
 * sandbox alone, so the answer is yes.
 */
const TRUST_PATH = `${OFFICE_JS_PATH}agaveerrorux/index.html`;
const TRUST_PAGE = `<!doctype html>
<title>Trust</title>
<script>
  addEventListener('message', (event) => event.source.postMessage('{"hostUserTrusted":true}', event.origin));
</script>
`;

/** Serves the product as a web server would, its scripts byte for byte, and office.js beside it. */
export function createAddinServer(options: AddinServerOptions): HttpServer {
  return createHttpServer(async (request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    if (pathname === '/register.json') return answerJson(response, 200, options.register());
    if (pathname.toLowerCase() === TRUST_PATH) return answerText(response, TRUST_PAGE);
    const file = await findFile(options, pathname);
    if (!file) return answerJson(response, 404, { error: `No file ${pathname}` });
    if (file.type.startsWith('text/html')) {
      const page = withRegisterPlace(file.bytes.toString('utf8'), options.registerPlace());
      return answerText(response, toAddinPage(page, options.seamConfig()));
    }
    response.writeHead(200, { 'content-type': file.type }).end(file.bytes);
  });
}

function findFile(options: AddinServerOptions, pathname: string): Promise<StaticFile | undefined> {
  if (pathname === SEAM_PATH) return readStaticFile(options.sandboxFolder, 'seam.js');
  if (pathname.startsWith(OFFICE_JS_PATH))
    return readStaticFile(OFFICE_JS_FOLDER, pathname.slice(OFFICE_JS_PATH.length));
  return readStaticFile(options.distFolder, pathname);
}

function answerText(response: ServerResponse, html: string): void {
  response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(html);
}
