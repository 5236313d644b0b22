const path = require('node:path');
const CopyPlugin = require('copy-webpack-plugin');
const HtmlPlugin = require('html-webpack-plugin');
const toEvents = require('./tools/eventBundle/webpackConfig');
const { readOrganisation } = require('./tools/eventBundle/organisation');
const { toManifest, withSendMode } = require('./tools/manifest');

const LOCALHOST = 'https://localhost:3000';
const NO_CLIENT = '00000000-0000-0000-0000-000000000000';

/**
 * The product: static files in dist/.
 *
 * `--env url=https://addin.example` writes, beside the manifest for localhost, the one for that address;
 * `--env client=<application id>` names the organisation's app registration (Entra ID) for signing in;
 * `--env register=sharepoint:<host>:<site path>:<list>` names the SharePoint list that holds the register (docs/register-sharepoint.md);
 * `--env organisation=FILE` names what the organisation says about warnings (example: src/launchevent/organisation.json);
 * `--env sendMode=SoftBlock` writes manifests in which an alert at Send has no "Send Anyway", and words to match.
 * The last two change launchevent.js, which may ask no network, and what taskpane.html says; every other script is the
 * same bytes for everybody.
 */
module.exports = async (env = {}, { mode } = {}) => [await toProduct(env, mode), toEvents(env, mode)];

async function toProduct(env, mode) {
  const production = mode === 'production';
  const { sendMode, rulesOff = [] } = readOrganisation({ file: env.organisation, sendMode: env.sendMode });
  const writeManifest = (address) => (xml) => toManifest(withSendMode(String(xml), sendMode), address);
  return {
    name: 'product',
    mode: production ? 'production' : 'development',
    devtool: production ? false : 'source-map',
    entry: { taskpane: './src/taskpane/index.tsx' },
    output: {
      path: path.resolve(__dirname, 'dist'),
      filename: 'scripts/[name].[contenthash:12].js',
      chunkFilename: 'scripts/[name].[contenthash:12].js',
      // What the events' own build writes beside it.
      clean: { keep: /^launchevent\./ },
    },
    resolve: { extensions: ['.ts', '.tsx', '.mjs', '.js'] },
    module: {
      rules: [
        {
          test: /\.tsx?$/,
          exclude: /node_modules/,
          use: {
            loader: 'swc-loader',
            options: {
              env: { targets: require('./package.json').browserslist },
              jsc: { parser: { syntax: 'typescript', tsx: true }, transform: { react: { runtime: 'automatic' } } },
            },
          },
        },
      ],
    },
    optimization: { splitChunks: { chunks: 'all' } },
    performance: { hints: false },
    cache: { type: 'filesystem', name: `product-${mode}`, buildDependencies: { config: [__filename] } },
    plugins: [
      new HtmlPlugin({
        template: './src/taskpane/taskpane.html',
        filename: 'taskpane.html',
        chunks: ['taskpane'],
        templateParameters: {
          clientId: env.client ?? NO_CLIENT,
          register: env.register ?? '',
          rulesOff: rulesOff.join(' '),
        },
        scriptLoading: 'defer',
      }),
      new CopyPlugin({
        patterns: [
          { from: 'assets', to: '.', globOptions: { ignore: ['**/README.md'] } },
          { from: 'manifest.xml', to: 'manifest.localhost.xml', transform: writeManifest(LOCALHOST) },
          ...(env.url ? [{ from: 'manifest.xml', to: 'manifest.xml', transform: writeManifest(env.url) }] : []),
        ],
      }),
    ],
    ...(env.WEBPACK_SERVE ? { devServer: await devServer() } : {}),
  };
}

/** For side-loading into a real Outlook: https with a certificate that this machine trusts. */
async function devServer() {
  const { getHttpsServerOptions } = require('office-addin-dev-certs');
  return {
    port: 3000,
    hot: false,
    client: false,
    server: { type: 'https', options: await getHttpsServerOptions() },
    headers: { 'Access-Control-Allow-Origin': '*' },
  };
}
