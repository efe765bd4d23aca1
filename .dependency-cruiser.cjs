/** Who may import whom. The reasons are in CONTRIBUTING.md, "The map". */
const order = [
  'accounts',
  'audit',
  'projects',
  'metering',
  'billing',
  'sites',
  'models',
  'translate',
  'generate',
  'assistant',
  'build',
  'measure',
  'host',
  'domains',
  'monitoring',
  'closure',
  'admin',
];

/** A module knows only modules to its left. */
const leftToRight = order.slice(0, -1).map((name, index) => ({
  name: `${name}-knows-only-what-is-left-of-it`,
  severity: 'error',
  from: { path: `^src/modules/${name}/`, pathNot: '\\.test\\.ts$' },
  to: { path: `^src/modules/(${order.slice(index + 1).join('|')})/`, pathNot: '/tables\\.ts$' },
}));

module.exports = {
  forbidden: [
    { name: 'no-cycles', severity: 'error', from: {}, to: { circular: true } },
    { name: 'no-unresolved', severity: 'error', from: {}, to: { couldNotResolve: true, pathNot: '\\.css$' } },
    {
      name: 'doors-see-only-the-face-of-a-module',
      severity: 'error',
      from: { path: '^(src/app|src/edge|src/cli|src/proxy\\.ts|inngest)' },
      to: { path: '^src/modules/[^/]+/(?!(index|actions|input|events)\\.ts$|ui/|[\\w-]+/(actions\\.ts$|ui/))' },
    },
    {
      name: 'a-module-sees-only-the-index-of-another',
      severity: 'error',
      from: { path: '^src/modules/([^/]+)/', pathNot: '(/tables|\\.test)\\.ts$|/ui/' },
      to: { path: '^src/modules/', pathNot: ['^src/modules/$1/', '^src/modules/[^/]+/index\\.ts$'] },
    },
    {
      name: 'ui-sees-of-another-module-only-actions-input-and-ui',
      severity: 'error',
      from: { path: '^src/modules/([^/]+)/ui/' },
      to: {
        path: '^src/modules/',
        pathNot: ['^src/modules/$1/', '^src/modules/[^/]+/((actions|input|index)\\.ts$|ui/|[\\w-]+/(actions\\.ts$|ui/))'],
      },
    },
    {
      name: 'tables-see-only-tables',
      severity: 'error',
      from: { path: '^src/modules/[^/]+/tables\\.ts$' },
      to: { path: '^src/', pathNot: '^src/modules/[^/]+/tables\\.ts$' },
    },
    ...leftToRight,
    {
      name: 'the-document-knows-nothing-else',
      severity: 'error',
      from: { path: '^src/site/' },
      to: { path: '^src/', pathNot: '^src/site/' },
    },
    {
      name: 'the-composer-knows-the-document',
      severity: 'error',
      from: { path: '^src/composer/' },
      to: { path: '^src/', pathNot: '^src/(composer|site)/' },
    },
    {
      name: 'the-press-knows-the-document',
      severity: 'error',
      from: { path: '^src/press/' },
      to: { path: '^src/', pathNot: '^src/(press|site)/' },
    },
    {
      // What leaves the product and comes back is made of documents alone: it can be tested, and trusted, without the rest.
      name: 'exports-know-the-document',
      severity: 'error',
      from: { path: '^src/export/', pathNot: '\\.test\\.ts$' },
      to: { path: '^src/', pathNot: '^src/(export|site)/' },
    },
    {
      // A template is what the composer writes for facts that are still to be told.
      name: 'templates-know-the-composer-and-the-document',
      severity: 'error',
      from: { path: '^src/templates/' },
      to: { path: '^src/', pathNot: '^src/(templates|composer|site)/' },
    },
    {
      // The ruler judges strangers' sites and ours alike: what it is handed is all that it knows.
      name: 'the-ruler-knows-nothing-else',
      severity: 'error',
      from: { path: '^src/ruler/' },
      to: { path: '^src/', pathNot: '^src/ruler/' },
    },
    {
      // Nothing with rows or secrets runs in a worker thread: it is handed what it needs.
      name: 'workers-know-what-is-pure-and-the-ground',
      severity: 'error',
      from: { path: '^src/workers/', pathNot: '\\.test\\.ts$' },
      to: { path: '^src/', pathNot: '^src/(workers|composer|templates|press|export|ruler|site|platform)/' },
    },
    {
      // On the web thread it would keep every other request waiting. The parser cannot tell types apart: they are in other files.
      name: 'heavy-work-runs-in-workers',
      severity: 'error',
      from: { path: '^(src/(app|edge|modules|platform)/|inngest/)', pathNot: '\\.test\\.tsx?$' },
      to: {
        path: '^src/(composer/(compose|read|write)|press/(press|pack-release|sign|report/press-report)|export/(zip|react/project|foreign-html/read-foreign-html)|templates/(fill-template|read-answers)|ruler/(page/(read-page|customer-facts)|own/(judge-own-site|judge-release)|rebuild/owner-message)|workers/(tasks|main|archive-site|rebuild-site|judge-site|check-release))\\.ts$',
      },
    },
    {
      name: 'the-editor-knows-document-and-pixels',
      severity: 'error',
      from: { path: '^src/editor/' },
      to: { path: '^src/', pathNot: '^src/(editor|site|ui)/' },
    },
    { name: 'pixels-know-no-domain', severity: 'error', from: { path: '^src/ui/' }, to: { path: '^src/', pathNot: '^src/ui/' } },
    {
      name: 'ground-knows-nothing-above',
      severity: 'error',
      from: { path: '^src/platform/' },
      to: { path: '^src/', pathNot: '^src/(platform|messages)/' },
    },
    {
      name: 'pure-cores-touch-no-machine',
      severity: 'error',
      from: { path: '^src/(site|composer|templates|export|ruler)/', pathNot: '\\.test\\.ts$' },
      to: { dependencyTypes: ['core'] },
    },
    { name: 'nothing-imports-the-app', severity: 'error', from: { pathNot: '^(src/app|tests)/' }, to: { path: '^src/app/' } },
    { name: 'jobs-have-one-door', severity: 'error', from: { path: '^src/', pathNot: '^src/app/api/inngest/' }, to: { path: '^inngest/' } },
    { name: 'the-product-does-not-know-the-local-cloud', severity: 'error', from: { path: '^src/' }, to: { path: '^local/' } },
    {
      name: 'only-tests-use-development-packages',
      severity: 'error',
      from: { path: '^src/', pathNot: '\\.test\\.tsx?$' },
      to: { dependencyTypes: ['npm-dev'], dependencyTypesNot: ['type-only', 'npm'] },
    },
  ],
  options: {
    parser: 'swc',
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^(\\.next|\\.data|\\.artifacts|node_modules)/' },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['react-server', 'import', 'node', 'default', 'types'],
      extensions: ['.ts', '.tsx', '.mjs', '.js', '.json', '.css'],
    },
  },
};
