const path = require('node:path');
const CopyPlugin = require('copy-webpack-plugin');
const LanguageInReach = require('./languageInReach');
// webpack's own: pinned with it, and nothing of ours.
const Minimizer = require(require.resolve('minimizer-webpack-plugin', { paths: [require.resolve('webpack')] }));

const ROOT = path.resolve(__dirname, '../..');

const LANGUAGE = { jsc: { target: 'es2016', parser: { syntax: 'typescript' }, externalHelpers: true } };

/** What the compiler calls for a language older than the source: one of its own, in place of a copy in each module. */
const HELPERS = { '@swc/helpers/_/_async_to_generator$': path.join(__dirname, 'runAsync.ts') };

/** Properties that only the detector has, within the script. */
const OWN_PROPERTIES =
  /^(?:tokens|lineTags|allTags|taggedCount|introduction|grouping|triggers|sieve|packed|byToken|numbered|telling|ofLine|rests|labelled|followed)$/;

/**
 * Names are shortened, what is used once is written in its place; nothing that would bring conditionals or newer syntax.
 * No function is written into another, though: it would be made anew at each call, two megabytes of them for a long text.
 */
const SHRINK = {
  ecma: 2016,
  compress: {
    defaults: false,
    dead_code: true,
    unused: true,
    evaluate: true,
    reduce_vars: true,
    collapse_vars: true,
    join_vars: true,
    if_return: true,
    inline: true,
    pure_getters: true,
    reduce_funcs: false,
    side_effects: true,
    properties: true,
    sequences: true,
    booleans: true,
    comparisons: true,
    arrows: true,
    hoist_props: true,
    keep_fargs: false,
    loops: true,
    computed_props: true,
    negate_iife: true,
    switches: true,
    passes: 3,
  },
  mangle: { properties: { regex: OWN_PROPERTIES } },
  format: { comments: false, ecma: 2016 },
};

/**
 * What Outlook runs at its events: one script of a fixed name, in the language of 2016, without imports. Classic
 * Outlook on Windows takes the script alone, every other one the page around it.
 *
 * `--env organisation=FILE` compiles in that organisation's domains, links and switches; `--env sendMode=SoftBlock`
 * its words for people who may not send anyway.
 */
module.exports = (env, mode) => ({
  name: 'events',
  context: ROOT,
  mode: mode === 'production' ? 'production' : 'development',
  devtool: false,
  target: ['webworker', 'es5'],
  entry: { launchevent: './src/launchevent/index.ts' },
  output: {
    path: path.join(ROOT, 'dist'),
    filename: '[name].js',
    chunkLoading: false,
    wasmLoading: false,
    environment: { arrowFunction: true, const: true, destructuring: true, forOf: true, templateLiteral: true },
  },
  resolve: { extensions: ['.ts', '.js'], alias: HELPERS },
  module: {
    parser: { javascript: { dynamicImportMode: 'eager' } },
    rules: [
      {
        test: /\.[jt]s$/,
        use: [require.resolve('./withoutConditionals'), { loader: 'swc-loader', options: LANGUAGE }],
      },
      // Pure, so that of a room only what is asked for comes along; the detector's index has an order to keep.
      { test: /src[\\/]domain[\\/](?!sensitivity)/, sideEffects: false },
      {
        test: /sensitivity[\\/]wordsOfRules\.ts$/,
        resourceQuery: { not: [/lists/] },
        loader: require.resolve('./packWords'),
      },
      {
        test: /sensitivity[\\/].*\.ts$/,
        enforce: 'pre',
        loader: require.resolve('./packWordSets'),
      },
      {
        test: /launchevent[\\/]organisation\.json$/,
        loader: require.resolve('./organisation'),
        options: { file: env.organisation, sendMode: env.sendMode },
      },
    ],
  },
  optimization: {
    splitChunks: false,
    runtimeChunk: false,
    minimizer: [new Minimizer({ extractComments: false, parallel: false, terserOptions: SHRINK })],
  },
  performance: { hints: false },
  plugins: [
    new LanguageInReach(),
    new CopyPlugin({ patterns: [{ from: 'src/launchevent/launchevent.html', to: '.' }] }),
  ],
});
