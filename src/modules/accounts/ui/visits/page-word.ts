/** Pages of an account by path pattern; the first match counts. */
const PAGES = [
  [/^\/sites\/new\/batch/, 'sites_batch'],
  [/^\/sites\/new/, 'sites_new'],
  [/^\/sites\/[^/]+\/edit$/, 'edit'],
  [/^\/sites\/[^/]+\/business$/, 'business'],
  [/^\/sites\/[^/]+\/performance$/, 'performance'],
  [/^\/sites\/[^/]+\/published$/, 'published'],
  [/^\/sites\/[^/]+\/ready$/, 'ready'],
  [/^\/sites\/[^/]+\/places$/, 'places'],
  [/^\/sites\/[^/]+/, 'site'],
  [/^\/(sites|start)$/, 'sites'],
  [/^\/domains\/buy(\?|$)/, 'domain_buy'],
  [/^\/domains\/[^/]+\/records$/, 'domain_records'],
  [/^\/domains\//, 'domain'],
  [/^\/domains$/, 'domains'],
  [/^\/reports\/campaigns/, 'campaigns'],
  [/^\/reports/, 'reports'],
  [/^\/plan\/invoices\//, 'invoice'],
  [/^\/plan\/invoices$/, 'invoices'],
  [/^\/plan\/change/, 'plan_change'],
  [/^\/plan/, 'plan'],
  [/^\/account\/keys$/, 'keys'],
  [/^\/account\/requests$/, 'requests'],
  [/^\/account\/files/, 'files'],
  [/^\/account\/visits$/, 'visits'],
  [/^\/account\/activity$/, 'activity'],
  [/^\/account\/team$/, 'team'],
  [/^\/account\/(security|sessions|access)$/, 'security'],
  [/^\/account\/models$/, 'models'],
  [/^\/account\/status$/, 'status'],
  [/^\/account\/privacy$/, 'privacy'],
  [/^\/account\/close$/, 'close'],
  [/^\/account(\/|$)/, 'account'],
] as const;

/** The name of a page, as a key of `visits.paths`; `other` for one that is no longer there. */
export const pageWord = (path: string): (typeof PAGES)[number][1] | 'other' => PAGES.find(([shape]) => shape.test(path))?.[1] ?? 'other';

/** The id in a path of what its page is about, such as a site. */
export const subjectId = (path: string): string | null => /^\/sites\/([0-9a-f-]{36})(\/|$)/.exec(path)?.[1] ?? null;
