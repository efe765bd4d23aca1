-- Made from the migrations by `npm run schema`. Do not edit.

create table public.projects (
  id uuid not null default gen_random_uuid(),
  client_id uuid not null default auth.uid(),
  name text not null,
  description text,
  status text not null default 'discovery',
  completion_percent integer not null default 0,
  start_date date,
  estimated_delivery date,
  actual_delivery date,
  budget_total numeric(10,2),
  budget_used numeric(10,2) not null default 0,
  team_member_ids uuid[] not null default '{}'::uuid[],
  project_manager_id uuid,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  constraint projects_pkey primary key (id),
  constraint projects_id_client_id_key unique (id, client_id),
  constraint projects_completion_percent_check check ((completion_percent >= 0) and (completion_percent <= 100)),
  constraint projects_description_check check (length(description) <= 5000),
  constraint projects_name_check check ((length(name) >= 1) and (length(name) <= 200)),
  constraint projects_status_check check (status = any (array['discovery', 'development', 'testing', 'staging', 'live', 'maintenance']))
);
alter table public.projects add constraint projects_client_id_fkey foreign key (client_id) references public.accounts(id) on delete cascade;
alter table public.projects add constraint projects_project_manager_id_fkey foreign key (project_manager_id) references public.accounts(id) on delete set null;
create index projects_client on public.projects (client_id, created_at);
create index projects_manager on public.projects (project_manager_id);
alter table public.projects enable row level security;
create policy own_projects_are_edited on public.projects for update to authenticated
  using (client_id = (select app.writer('site.manage')))
  with check (client_id = (select app.writer('site.manage')));
-- Progress, dates, people and budget are the agency's to say: a new project has none of them.
create policy own_projects_are_made on public.projects for insert to authenticated
  with check ((client_id = (select app.writer('site.manage'))) and ((status = 'discovery') and (completion_percent = 0) and (budget_used = (0)::numeric) and (team_member_ids = '{}'::uuid[])) and (num_nonnulls(start_date, estimated_delivery, actual_delivery, budget_total, project_manager_id) = 0));
create policy own_projects_are_read on public.projects for select to authenticated
  using (client_id = (select app.reader('account.read')));
create policy own_projects_are_removed on public.projects for delete to authenticated
  using (client_id = (select app.writer('site.manage')));
create policy within_reach on public.projects as restrictive for all to authenticated
  using ((not (select app.is_limited())) or (id in (select app.chosen_projects('account.read'))));
grant delete, insert, select on public.projects to authenticated;
grant delete, insert, select, update on public.projects to service_role;
grant update (name, description) on public.projects to authenticated;
create constraint trigger audit after insert or delete or update on public.projects deferrable initially deferred for each row execute function app.audit('id', 'description');
create trigger take_slot after insert or update of client_id on public.projects for each row execute function app.take_slot('projects');
create trigger touch before update on public.projects for each row execute function app.touch();
