-- Keys of the API, answers that are given twice, and how often somebody may ask.

create table public.api_keys (
  id uuid primary key,
  client_id uuid not null references public.user_profiles (id) on delete cascade,
  name text not null check (length(name) between 1 and 80),
  -- The part that is shown; the key itself is shown once and kept nowhere.
  prefix text not null unique check (prefix ~ '^pm_live_[0-9A-Za-z]{8}$'),
  -- SHA-256 of the whole key, which is random: it needs no salt and no slow hash.
  hash text not null unique check (hash ~ '^[0-9a-f]{64}$'),
  scopes text[] not null check (cardinality(scopes) between 1 and 20),
  created_at timestamptz not null default now(),
  last_used_at timestamptz,
  expires_at timestamptz,
  revoked_at timestamptz
);
create index api_keys_client on public.api_keys (client_id, created_at desc);
alter table public.api_keys enable row level security;
create policy own_api_keys_are_read on public.api_keys for select to authenticated using (client_id = (select auth.uid()));
grant select on public.api_keys to authenticated;
-- Its use is noted every minute and is no change of the key.
create constraint trigger audit after insert or delete or update of client_id, name, prefix, hash, scopes, expires_at, revoked_at
  on public.api_keys deferrable initially deferred for each row execute function app.audit('id', 'hash');

-- What was answered to a request that carried an Idempotency-Key. Server only; a day long.
create table app.idempotent_answers (
  client_id uuid not null references public.user_profiles (id) on delete cascade,
  key text not null check (length(key) between 1 and 255),
  -- Of method, path and body: the same key with anything else is a mistake of the caller.
  request_hash text not null,
  -- Whose run it is: one that was taken for dead must not write over the next.
  claim uuid not null,
  claimed_at timestamptz not null,
  status int,
  body text,
  expires_at timestamptz not null,
  primary key (client_id, key)
);
create index idempotent_answers_expiry on app.idempotent_answers (expires_at);
alter table app.idempotent_answers enable row level security;
grant select, insert, update, delete on app.idempotent_answers to service_role;

-- One row per rule and subject. Unlogged: after a crash of the database everybody begins anew, and no write waits for the disk.
create unlogged table app.rate_windows (
  key text primary key check (length(key) <= 200),
  -- Windows since 1970.
  window_no bigint not null,
  hits int not null,
  previous int not null,
  expires_at timestamptz not null
);
create index rate_windows_expiry on app.rate_windows (expires_at);
alter table app.rate_windows enable row level security;

-- Takes one of `ceiling` per sliding window, exactly, whoever else asks at the same moment; what is refused does not count.
-- Returns the window as it then is. Each new row carries out two that have expired.
create function app.take_rate(rate_key text, ceiling int, window_ms bigint, at_ms bigint default null)
  returns table (allowed boolean, window_no bigint, hits int, previous int, moment bigint)
  language plpgsql security definer set search_path = ''
  as $$
declare
  kept app.rate_windows;
begin
  loop
    select r.* into kept from app.rate_windows r where r.key = rate_key for update;
    exit when found;
    insert into app.rate_windows (key, window_no, hits, previous, expires_at) values (rate_key, 0, 0, 0, now() + interval '1 minute')
      on conflict do nothing;
    delete from app.rate_windows r where r.key in (
      select e.key from app.rate_windows e where e.expires_at < now() order by e.expires_at limit 2 for update skip locked);
  end loop;
  -- Read under the lock, and never before the window that is there: callers are served in the order they got it.
  moment := greatest(coalesce(at_ms, (extract(epoch from clock_timestamp()) * 1000)::bigint), kept.window_no * window_ms);
  window_no := moment / window_ms;
  hits := case when window_no = kept.window_no then kept.hits else 0 end;
  previous := case window_no - kept.window_no when 0 then kept.previous when 1 then kept.hits else 0 end;
  allowed := floor((1 - (moment % window_ms)::float8 / window_ms) * previous) + hits < ceiling;
  if allowed then
    hits := hits + 1;
    update app.rate_windows r set window_no = take_rate.window_no, hits = take_rate.hits, previous = take_rate.previous,
      expires_at = to_timestamp(((take_rate.window_no + 2) * window_ms) / 1000.0)
      where r.key = rate_key;
  end if;
  return next;
end $$;
revoke execute on function app.take_rate(text, int, bigint, bigint) from public, anon, authenticated;
grant execute on function app.take_rate(text, int, bigint, bigint) to service_role;

-- A key has no session that the account service could end: who is banned is looked up with every use.

-- True for someone whom the account service lets in no more, and for nobody.
create function app.is_banned(client uuid) returns boolean
  language sql stable security definer set search_path = ''
  as $$ select coalesce((select coalesce(u.banned_until > now(), false) from auth.users u where u.id = client), true) $$;
revoke execute on function app.is_banned(uuid) from public, anon, authenticated;
grant execute on function app.is_banned(uuid) to service_role;
