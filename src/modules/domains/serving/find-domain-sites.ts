import { sql } from 'drizzle-orm';
import { findPublishedById, type Moved, type PublishedSite } from '#modules/sites/index.ts';
import { asSystem } from '#platform/db.ts';
import { SERVING } from '../lifecycle/domain-state.ts';

/** Content served at a client's own domain. */
export type DomainSite = PublishedSite & { hsts: boolean };

interface Row extends Record<string, unknown> {
  host: string;
  siteId: string;
  hsts: boolean;
  moved: Record<string, Moved>;
}

/** Looks up sites by clients' host names, in one query; a name without a proof and a certificate is not served. */
export async function findDomainSites(hostnames: readonly string[]): Promise<Map<string, DomainSite>> {
  if (hostnames.length === 0) return new Map();
  const { rows } = await asSystem('visitors read what is published', (tx) =>
    tx.execute<Row>(sql`
      select h.host, d.site_id as "siteId", d.hsts, coalesce((
        select jsonb_object_agg(r.from_path, jsonb_build_object('to', r.to_path, 'permanent', r.permanent))
        from public.domain_redirects r where r.domain_id = d.id), '{}') as moved
      from jsonb_array_elements_text(${JSON.stringify(hostnames)}::jsonb) as h (host)
      join public.domains d on d.name in (h.host, regexp_replace(h.host, '^www\\.', ''))
      where (d.name = h.host or d.wants_www)
        and d.state in (select jsonb_array_elements_text(${JSON.stringify(SERVING)}::jsonb))`),
  );
  const sites = await findPublishedById([...new Set(rows.map(({ siteId }) => siteId))]);
  return new Map(
    rows.flatMap(({ host, siteId, hsts, moved }) => {
      const site = sites.get(siteId);
      return site ? [[host, { ...site, hsts, moved: new Map([...site.moved, ...Object.entries(moved)]) }]] : [];
    }),
  );
}
