import { env } from '#platform/env.ts';

/** Address of a published site: `<slug>.` before the host of SITES_URL. */
export function siteUrl(slug: string): string {
  const base = new URL(env().SITES_URL);
  return `${base.protocol}//${slug}.${base.host}`;
}

/** The slug in a host name (without port), or null when the host is not one of ours. */
export function slugOf(hostname: string): string | null {
  const suffix = `.${new URL(env().SITES_URL).hostname}`;
  if (!hostname.endsWith(suffix)) return null;
  const slug = hostname.slice(0, -suffix.length);
  return slug !== '' && !slug.includes('.') ? slug : null;
}
