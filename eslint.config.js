const tseslint = require('typescript-eslint');
const reactHooks = require('eslint-plugin-react-hooks');

const CLOCK =
  'The time of day comes through the Clock port alone, so that a test or the sandbox can say what time it is.';
const clockRules = [
  { selector: "CallExpression[callee.object.name='Date'][callee.property.name='now']", message: CLOCK },
  { selector: "NewExpression[callee.name='Date'][arguments.length=0]", message: CLOCK },
  { selector: "CallExpression[callee.name='Date']", message: CLOCK },
  { selector: "CallExpression[callee.object.name='performance']", message: CLOCK },
];
const houseRules = [
  { selector: 'ExportDefaultDeclaration', message: 'Named exports only: a thing has one name everywhere.' },
  { selector: 'TSEnumDeclaration', message: 'A union of words serves, and costs nothing at run time.' },
  {
    selector: "ClassDeclaration:not([superClass.name='Error'])",
    message: 'No classes but Error subclasses: functions and plain values.',
  },
];
const OLD_OUTLOOK = 'Classic Outlook on Windows runs this in the language of 2016: it would not load the whole script.';
const eventRules = [
  {
    selector: 'ImportExpression',
    message: 'One file, nothing loaded later: classic Outlook on Windows has no modules.',
  },
  { selector: 'Literal[regex.pattern=/\\(\\?<|\\\\[pP]\\{/]', message: OLD_OUTLOOK },
  { selector: 'Literal[regex.flags=/[sdv]/]', message: OLD_OUTLOOK },
];
const browserGlobals = [
  'window',
  'document',
  'localStorage',
  'sessionStorage',
  'navigator',
  'fetch',
  'Office',
  'setTimeout',
];

module.exports = tseslint.config(
  { ignores: ['dist/', 'build/', 'node_modules/', 'test-results/', '**/*.js'] },
  ...tseslint.configs.recommended,
  {
    files: ['**/*.{ts,tsx}'],
    rules: {
      'no-restricted-syntax': ['error', ...houseRules],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_' }],
      '@typescript-eslint/consistent-type-imports': 'error',
      'max-lines': ['error', { max: 200, skipBlankLines: false, skipComments: false }],
      'max-depth': ['error', 3],
      'max-params': ['error', 3],
      'no-console': 'error',
      eqeqeq: ['error', 'always', { null: 'ignore' }],
    },
  },
  { files: ['**/*.{ts,tsx}'], plugins: { 'react-hooks': reactHooks }, rules: reactHooks.configs.recommended.rules },
  { files: ['src/**/*.{ts,tsx}'], rules: { 'no-restricted-syntax': ['error', ...houseRules, ...clockRules] } },
  { files: ['src/adapters/clock/systemClock.ts'], rules: { 'no-restricted-syntax': ['error', ...houseRules] } },
  {
    files: ['src/domain/**/*.ts', 'src/wording/**/*.ts', 'src/application/**/*.ts', 'src/launchevent/**/*.ts'],
    rules: { 'no-restricted-syntax': ['error', ...houseRules, ...clockRules, ...eventRules] },
  },
  {
    files: ['src/domain/**/*.ts', 'src/wording/**/*.ts', 'src/application/**/*.ts'],
    rules: {
      'no-restricted-globals': ['error', ...browserGlobals],
      'no-restricted-properties': [
        'error',
        { object: 'Math', property: 'random', message: 'The domain is the same each time.' },
      ],
    },
  },
  {
    files: ['src/panels/**/*.{ts,tsx}'],
    rules: { 'no-restricted-globals': ['error', 'Office', 'fetch', 'localStorage', 'sessionStorage'] },
  },
  { files: ['sandbox/start.ts', 'tools/**/*.ts', 'test/**/*.ts'], rules: { 'no-console': 'off' } },
  { files: ['test/**/*.{ts,tsx}'], rules: { 'max-lines': 'off', 'max-params': 'off' } },
  { files: ['**/*.config.ts'], rules: { 'no-restricted-syntax': 'off' } },
);
