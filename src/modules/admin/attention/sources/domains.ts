import { sql } from 'drizzle-orm';
import type { AttentionSource } from '../source.ts';

/** A domain whose setup is unfinished: due after a day, dropped after two months. */
const waiting: AttentionSource = {
  kind: 'domain_waiting',
  rows: (now) => sql`
    select d.client_id, d.site_id, d.id::text, d.created_at + interval '3 days',
      jsonb_build_object('name', d.name, 'state', d.state, 'since', d.created_at, 'provider', d.provider)
    from public.domains d
    where d.state in ('proving', 'pointing') and d.created_at < ${now} - interval '1 day' and d.created_at > ${now} - interval '60 days'`,
};

/** A domain that was live and now resolves elsewhere or nowhere. */
const astray: AttentionSource = {
  kind: 'domain_astray',
  rows: () => sql`
    select d.client_id, d.site_id, d.id::text, coalesce(d.away_since, d.looked_at, d.created_at),
      jsonb_build_object('name', d.name, 'state', d.state, 'since', coalesce(d.away_since, d.looked_at, d.created_at))
    from public.domains d where d.state in ('astray', 'expired')`,
};

const registration: AttentionSource = {
  kind: 'registration_ending',
  rows: (now) => sql`
    select d.client_id, d.site_id, d.id::text, (d.registration ->> 'expiresAt')::timestamptz,
      jsonb_build_object('name', d.name, 'until', d.registration ->> 'expiresAt', 'since', d.registration_asked_at)
    from public.domains d
    where d.state in ('live', 'astray') and d.registration ->> 'expiresAt' < to_char((${now} + interval '30 days') at time zone 'utc', 'YYYY-MM-DD')`,
};

/** The last certificate order failed; due when the current certificate expires, or at once without one. */
const certificate: AttentionSource = {
  kind: 'certificate_failing',
  rows: (now) => sql`
    select c.client_id, d.site_id, d.id::text, coalesce(held.not_after, c.created_at),
      jsonb_build_object('name', d.name, 'tries', c.tries, 'until', held.not_after, 'since', c.created_at)
    from public.certificates c
    join public.domains d on d.id = c.domain_id and d.state in ('pointing', 'securing', 'live', 'astray')
    left join public.certificates held on held.domain_id = d.id and held.state = 'issued'
    where c.state = 'failed' and c.created_at > ${now} - interval '60 days'
      and not exists (select from public.certificates n where n.domain_id = c.domain_id and n.client_id = c.client_id and n.created_at > c.created_at)`,
};

export const domainSources = [waiting, astray, registration, certificate];
