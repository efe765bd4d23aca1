import type { Link, SiteDocument } from '#site/schema.ts';
import { plainTextOf } from '#site/strings.ts';

/** A link of a site to another address. */
export interface OutwardLink {
  label: string;
  href: string;
}

const bareName = (host: string): string => host.toLowerCase().replace(/^www\./, '');

/** Links of a site to a host, with or without "www", each address once: they end with that host's site. */
export function listLinksTo(doc: SiteDocument, host: string): OutwardLink[] {
  const found = new Map<string, OutwardLink>();
  const add = (link: Link | undefined, label: string | undefined) => {
    if (link?.to !== 'url' || found.has(link.href)) return;
    const address = URL.parse(link.href);
    if (!address || bareName(address.host) !== bareName(host)) return;
    const said = label ? plainTextOf(doc, label, doc.site.defaultLocale) : '';
    found.set(link.href, { label: said || address.pathname, href: link.href });
  };
  for (const { hidden, actions } of Object.values(doc.sections)) if (!hidden) for (const { link, label } of actions) add(link, label);
  for (const { section, link, slots } of Object.values(doc.items)) if (!doc.sections[section]?.hidden) add(link, slots.title ?? slots.body);
  return [...found.values()];
}
