-- Language models: calls, prices, daily caps and prompt versions.
-- Bodies of functions name tables of later files: `tests/rows/schemas.test.ts` checks them when all are there.
set check_function_bodies = off;

create table public.model_answers (
  -- sha256 (hex) of the account, the prompt's name, its schema and its words. The words themselves are not kept.
  key text not null,
  client_id uuid,
  value jsonb not null,
  provider text not null,
  model text not null,
  created_at timestamptz not null default now(),
  expires_at timestamptz not null,
  constraint model_answers_pkey primary key (key),
  constraint model_answers_key_check check (key ~ '^[0-9a-f]{64}$'),
  constraint model_answers_model_check check ((length(model) >= 1) and (length(model) <= 200)),
  constraint model_answers_provider_check check ((length(provider) >= 1) and (length(provider) <= 60)),
  constraint model_answers_value_check check (octet_length((value)::text) <= 262144)
);
alter table public.model_answers add constraint model_answers_client_id_fkey foreign key (client_id) references public.accounts(id) on delete cascade;
create index model_answers_client on public.model_answers (client_id);
create index model_answers_expires on public.model_answers (expires_at);
alter table public.model_answers enable row level security;
grant delete, insert, select, update on public.model_answers to service_role;

create table public.model_calls (
  id uuid not null,
  -- Null for a visitor without an account, and when the account is gone: the agency has paid for the call all the same.
  client_id uuid,
  -- No foreign keys: a call was made whatever became of what it was for.
  generation_id uuid,
  site_id uuid,
  step text not null,
  prompt_id text not null,
  provider text not null,
  model text not null,
  outcome text not null,
  -- An answer that was given before: it cost nothing.
  cached boolean not null default false,
  -- In the provider's own figures; null where it gave none.
  input_tokens integer,
  output_tokens integer,
  first_token_ms integer,
  ms integer not null,
  at timestamptz not null,
  -- Asked to mend an answer that was not valid.
  repair boolean not null default false,
  constraint model_calls_pkey primary key (id),
  constraint model_calls_first_token_ms_check check (first_token_ms >= 0),
  constraint model_calls_input_tokens_check check (input_tokens >= 0),
  constraint model_calls_model_check check ((length(model) >= 1) and (length(model) <= 200)),
  constraint model_calls_ms_check check (ms >= 0),
  constraint model_calls_outcome_check check (outcome = any (array['answered', 'invalid', 'late', 'refused', 'limited', 'failed', 'cancelled', 'skipped'])),
  constraint model_calls_output_tokens_check check (output_tokens >= 0),
  constraint model_calls_prompt_id_check check ((length(prompt_id) >= 1) and (length(prompt_id) <= 80)),
  constraint model_calls_provider_check check ((length(provider) >= 1) and (length(provider) <= 60)),
  constraint model_calls_step_check check ((length(step) >= 1) and (length(step) <= 40))
);
alter table public.model_calls add constraint model_calls_client_id_fkey foreign key (client_id) references public.accounts(id) on delete set null;
comment on table public.model_calls is 'One line for each try at a question; no word of the question or of its answer. Kept for 13 months.';
create index model_calls_at on public.model_calls (at);
create index model_calls_client on public.model_calls (client_id, at);
alter table public.model_calls enable row level security;
create policy own_model_calls_are_read on public.model_calls for select to authenticated
  using (client_id = (select app.reader('account.read')));
create policy within_reach on public.model_calls as restrictive for all to authenticated
  using ((not (select app.is_limited())) or (site_id in (select app.chosen_sites('account.read'))));
revoke update on public.model_calls from service_role;
grant select on public.model_calls to authenticated;
grant delete, insert, select on public.model_calls to service_role;

-- Daily caps (UTC) on model requests: overall, per account, for all anonymous visitors. Null is no limit.
create table public.model_caps (
  scope text not null,
  tokens bigint,
  calls integer,
  updated_at timestamptz not null default now(),
  constraint model_caps_pkey primary key (scope),
  constraint model_caps_calls_check check (calls >= 0),
  constraint model_caps_scope_check check (scope = any (array['everyone', 'account', 'visitors'])),
  constraint model_caps_tokens_check check (tokens >= 0)
);
alter table public.model_caps enable row level security;
grant delete, insert, select, update on public.model_caps to service_role;
create constraint trigger audit after insert or delete or update on public.model_caps deferrable initially deferred for each row execute function app.audit('scope');
create trigger touch before update on public.model_caps for each row execute function app.touch();

-- Cost of a call for the agency; no row where the price is unknown. Separate from the call, which the client may read.
create table public.model_costs (
  call_id uuid not null,
  -- Millionths of the currency.
  cost_micros bigint not null,
  currency text not null,
  constraint model_costs_pkey primary key (call_id),
  constraint model_costs_cost_micros_check check (cost_micros >= 0),
  constraint model_costs_currency_check check (currency = any (array['BRL', 'USD']))
);
alter table public.model_costs add constraint model_costs_call_id_fkey foreign key (call_id) references public.model_calls(id) on delete cascade;
alter table public.model_costs enable row level security;
revoke update on public.model_costs from service_role;
grant delete, insert, select on public.model_costs to service_role;

create table public.model_prices (
  provider text not null,
  model text not null,
  -- Calls from then on cost this, until a later price.
  valid_from timestamptz not null,
  -- Millionths of the currency for a million tokens.
  input_micros bigint not null,
  output_micros bigint not null,
  currency text not null,
  constraint model_prices_pkey primary key (provider, model, valid_from),
  constraint model_prices_currency_check check (currency = any (array['BRL', 'USD'])),
  constraint model_prices_input_micros_check check ((input_micros >= 0) and (input_micros <= '1000000000000'::bigint)),
  constraint model_prices_model_check check ((length(model) >= 1) and (length(model) <= 200)),
  constraint model_prices_output_micros_check check ((output_micros >= 0) and (output_micros <= '1000000000000'::bigint)),
  constraint model_prices_provider_check check ((length(provider) >= 1) and (length(provider) <= 60))
);
alter table public.model_prices enable row level security;
grant delete, insert, select, update on public.model_prices to service_role;
create constraint trigger audit after insert or delete or update on public.model_prices deferrable initially deferred for each row execute function app.audit('provider,model,valid_from');

-- Used part of the caps. The subject is an account, 'visitors' or 'everyone'. Server only.
create table app.model_days (
  day date not null,
  subject text not null,
  client_id uuid,
  tokens bigint not null default 0,
  calls integer not null default 0,
  constraint model_days_pkey primary key (day, subject),
  constraint model_days_calls_check check (calls >= 0),
  constraint model_days_subject_check check ((length(subject) >= 1) and (length(subject) <= 40)),
  constraint model_days_tokens_check check (tokens >= 0)
);
alter table app.model_days add constraint model_days_client_id_fkey foreign key (client_id) references public.accounts(id) on delete cascade;
create index model_days_client on app.model_days (client_id);
alter table app.model_days enable row level security;
grant delete, insert, select, update on app.model_days to service_role;

-- The service of each model in the last hour, day and week. Calls that nobody waited for (kept answers, open circuits, those that were
-- ended by us) say nothing of success or speed.
create function app.model_health(moment timestamptz)
 returns table(provider text, model text, span text, calls bigint, answered bigint, invalid bigint, cancelled bigint, skipped bigint, cached bigint, input_tokens bigint, output_tokens bigint, p50_ms integer, p95_ms integer, p50_first_ms integer, p95_first_ms integer, tokens_per_second numeric, unpriced bigint, brl_micros bigint, usd_micros bigint)
 language sql
 stable
 set search_path to ''
as $function$
    select c.provider, c.model, s.span,
      count(*) filter (where not c.cached and c.outcome not in ('skipped', 'cancelled')),
      count(*) filter (where not c.cached and c.outcome = 'answered'),
      count(*) filter (where c.outcome = 'invalid'),
      count(*) filter (where c.outcome = 'cancelled'),
      count(*) filter (where c.outcome = 'skipped'),
      count(*) filter (where c.cached),
      coalesce(sum(c.input_tokens), 0)::bigint,
      coalesce(sum(c.output_tokens), 0)::bigint,
      (percentile_cont(0.5) within group (order by c.ms) filter (where not c.cached and c.outcome = 'answered'))::int,
      (percentile_cont(0.95) within group (order by c.ms) filter (where not c.cached and c.outcome = 'answered'))::int,
      (percentile_cont(0.5) within group (order by c.first_token_ms) filter (where not c.cached and c.outcome = 'answered'))::int,
      (percentile_cont(0.95) within group (order by c.first_token_ms) filter (where not c.cached and c.outcome = 'answered'))::int,
      round(1000.0 * sum(c.output_tokens) filter (where not c.cached and c.outcome = 'answered')
        / nullif(sum(c.ms - coalesce(c.first_token_ms, 0)) filter (where not c.cached and c.outcome = 'answered' and c.output_tokens is not null), 0), 1),
      count(*) filter (where m.call_id is null and not c.cached and c.input_tokens is not null),
      sum(m.cost_micros) filter (where m.currency = 'BRL')::bigint,
      sum(m.cost_micros) filter (where m.currency = 'USD')::bigint
    from (values (1, '1h', interval '1 hour'), (2, '24h', interval '24 hours'), (3, '7d', interval '7 days')) as s (n, span, length)
    join public.model_calls c on c.at > moment - s.length and c.at <= moment
    left join public.model_costs m on m.call_id = c.id
    group by c.provider, c.model, s.n, s.span
    order by c.provider, c.model, s.n
  $function$;
grant execute on function app.model_health(moment timestamptz) to service_role;

-- Writes calls with what they cost by the price of their moment. The same id again writes nothing.
create function app.record_model_calls(calls jsonb)
 returns integer
 language sql
 security definer
 set search_path to ''
as $function$
    with written as (
      insert into public.model_calls (id, client_id, generation_id, site_id, step, prompt_id, provider, model, outcome, cached, repair,
          input_tokens, output_tokens, first_token_ms, ms, at)
        -- An account that was removed meanwhile is no reason to lose the call.
        select c.id, p.id, c.generation_id, c.site_id, c.step, c.prompt_id, c.provider, c.model, c.outcome, c.cached,
          coalesce(c.repair, false), c.input_tokens, c.output_tokens, c.first_token_ms, c.ms, c.at
        from jsonb_to_recordset(calls) as c (id uuid, client_id uuid, generation_id uuid, site_id uuid, step text, prompt_id text,
          provider text, model text, outcome text, cached boolean, repair boolean, input_tokens int, output_tokens int,
          first_token_ms int, ms int, at timestamptz)
        left join public.accounts p on p.id = c.client_id
        on conflict (id) do nothing
        returning *
    ), priced as (
      insert into public.model_costs (call_id, cost_micros, currency)
        select w.id, ceil((w.input_tokens::numeric * price.input_micros + w.output_tokens::numeric * price.output_micros) / 1000000),
          price.currency
        from written w
        cross join lateral (
          select * from public.model_prices m
          where m.provider = w.provider and m.model = w.model and m.valid_from <= w.at
          order by m.valid_from desc limit 1) price
        where not w.cached and w.input_tokens is not null and w.output_tokens is not null
    )
    select count(*)::int from written
  $function$;
grant execute on function app.record_model_calls(calls jsonb) to service_role;

-- Puts what was really used in the place of what was taken; a call that no model worked on is given back.
create function app.settle_model_call(client uuid, taken bigint, used bigint, counts boolean, moment timestamptz)
 returns void
 language plpgsql
 security definer
 set search_path to ''
as $function$
declare
  today date := (moment at time zone 'utc')::date;
  name text;
begin
  foreach name in array array[coalesce(client::text, 'visitors'), 'everyone'] loop
    update app.model_days d
      set tokens = greatest(0, d.tokens - taken + used), calls = greatest(0, d.calls - case when counts then 0 else 1 end)
      where (d.day, d.subject) = (today, name);
  end loop;
end $function$;
grant execute on function app.settle_model_call(client uuid, taken bigint, used bigint, counts boolean, moment timestamptz) to service_role;

-- Takes one call and the most tokens it may need from both caps, or nothing: then it names the cap that is used up.
create function app.take_model_call(client uuid, wanted bigint, moment timestamptz)
 returns table(refused text, used_tokens bigint, used_calls integer, max_tokens bigint, max_calls integer)
 language plpgsql
 security definer
 set search_path to ''
as $function$
declare
  today date := (moment at time zone 'utc')::date;
  own text := coalesce(client::text, 'visitors');
  name text;
  taken app.model_days;
  cap public.model_caps;
begin
  if exists (select from public.accounts p where p.id = client and p.suspended_at is not null) then
    raise exception 'account % is suspended', client using errcode = 'PM004';
  end if;
  -- One's own row, then everybody's: nobody waits in a circle.
  insert into app.model_days (day, subject, client_id) values (today, own, client), (today, 'everyone', null) on conflict do nothing;
  foreach name in array array[own, 'everyone'] loop
    select d.* into taken from app.model_days d where (d.day, d.subject) = (today, name) for update;
    select c.* into cap from public.model_caps c
      where c.scope = case name when 'everyone' then name when 'visitors' then name else 'account' end;
    if taken.tokens + wanted > cap.tokens or taken.calls + 1 > cap.calls then
      return query select cap.scope, taken.tokens, taken.calls, cap.tokens, cap.calls;
      return;
    end if;
  end loop;
  update app.model_days d set tokens = d.tokens + wanted, calls = d.calls + 1 where d.day = today and d.subject in (own, 'everyone');
end $function$;
grant execute on function app.take_model_call(client uuid, wanted bigint, moment timestamptz) to service_role;

reset check_function_bodies;
