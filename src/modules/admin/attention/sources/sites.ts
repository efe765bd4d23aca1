import { sql } from 'drizzle-orm';
import type { AttentionSource } from '../source.ts';

const nothingNewer = sql`not exists (
  select from public.publications n where n.site_id = p.site_id and n.client_id = p.client_id and n.created_at > p.created_at)`;

const publicationFailed: AttentionSource = {
  kind: 'publication_failed',
  rows: (now) => sql`
    select p.client_id, p.site_id, p.id::text, p.finished_at, jsonb_build_object('since', p.finished_at, 'reason', p.error)
    from public.publications p
    where p.state = 'failed' and p.finished_at > ${now} - interval '30 days' and ${nothingNewer}`,
};

/** A release held back because its grade is below the owner's threshold; the previous release stays up. */
const releaseHeld: AttentionSource = {
  kind: 'release_held',
  rows: (now) => sql`
    select p.client_id, p.site_id, p.id::text, p.created_at + interval '1 day',
      jsonb_build_object('since', p.created_at, 'grade', c.verdict #>> '{score,grade}')
    from public.publications p left join public.release_checks c on c.release_id = p.release_id
    where p.state = 'held' and p.created_at > ${now} - interval '30 days' and ${nothingNewer}`,
};

const siteDown: AttentionSource = {
  kind: 'site_down',
  rows: () => sql`
    select i.client_id, i.site_id, i.id::text, i.started_at, jsonb_build_object('cause', i.cause, 'since', i.started_at, 'url', i.url)
    from public.incidents i where i.ended_at is null`,
};

/** A site slower or heavier beyond the noise, for as long as it is; dropped after a month. All pages of a site are one item. */
const siteSlower: AttentionSource = {
  kind: 'site_slower',
  rows: (now) => sql`
    select d.client_id, d.site_id, d.site_id::text, min(d.found_at) + interval '7 days',
      jsonb_build_object('count', count(*), 'path', (array_agg(d.path order by d.found_at))[1], 'came', case when bool_or(d.release_id is not null) then 'release' else 'itself' end,
        'since', min(d.found_at))
    from public.performance_drops d
    where d.ended_at is null and d.found_at > ${now} - interval '30 days' group by d.client_id, d.site_id`,
};

/** All reports about one site are one item, due within a day. */
const abuseReport: AttentionSource = {
  kind: 'abuse_report',
  rows: () => sql`
    select r.client_id, r.site_id, r.site_id::text, min(r.created_at) + interval '1 day',
      jsonb_build_object('count', count(*), 'reported', (array_agg(r.kind order by r.created_at desc))[1], 'host', min(r.host), 'since', min(r.created_at))
    from public.abuse_reports r where r.state = 'open' group by r.client_id, r.site_id`,
};

export const siteSources = [publicationFailed, releaseHeld, siteDown, siteSlower, abuseReport];
