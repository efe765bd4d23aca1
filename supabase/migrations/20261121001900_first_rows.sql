-- Rows that the product starts with, and the partitions of the first months.

create table app.audit_log_other partition of public.audit_log default;
alter table app.audit_log_other enable row level security;
create trigger append_only_truncate before truncate on app.audit_log_other for each statement execute function app.refuse_change();
select app.make_audit_partitions(3);

create table app.usage_events_other partition of public.usage_events default;
alter table app.usage_events_other enable row level security;
select app.make_usage_partitions(3);

insert into public.role_permissions (role, permission)
  select r.role, p.permission
  from (values
    ('account.read',      '{owner,manager,editor,writer,billing,viewer,api_key,support,support_writing,server}'),
    ('account.edit',      '{owner,manager,api_key,server}'),
    ('account.hand_over', '{owner}'),
    -- Downloading everything in one archive, and erasing it.
    ('account.close',     '{owner}'),
    ('activity.read',     '{owner,manager}'),
    ('site.create',       '{owner,manager,editor,api_key,support_writing,server}'),
    ('site.manage',       '{owner,manager,api_key,support_writing,server}'),
    ('site.publish',      '{owner,manager,editor,api_key,support_writing,server}'),
    ('site.export',       '{owner,manager,editor,api_key,server}'),
    ('site.delete',       '{owner,manager,api_key,server}'),
    ('content.edit',      '{owner,manager,editor,writer,api_key,support_writing,server}'),
    ('message.read',      '{owner,manager,editor,api_key,server}'),
    ('domain.manage',     '{owner,manager,api_key,support_writing,server}'),
    ('billing.read',      '{owner,manager,billing,api_key,server}'),
    ('billing.manage',    '{owner,billing,api_key,server}'),
    ('member.manage',     '{owner,manager}'),
    ('key.manage',        '{owner,manager}'),
    ('support.manage',    '{owner,manager}')
  ) as p (permission, roles), unnest(p.roles::text[]) as r (role);

-- A null is no limit.
insert into public.plans (
  key, position, price_brl_cents, price_usd_cents, sites, projects, domains, team_members, tickets_per_month, storage_gb, page_generate,
  bandwidth_gb, ai_token, container_hours, sla_hours, monitoring, campaigns, ai_insights, white_label
) values
  ('free', 1, 0, 0, 5, 1, 1, 1, 15, 5, 10, 10, 100000, 3720, null, 'basic', '{}', 'none', false),
  ('basic', 2, 29700, 2900, 50, 3, 3, 3, 30, 25, 100, 100, 2000000, 37200, 24, 'advanced', '{google_ads}', 'none', false),
  ('pro', 3, 89700, 9900, 500, 10, 10, 10, 60, 100, 500, 1000, 10000000, 372000, 4, 'real_time', '{google_ads,meta}', 'included', false),
  ('enterprise', 4, null, 49900, null, null, null, null, null, null, null, null, null, null, 1, 'custom', '{all}', 'priority', true);

-- Prices of a unit above the plan.
insert into public.meters (key, position, formula, price_brl_cents, price_usd_cents) values
  ('page_generate',   1, 'count', 150,   30),
  ('ai_token',        2, 'sum',   0.005, 0.001),
  ('container_hours', 3, 'sum',   2,     0.4),
  ('storage_gb',      4, 'last',  60,    12);

insert into public.model_caps (scope, tokens, calls) values
  ('everyone', 30000000, 30000), ('account', 3000000, 3000), ('visitors', 1000000, 1000);

-- `none` is for rows that belong to no account, or to one that is gone.
insert into app.audit_keeping (plan, days) values ('free', 90), ('basic', 365), ('pro', 730), ('enterprise', 1825), ('none', 1825);

-- Files: the app's server reads and writes them; people upload to `uploads` by signed URLs alone.
insert into storage.buckets (id, name, public, file_size_limit, allowed_mime_types) values
  ('site-assets', 'site-assets', false, 8388608, array['image/avif', 'image/webp', 'image/jpeg']),
  ('releases', 'releases', false, 33554432, array['application/octet-stream']),
  ('uploads', 'uploads', false, 52428800, array['application/octet-stream']),
  -- Servers of published sites read them without asking the database.
  ('status-pages', 'status-pages', false, 262144, array['text/html'])
on conflict (id) do update set
  public = excluded.public, file_size_limit = excluded.file_size_limit, allowed_mime_types = excluded.allowed_mime_types;
