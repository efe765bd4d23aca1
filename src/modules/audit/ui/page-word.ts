/** Pages of an account by path pattern; the first match counts. */
const PAGES = [
  [/^\/sites$/, 'sites'],
  [/^\/sites\/new/, 'sites_new'],
  [/^\/sites\/[^/]+\/edit$/, 'edit'],
  [/^\/sites\/[^/]+\/business$/, 'business'],
  [/^\/sites\/[^/]+\/published$/, 'published'],
  [/^\/sites\/[^/]+\/ready$/, 'ready'],
  [/^\/sites\/[^/]+\/places$/, 'places'],
  [/^\/sites\/[^/]+$/, 'site'],
  [/^\/domains$/, 'domains'],
  [/^\/domains\//, 'domain'],
  [/^\/plan\/invoices/, 'invoices'],
  [/^\/plan\/change/, 'plan_change'],
  [/^\/plan/, 'plan'],
  [/^\/account\/keys$/, 'keys'],
  [/^\/account\/visits$/, 'visits'],
  [/^\/account\/activity$/, 'activity'],
  [/^\/account\/team$/, 'team'],
  [/^\/account\/security$/, 'security'],
  [/^\/account\/models$/, 'models'],
  [/^\/account\/status$/, 'status'],
  [/^\/account\/privacy$/, 'privacy'],
  [/^\/account\/close$/, 'close'],
  [/^\/account(\/|$)/, 'account'],
] as const;

/** The name of a page, as a key of `visits.paths`. */
export const pageWord = (path: string): (typeof PAGES)[number][1] | 'other' => PAGES.find(([shape]) => shape.test(path))?.[1] ?? 'other';
