-- Versions of prompts side by side: which ones a piece of work is asked with, and how each of them has served.

-- By prompt; chosen when it is asked for, so that a retry and a change of the shares leave it as it is. Empty: the defaults of then.
alter table public.generations
  add column prompt_versions jsonb not null default '{}' check (octet_length(prompt_versions::text) <= 2000);
-- The version that the reading is an answer to.
alter table public.pending_prompts add column reading_prompt text check (length(reading_prompt) between 1 and 80);
-- The version that its texts are an answer to; null until they are there.
alter table public.proposals add column prompt_id text check (length(prompt_id) between 1 and 80);
-- Asked to mend an answer that was not valid.
alter table public.model_calls add column repair boolean not null default false;

create or replace function app.record_model_calls(calls jsonb) returns int
  language sql security definer set search_path = ''
  as $$
    with written as (
      insert into public.model_calls (id, client_id, generation_id, site_id, step, prompt_id, provider, model, outcome, cached, repair,
          input_tokens, output_tokens, first_token_ms, ms, at)
        -- An account that was removed meanwhile is no reason to lose the call.
        select c.id, p.id, c.generation_id, c.site_id, c.step, c.prompt_id, c.provider, c.model, c.outcome, c.cached,
          coalesce(c.repair, false), c.input_tokens, c.output_tokens, c.first_token_ms, c.ms, c.at
        from jsonb_to_recordset(calls) as c (id uuid, client_id uuid, generation_id uuid, site_id uuid, step text, prompt_id text,
          provider text, model text, outcome text, cached boolean, repair boolean, input_tokens int, output_tokens int,
          first_token_ms int, ms int, at timestamptz)
        left join public.user_profiles p on p.id = c.client_id
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
  $$;

create index generation_events_written on public.generation_events (at) where type in ('outline', 'section', 'critic');

-- How each version of a prompt has served in 30 days: its calls; of its texts those that passed the check; of its sections on published
-- sites those that their owner left as they were written; of its proposals those that were accepted.
create function app.prompt_use(moment timestamptz)
  returns table (
    prompt_id text, calls bigint, answered bigint, invalid bigint, asked bigint, repairs bigint, cached bigint,
    input_tokens bigint, output_tokens bigint, p50_ms int, p95_ms int, p50_first_ms int, priced bigint, brl_micros bigint, usd_micros bigint,
    passed bigint, stopped bigint, kept bigint, changed bigint, accepted bigint, declined bigint)
  language sql stable set search_path = ''
  as $$
    with calls as (
      select c.prompt_id,
        count(*) filter (where not c.cached and c.outcome not in ('skipped', 'cancelled')) as calls,
        count(*) filter (where not c.cached and c.outcome = 'answered') as answered,
        count(*) filter (where c.outcome = 'invalid') as invalid,
        count(*) filter (where not c.cached and not c.repair and c.outcome in ('answered', 'invalid')) as asked,
        count(*) filter (where c.repair and c.outcome in ('answered', 'invalid')) as repairs,
        count(*) filter (where c.cached) as cached,
        coalesce(sum(c.input_tokens), 0)::bigint as input_tokens,
        coalesce(sum(c.output_tokens), 0)::bigint as output_tokens,
        (percentile_cont(0.5) within group (order by c.ms) filter (where not c.cached and c.outcome = 'answered'))::int as p50_ms,
        (percentile_cont(0.95) within group (order by c.ms) filter (where not c.cached and c.outcome = 'answered'))::int as p95_ms,
        (percentile_cont(0.5) within group (order by c.first_token_ms) filter (where not c.cached and c.outcome = 'answered'))::int
          as p50_first_ms,
        count(m.call_id) filter (where c.outcome = 'answered') as priced,
        sum(m.cost_micros) filter (where m.currency = 'BRL')::bigint as brl_micros,
        sum(m.cost_micros) filter (where m.currency = 'USD')::bigint as usd_micros
      from public.model_calls c
      left join public.model_costs m on m.call_id = c.id
      where c.at > moment - interval '30 days' and c.at <= moment
      group by c.prompt_id
    ), parts as (
      -- An answer that changes nothing, because the words are good as they are, neither passes nor fails.
      select g.prompt_versions ->> e.type as prompt_id, e.type, e.part, g.site_id, e.data ->> 'status' = 'written' as is_written
      from public.generation_events e
      join public.generations g on g.id = e.generation_id
      where e.type in ('outline', 'section', 'critic') and e.at > moment - interval '30 days' and e.at <= moment
        and g.prompt_ids ? (g.prompt_versions ->> e.type)
        and (e.data ->> 'status' = 'written' or (e.data ->> 'rejected')::int > 0)
    ), checked as (
      select p.prompt_id, count(*) filter (where p.is_written) as passed, count(*) filter (where not p.is_written) as stopped
      from parts p group by p.prompt_id
    ), published as materialized (
      -- The latest are enough to compare by, and documents are large.
      select s.id, d.document -> 'sections' as sections, d.document -> 'items' as items, d.document -> 'stringMeta' as meta
      from public.sites s
      join public.drafts d on d.site_id = s.id
      where s.release_id is not null and s.id in (select p.site_id from parts p where p.type = 'section' and p.is_written)
      order by s.created_at desc, s.id desc
      limit 200
    ), owned as (
      select s.id as site_id, one.key as section
      from published s
      cross join lateral jsonb_each(s.sections) one
      where exists (
        select from (
          select text.value from jsonb_each_text(one.value -> 'slots') text
          union all
          select text.value from jsonb_each(s.items) item cross join lateral jsonb_each_text(item.value -> 'slots') text
            where item.value ->> 'section' = one.key) own
        where s.meta -> own.value ->> 'by' = 'owner')
    ), judged as (
      select p.prompt_id,
        count(*) filter (where s.sections ? p.part and o.section is null) as kept,
        count(*) filter (where not s.sections ? p.part or o.section is not null) as changed
      from parts p
      join published s on s.id = p.site_id
      left join owned o on o.site_id = s.id and o.section = p.part
      where p.type = 'section' and p.is_written
      group by p.prompt_id
    ), decided as (
      select r.prompt_id, count(*) filter (where r.state = 'accepted') as accepted,
        count(*) filter (where r.state = 'rejected' and r.error is null) as declined
      from public.proposals r
      where r.prompt_id is not null and r.created_at > moment - interval '30 days' and r.created_at <= moment
      group by r.prompt_id
    )
    select c.*, coalesce(k.passed, 0), coalesce(k.stopped, 0), coalesce(j.kept, 0), coalesce(j.changed, 0),
      coalesce(d.accepted, 0), coalesce(d.declined, 0)
    from calls c
    left join checked k using (prompt_id)
    left join judged j using (prompt_id)
    left join decided d using (prompt_id)
    order by c.prompt_id
  $$;
revoke execute on function app.prompt_use(timestamptz) from public, anon, authenticated, service_role;
grant execute on function app.prompt_use(timestamptz) to service_role;
