import { type SQL, sql } from 'drizzle-orm';

/** Name of the site, domain or person that a row of the log is about. The row's alias must be `t`. */
export const subjectOf = (account: SQL): SQL => sql`coalesce(
    t.changed #>> '{name,1}', t.changed #>> '{name,0}',
    case t.table_name
      when 'memberships' then (select nullif(m.full_name, '') from public.people m where m.id::text = split_part(t.row_id, '/', 2))
      when 'membership_sites' then coalesce(
        (select x.name from public.sites x where x.client_id = ${account} and x.id::text = coalesce(t.changed #>> '{site_id,1}', t.changed #>> '{site_id,0}')),
        (select j.name from public.projects j where j.client_id = ${account} and j.id::text = coalesce(t.changed #>> '{project_id,1}', t.changed #>> '{project_id,0}')))
      when 'publish_requests' then (select coalesce(nullif(x.name, ''), x.slug) from public.publish_requests r
        join public.sites x on x.id = r.site_id where r.id::text = t.row_id and r.client_id = ${account})
      when 'invitations' then (select i.email from public.invitations i where i.id::text = t.row_id and i.client_id = ${account})
      when 'ownership_offers' then (select nullif(m.full_name, '') from public.people m where m.id::text = coalesce(t.changed #>> '{to_person,1}', t.changed #>> '{to_person,0}'))
      when 'domains' then (select d.name from public.domains d where d.id::text = t.row_id and d.client_id = ${account})
      when 'domain_registrations' then (select d.name from public.domain_registrations d where d.id::text = t.row_id and d.client_id = ${account})
      when 'domain_orders' then (select d.name from public.domain_orders o join public.domain_registrations d on d.id = o.registration_id
        where o.id::text = t.row_id and o.client_id = ${account})
      when 'domain_redirects' then (select d.name from public.domains d where d.id::text = split_part(t.row_id, '/', 1) and d.client_id = ${account})
      when 'dns_connections' then coalesce(t.changed #>> '{provider,1}', t.changed #>> '{provider,0}')
      when 'dns_changes' then (select c.zone_name from public.dns_changes c where c.id::text = t.row_id and c.client_id = ${account})
      when 'api_keys' then (select k.name from public.api_keys k where k.id::text = t.row_id and k.client_id = ${account})
      when 'support_sessions' then (select v.staff_name from public.support_sessions v where v.id::text = t.row_id and v.client_id = ${account})
      else (select coalesce(nullif(x.name, ''), x.slug) from public.sites x where x.client_id = ${account} and x.id::text = case
        when t.table_name in ('sites', 'drafts') then t.row_id else coalesce(t.changed #>> '{site_id,1}', t.changed #>> '{site_id,0}') end)
    end)`;

/** Whether a person changed their own membership, or ended an offer that was made to them. */
export const IS_OWN: SQL = sql`coalesce(t.actor::text = case t.table_name
  when 'memberships' then split_part(t.row_id, '/', 2)
  when 'ownership_offers' then coalesce(t.changed #>> '{to_person,1}', t.changed #>> '{to_person,0}') end, false)`;

/** Whether a membership or an offer was changed by somebody who accepted the account: they became its owner in a row beside it. */
export const isHandover = (account: SQL): SQL => sql`case when t.table_name in ('memberships', 'ownership_offers') then exists (
  select from public.audit_log o where o.chain = ${account} and o.seq between t.seq - 1 and t.seq + 1 and o.table_name = 'memberships'
    and o.action = 'update' and o.row_id = ${account} || '/' || t.actor and o.changed #>> '{role,1}' = 'owner') else false end`;
