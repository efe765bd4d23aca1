import { env } from '#platform/env.ts';

/** URL of a client's own host. On a development machine TLS has another port. */
export function ownHostUrl(host: string): string {
  const { TLS_PORT } = env();
  return `https://${host}${TLS_PORT === 443 ? '' : `:${TLS_PORT}`}`;
}

/** URL of a published site: its own domain, or `<slug>.` before the host of SITES_URL. */
export function siteUrl({ slug, mainHost }: { slug: string; mainHost: string | null }): string {
  return mainHost ? ownHostUrl(mainHost) : slugUrl(slug);
}

/** URL made from the slug; it redirects when the site has a domain of its own. */
export function slugUrl(slug: string): string {
  const base = new URL(env().SITES_URL);
  return `${base.protocol}//${slug}.${base.host}`;
}

/** Host name of a published site under SITES_URL. */
export const siteHostname = (slug: string): string => `${slug}.${new URL(env().SITES_URL).hostname}`;

/** The slug in a host name (without port), or null when it is not under SITES_URL. */
export function slugOf(hostname: string): string | null {
  const suffix = `.${new URL(env().SITES_URL).hostname}`;
  if (!hostname.endsWith(suffix)) return null;
  const slug = hostname.slice(0, -suffix.length);
  return slug !== '' && !slug.includes('.') ? slug : null;
}
