import { type SQL, sql } from 'drizzle-orm';
import { asSystem } from '#platform/db.ts';

/** Target of a redirect from an old path. */
export interface Moved {
  to: string;
  permanent: boolean;
}

/** A site's pointer: the release that is served. */
export interface PublishedSite {
  siteId: string;
  clientId: string;
  slug: string;
  /** The site's own domain, if it has one. */
  mainHost: string | null;
  releaseId: string;
  /** Content hash of the release. */
  artefactId: string;
  /** `paused` by its owner or for an unpaid bill; `suspended` by the agency. */
  state: 'live' | 'paused' | 'suspended';
  locale: string;
  /** Incremented with every move of the pointer. */
  version: number;
  /** Redirects from old paths, on all of its addresses. */
  moved: ReadonlyMap<string, Moved>;
}

interface Row extends Record<string, unknown>, Omit<PublishedSite, 'version' | 'moved'> {
  version: string;
  moved: Record<string, Moved>;
}

/** Published sites by slug. Read for visitors, who have no account. */
export async function findPublished(slugs: readonly string[]): Promise<Map<string, PublishedSite>> {
  if (slugs.length === 0) return new Map();
  const sites = await find(sql`s.slug in (select jsonb_array_elements_text(${JSON.stringify(slugs)}::jsonb))`);
  return new Map(sites.map((site) => [site.slug, site]));
}

/** The same by site id, for sites whose address was resolved in another way. */
export async function findPublishedById(siteIds: readonly string[]): Promise<Map<string, PublishedSite>> {
  if (siteIds.length === 0) return new Map();
  const sites = await find(sql`s.id in (select x::uuid from jsonb_array_elements_text(${JSON.stringify(siteIds)}::jsonb) as x)`);
  return new Map(sites.map((site) => [site.siteId, site]));
}

async function find(condition: SQL): Promise<PublishedSite[]> {
  const { rows } = await asSystem('published sites are read for visitors', (tx) =>
    tx.execute<Row>(sql`
      select s.id as "siteId", s.client_id as "clientId", s.slug, s.main_host as "mainHost", s.release_id as "releaseId", r.artefact_id as "artefactId", s.locale,
        s.pointer_version as version,
        -- What a debt puts to rest keeps its own status, so that paying brings back exactly what was.
        case when s.suspended_at is not null then 'suspended' when s.status = 'paused' or app.is_paused(s.client_id) then 'paused'
          else 'live' end as state,
        coalesce((select jsonb_object_agg(m.from_path, jsonb_build_object('to', m.to_path, 'permanent', true))
          from public.site_redirects m where m.site_id = s.id), '{}') as moved
      from public.sites s join public.releases r on r.id = s.release_id
      where s.status <> 'draft' and ${condition}`),
  );
  return rows.map((row) => ({ ...row, version: Number(row.version), moved: new Map(Object.entries(row.moved)) }));
}
