-- The sessions of a person: where each began, and how it is ended from elsewhere.

create table public.sign_ins (
  session_id uuid primary key,
  person_id uuid not null references public.people (id) on delete cascade,
  -- As the network before us names it, "Recife, BR"; null where nobody does.
  place text check (length(place) <= 120),
  method text not null,
  at timestamptz not null default now()
);
create index sign_ins_person on public.sign_ins (person_id);
alter table public.sign_ins enable row level security;
create policy own_sign_ins_are_read on public.sign_ins for select to authenticated using (person_id = (select app.actor_id()));
grant select on public.sign_ins to authenticated;
create constraint trigger audit after insert or update or delete on public.sign_ins
  deferrable initially deferred for each row execute function app.audit('session_id', 'place');

-- A person's living sessions, the one used last first.
create function app.sessions_of(person uuid)
  returns table (id uuid, user_agent text, place text, began_at timestamptz, used_at timestamptz, complete boolean)
  language sql stable security definer set search_path = ''
  as $$
    select s.id, s.user_agent, i.place, s.created_at,
      greatest(s.created_at, s.refreshed_at at time zone 'utc'),
      not app.has_second_factor(person) or app.has_shown_factor(s.id, person)
    from auth.sessions s left join public.sign_ins i on i.session_id = s.id
    where s.user_id = person and (s.not_after is null or s.not_after > now())
    order by 5 desc limit 100
  $$;

-- Ends sessions of a person at once: one, or all but one. Gives how many.
create function app.end_sessions(person uuid, one uuid, all_but uuid) returns int
  language plpgsql security definer set search_path = ''
  as $$
declare
  ended int;
begin
  delete from auth.sessions s where s.user_id = person and (one is null or s.id = one) and (all_but is null or s.id <> all_but);
  get diagnostics ended = row_count;
  delete from public.sign_ins i where i.person_id = person and not exists (select from auth.sessions s where s.id = i.session_id);
  return ended;
end $$;

revoke execute on function app.sessions_of(uuid), app.end_sessions(uuid, uuid, uuid) from public, anon, authenticated, service_role;
grant execute on function app.sessions_of(uuid), app.end_sessions(uuid, uuid, uuid) to service_role;
