import { env } from '#platform/env.ts';

/** Where a host of a client's own is opened. On one's own machine its lock is made at another port. */
export function ownHostUrl(host: string): string {
  const { TLS_PORT } = env();
  return `https://${host}${TLS_PORT === 443 ? '' : `:${TLS_PORT}`}`;
}

/** Address of a published site: the name that its owner brought, or `<slug>.` before the host of SITES_URL. */
export function siteUrl({ slug, mainHost }: { slug: string; mainHost: string | null }): string {
  return mainHost ? ownHostUrl(mainHost) : slugUrl(slug);
}

/** The address that a slug makes, also while the site is known by another: from there visitors are led on. */
export function slugUrl(slug: string): string {
  const base = new URL(env().SITES_URL);
  return `${base.protocol}//${slug}.${base.host}`;
}

/** Host name of a published site, as visitors ask for it. */
export const siteHostname = (slug: string): string => `${slug}.${new URL(env().SITES_URL).hostname}`;

/** The slug in a host name (without port), or null when the host is not one of ours. */
export function slugOf(hostname: string): string | null {
  const suffix = `.${new URL(env().SITES_URL).hostname}`;
  if (!hostname.endsWith(suffix)) return null;
  const slug = hostname.slice(0, -suffix.length);
  return slug !== '' && !slug.includes('.') ? slug : null;
}
