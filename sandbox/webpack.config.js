const path = require('node:path');
const HtmlPlugin = require('html-webpack-plugin');

/** The sandbox's own scripts: the page that plays Outlook, and the seam that stands before the add-in's first script. */
module.exports = (_env, { mode } = {}) => ({
  name: 'sandbox',
  mode: mode === 'development' ? 'development' : 'production',
  context: __dirname,
  devtool: false,
  entry: {
    page: './outlook/page/index.tsx',
    // One classic script without a runtime of its own, at an address that stays.
    seam: { import: './seam/seam.ts', filename: 'seam.js' },
  },
  output: {
    path: path.resolve(__dirname, '..', 'build', 'sandbox'),
    filename: '[name].[contenthash:12].js',
    clean: true,
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
            env: { targets: require('../package.json').browserslist },
            jsc: { parser: { syntax: 'typescript', tsx: true }, transform: { react: { runtime: 'automatic' } } },
          },
        },
      },
    ],
  },
  performance: { hints: false },
  // It is served on this machine alone: its size costs nobody anything, making it small costs half the build.
  optimization: { minimize: false },
  cache: { type: 'filesystem', name: `sandbox-${mode}`, buildDependencies: { config: [__filename] } },
  plugins: [new HtmlPlugin({ template: './outlook/page/index.html', chunks: ['page'], scriptLoading: 'defer' })],
});
