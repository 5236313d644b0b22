/** The walls of the house. Each rule says why it stands. */
const PURE = '^src/(domain|wording|application)/';

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    {
      name: 'no-circles',
      comment: 'Two files that need each other are one thought in two places: nobody can read either of them first.',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    {
      name: 'domain-stands-alone',
      comment:
        'What is true in any host is decided without host, package, clock or screen; so it is tested as a table.',
      severity: 'error',
      from: { path: '^src/domain/' },
      to: { pathNot: '^src/domain/' },
    },
    {
      name: 'domain-rooms-through-their-door',
      comment: 'A room of the domain is entered through its index.ts; what is behind it may be rearranged.',
      severity: 'error',
      from: { path: '^src/domain/([^/]+)/' },
      to: { path: '^src/domain/[^/]+/', pathNot: ['^src/domain/$1/', '^src/domain/[^/]+/index\\.ts$'] },
    },
    {
      name: 'domain-is-entered-through-its-doors',
      comment: 'The other rooms see of the domain what its rooms show in their index.ts.',
      severity: 'error',
      from: { path: '^src/(?!domain/)' },
      to: { path: '^src/domain/[^/]+/', pathNot: '^src/domain/[^/]+/index\\.ts$' },
    },
    {
      name: 'wording-knows-what-is-decided',
      comment: 'Sentences are made from decisions and failures, so that every surface says the same thing.',
      severity: 'error',
      from: { path: '^src/wording/' },
      to: { pathNot: ['^src/(wording|domain)/', '^src/application/'] },
    },
    {
      name: 'application-knows-only-the-domain',
      comment: 'A use case asks its ports; which host or service answers is none of its business.',
      severity: 'error',
      from: { path: '^src/application/' },
      to: { pathNot: '^src/(application|domain)/' },
    },
    {
      name: 'pure-rooms-use-no-package',
      comment: 'Domain, wording and application run in the event bundle of old Outlook too: nothing comes along.',
      severity: 'error',
      from: { path: PURE },
      to: { dependencyTypes: ['npm', 'npm-dev', 'npm-peer', 'npm-optional', 'core', 'unknown', 'undetermined'] },
    },
    {
      name: 'adapters-do-not-know-each-other',
      comment: 'One adapter, one outside. What two of them share is a port; who wires them gives them to each other.',
      severity: 'error',
      from: { path: '^src/adapters/([^/]+)/' },
      to: { path: '^src/adapters/[^/]+/', pathNot: '^src/adapters/$1/' },
    },
    {
      name: 'adapters-serve-ports',
      comment: 'An adapter knows the ports and the values of the domain, never a screen or a sentence.',
      severity: 'error',
      from: { path: '^src/adapters/' },
      to: { path: '^src/(panels|wording|taskpane|tab|launchevent)/' },
    },
    {
      name: 'each-sdk-behind-its-adapter',
      comment: 'MSAL, the Graph client and teams-js stand behind one adapter each: replacing one touches one room.',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/adapters/(auth|graph|teams)/' },
      to: { path: 'node_modules/(@azure/msal|@microsoft/(microsoft-graph-client|teams-js))' },
    },
    {
      name: 'panels-know-no-outside',
      comment:
        'The same panels stand in Outlook and in Teams, and in tests with fakes: they get ports, never adapters.',
      severity: 'error',
      from: { path: '^src/panels/' },
      to: { path: '^src/(adapters|taskpane|tab|launchevent)/' },
    },
    {
      name: 'ways-in-do-not-meet',
      comment: 'Each way in is wiring for one host; what they share belongs to panels or application.',
      severity: 'error',
      from: { path: '^src/(taskpane|tab|launchevent)/' },
      to: { path: '^src/(taskpane|tab|launchevent)/', pathNot: '^src/$1/' },
    },
    {
      name: 'event-bundle-stays-small',
      comment: 'Classic Outlook on Windows runs it without DOM, modules or network.',
      severity: 'error',
      from: { path: '^src/launchevent/' },
      to: { path: ['^src/panels/', '^src/adapters/(?!(outlook|clock)/)', 'node_modules'] },
    },
    {
      name: 'product-knows-no-sandbox',
      comment: 'What ships runs against the real Outlook and the real Graph: it cannot tell the sandbox from them.',
      severity: 'error',
      from: { path: '^src/' },
      to: { path: '^(sandbox|test|tools)/' },
    },
    {
      name: 'sandbox-lets-the-product-run',
      comment: 'The sandbox plays hosts and services. Were it to borrow the product, both could be wrong alike.',
      severity: 'error',
      from: { path: '^sandbox/' },
      to: { path: '^src/(?!domain/)' },
    },
    {
      name: 'sandbox-borrows-types-only',
      comment: 'From the domain the sandbox takes the shape of the register, no judgement.',
      severity: 'error',
      from: { path: '^sandbox/' },
      to: { path: '^src/domain/', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'nothing-undeclared',
      comment: 'What is imported stands in package.json, with its reason in docs/dependencies.md.',
      severity: 'error',
      from: { path: '^(src|sandbox|test|tools)/' },
      to: { dependencyTypes: ['unknown', 'undetermined', 'npm-no-pkg', 'npm-unknown'] },
    },
    {
      name: 'product-ships-no-tool',
      comment: 'What only tools need is not on the machine of anybody who uses the add-in.',
      severity: 'error',
      from: { path: '^src/' },
      to: { dependencyTypes: ['npm-dev'], dependencyTypesNot: ['type-only'] },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^(dist|build)/' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
      mainFields: ['module', 'main', 'types', 'typings'],
    },
  },
};
