import { readdirSync } from 'node:fs';
import type { Source } from './source.ts';

/** An import that must not be: `from` and `to` are read as regular expressions; `$1` in `notTo` is the first group of `from`. */
interface ImportRule {
  name: string;
  from: string;
  notFrom?: string;
  to: string;
  notTo?: string[];
}

/** A module knows only modules to its left. CONTRIBUTING.md says the same. */
export const ORDER = [
  ...['accounts', 'audit', 'projects', 'metering', 'billing', 'sites', 'models', 'translate', 'generate', 'assistant', 'build'],
  ...['measure', 'host', 'domains', 'monitoring', 'closure', 'notifications', 'admin'],
];
const unordered = readdirSync('src/modules').filter((name) => !ORDER.includes(name));
if (unordered.length > 0) throw new Error(`modules without a place in the order: ${unordered.join(', ')}`);

const TESTS = '\\.test\\.tsx?$';
const FACE = '^src/modules/[^/]+/((index|actions|input|events|meters)\\.ts$|ui/|[\\w-]+/((actions|index)\\.ts$|ui/))';

/** Folders of `src` whose files see no more of `src` than these. */
const SEES: [folder: string, ...sees: string[]][] = [
  ['site'],
  ['ruler'],
  ['ui'],
  ['composer', 'site'],
  ['press', 'site'],
  ['export', 'site'],
  ['templates', 'composer', 'site'],
  ['editor', 'site', 'ui'],
  ['platform', 'messages'],
  ['workers', 'composer', 'templates', 'press', 'export', 'ruler', 'site', 'platform'],
  ['edge', 'modules', 'platform'],
];

const folders: ImportRule[] = SEES.map(([folder, ...sees]) => ({
  name: `${folder}-sees-${sees.join('-') || 'nothing-else'}`,
  from: `^src/${folder}/`,
  // Their tests bring the parts that they are put together with.
  ...(['export', 'workers', 'edge'].includes(folder) ? { notFrom: TESTS } : {}),
  to: '^src/',
  notTo: [`^src/(${[folder, ...sees].join('|')})/`],
}));

const order: ImportRule[] = ORDER.slice(0, -1).map((name, index) => ({
  name: `${name}-knows-only-what-is-left-of-it`,
  from: `^src/modules/${name}/`,
  notFrom: TESTS,
  to: `^src/modules/(${ORDER.slice(index + 1).join('|')})/`,
  notTo: ['/tables\\.ts$'],
}));

const IMPORT_RULES: ImportRule[] = [
  ...folders,
  ...order,
  {
    name: 'doors-see-only-the-face-of-a-module',
    from: '^(src/app|src/edge|src/cli|src/proxy\\.ts|inngest)',
    notFrom: TESTS,
    to: '^src/modules/',
    notTo: [FACE],
  },
  {
    name: 'the-app-writes-no-rules',
    from: '^src/app/',
    notFrom: TESTS,
    to: '^src/',
    notTo: [
      '^src/(app|modules|ui|editor|platform|messages|press|site)/',
      // Lists that pages and addresses are made of.
      '^src/(templates/templates|ruler/rules/(finding|grade)|export/form-note)\\.ts$',
      // Where the app itself serves published sites, it is the visitors' door too.
      '^src/edge/(open-delivery|web-door)\\.ts$',
    ],
  },
  { name: 'jobs-see-modules-and-the-ground', from: '^inngest/', notFrom: TESTS, to: '^src/', notTo: ['^src/(modules|platform)/'] },
  { name: 'doors-write-no-sql', from: '^(src/(app|edge|cli)/|src/proxy\\.ts|inngest/)', notFrom: TESTS, to: '^npm:drizzle-orm(/|$)' },
  // The server of published sites listens for moved pointers.
  { name: 'doors-open-no-connection', from: '^(src/(app|cli)/|src/proxy\\.ts|inngest/)', notFrom: TESTS, to: '^npm:pg(/|$)' },
  {
    name: 'a-module-sees-only-the-index-of-another',
    from: '^src/modules/([^/]+)/',
    notFrom: '(/tables|\\.test)\\.ts$|/ui/',
    to: '^src/modules/',
    notTo: ['^src/modules/$1/', '^src/modules/[^/]+/(index|meters)\\.ts$'],
  },
  {
    name: 'ui-sees-of-another-module-only-its-face',
    from: '^src/modules/([^/]+)/ui/',
    to: '^src/modules/',
    notTo: ['^src/modules/$1/', '^src/modules/[^/]+/((actions|input|index|meters)\\.ts$|ui/|[\\w-]+/((actions|index)\\.ts$|ui/))'],
  },
  {
    name: 'tables-see-only-tables',
    from: '^src/modules/[^/]+/tables\\.ts$',
    to: '^src/',
    notTo: ['^src/(modules/[^/]+/(tables|meters)|platform/plan-keys)\\.ts$'],
  },
  {
    // On the web thread it would keep every other request waiting.
    name: 'heavy-work-runs-in-workers',
    from: '^(src/(app|edge|modules|platform)/|inngest/)',
    notFrom: TESTS,
    to: '^src/(composer/(compose|read|write)|press/(press|pack-release|sign|report/press-report)|export/(zip|react/project|foreign-html/read-foreign-html)|templates/(fill-template|read-answers)|ruler/(page/(read-page|customer-facts)|own/(judge-own-site|judge-release)|rebuild/owner-message)|workers/(tasks|main|archive-site|rebuild-site|judge-site|check-release))\\.ts$',
  },
  // Its flags are the whole process's: one that a thread changes while others run patterns ends them all in a segmentation fault.
  { name: 'nothing-sets-flags-of-v8', from: '^(src|inngest)/', to: '^node:v8$' },
  { name: 'nothing-imports-the-app', from: '^(src|inngest)/', notFrom: '^src/app/', to: '^src/app/' },
  { name: 'jobs-have-one-door', from: '^src/', notFrom: '^src/app/api/inngest/', to: '^inngest/' },
  { name: 'the-product-does-not-know-the-local-cloud', from: '^(src|inngest)/', to: '^local/' },
];

const compiled = IMPORT_RULES.map((rule) => ({
  ...rule,
  ...{ from: new RegExp(rule.from), to: new RegExp(rule.to), notFrom: rule.notFrom ? new RegExp(rule.notFrom) : null },
}));

/** Imports that a rule forbids, as `rule: import`. */
export function forbiddenImports({ file, imports }: Source): string[] {
  return compiled.flatMap(({ name, from, notFrom, to, notTo = [] }) => {
    const [isFrom, group = ''] = from.exec(file) ?? [];
    if (isFrom === undefined || notFrom?.test(file)) return [];
    const isAllowed = (target: string) => notTo.some((allowed) => new RegExp(allowed.replace('$1', group)).test(target));
    return imports.filter((one) => to.test(one.to) && !isAllowed(one.to)).map((one) => `${name}: ${one.to}`);
  });
}
