-- Made from the migrations by `npm run schema`. Do not edit.

-- The person who took an item of the list on, and until when it is put off. The items themselves are read from the rows that they are about.
create table public.attention_marks (
  kind text not null,
  -- Of the row that needs somebody, within its kind.
  ref text not null,
  client_id uuid,
  owner_id uuid,
  snoozed_until timestamptz,
  reason text,
  updated_at timestamptz not null default now(),
  constraint attention_marks_pkey primary key (kind, ref),
  constraint attention_marks_check check ((snoozed_until is null) = (reason is null)),
  constraint attention_marks_kind_check check ((length(kind) >= 1) and (length(kind) <= 40)),
  constraint attention_marks_reason_check check ((length(reason) >= 3) and (length(reason) <= 300)),
  constraint attention_marks_ref_check check ((length(ref) >= 1) and (length(ref) <= 200))
);
alter table public.attention_marks add constraint attention_marks_client_id_fkey foreign key (client_id) references public.accounts(id) on delete cascade;
alter table public.attention_marks add constraint attention_marks_owner_id_fkey foreign key (owner_id) references public.people(id) on delete set null;
create index attention_marks_client on public.attention_marks (client_id);
create index attention_marks_owner on public.attention_marks (owner_id);
alter table public.attention_marks enable row level security;
grant delete, insert, select, update on public.attention_marks to service_role;
create constraint trigger audit after insert or delete or update on public.attention_marks deferrable initially deferred for each row execute function app.audit('kind,ref', 'reason');
create trigger touch before update on public.attention_marks for each row execute function app.touch();

-- Each time our rows were compared with what Stripe says.
create table public.billing_checks (
  id uuid not null,
  checked_at timestamptz not null,
  -- Null when nobody asked: the daily one.
  checked_by uuid,
  differences integer not null,
  result jsonb not null,
  constraint billing_checks_pkey primary key (id),
  constraint billing_checks_differences_check check (differences >= 0)
);
create index billing_checks_at on public.billing_checks (checked_at desc);
-- The daily one is made once a day, however often it is run.
create unique index billing_checks_daily on public.billing_checks ((((checked_at at time zone 'utc'))::date)) where (checked_by is null);
alter table public.billing_checks enable row level security;
revoke update on public.billing_checks from service_role;
grant delete, insert, select on public.billing_checks to service_role;
create trigger append_only before update on public.billing_checks for each row execute function app.refuse_change();
create constraint trigger audit after insert or delete or update on public.billing_checks deferrable initially deferred for each row execute function app.audit('id', 'result');

-- Notes of the agency about a client; what was written stays as it was written, or goes.
create table public.client_notes (
  id uuid not null,
  client_id uuid not null,
  -- The note outlives who wrote it.
  author_id uuid not null,
  author_name text not null,
  body text not null,
  created_at timestamptz not null default now(),
  constraint client_notes_pkey primary key (id),
  constraint client_notes_author_name_check check (length(author_name) <= 200),
  constraint client_notes_body_check check ((length(body) >= 1) and (length(body) <= 4000))
);
alter table public.client_notes add constraint client_notes_client_id_fkey foreign key (client_id) references public.accounts(id) on delete cascade;
create index client_notes_client on public.client_notes (client_id, created_at desc, id);
alter table public.client_notes enable row level security;
revoke update on public.client_notes from service_role;
grant delete, insert, select on public.client_notes to service_role;
create constraint trigger audit after insert or delete on public.client_notes deferrable initially deferred for each row execute function app.audit('id', 'body');

-- Account manager of each client at the agency.
create table public.client_owners (
  client_id uuid not null,
  owner_id uuid not null,
  updated_at timestamptz not null default now(),
  constraint client_owners_pkey primary key (client_id)
);
alter table public.client_owners add constraint client_owners_client_id_fkey foreign key (client_id) references public.accounts(id) on delete cascade;
alter table public.client_owners add constraint client_owners_owner_id_fkey foreign key (owner_id) references public.people(id) on delete cascade;
create index client_owners_owner on public.client_owners (owner_id);
alter table public.client_owners enable row level security;
grant delete, insert, select, update on public.client_owners to service_role;
create constraint trigger audit after insert or delete or update on public.client_owners deferrable initially deferred for each row execute function app.audit('client_id');
create trigger touch before update on public.client_owners for each row execute function app.touch();

create table public.client_tags (
  client_id uuid not null,
  tag text not null,
  created_at timestamptz not null default now(),
  constraint client_tags_pkey primary key (client_id, tag),
  constraint client_tags_tag_check check ((tag = lower(btrim(tag))) and ((length(tag) >= 1) and (length(tag) <= 40)))
);
alter table public.client_tags add constraint client_tags_client_id_fkey foreign key (client_id) references public.accounts(id) on delete cascade;
create index client_tags_tag on public.client_tags (tag);
alter table public.client_tags enable row level security;
grant delete, insert, select, update on public.client_tags to service_role;
create constraint trigger audit after insert or delete on public.client_tags deferrable initially deferred for each row execute function app.audit('client_id,tag');

-- Names that the agency keeps back, beside those that are reserved for ever.
create table public.reserved_names (
  name text not null,
  note text not null,
  -- Outlives who entered it.
  created_by uuid not null,
  created_at timestamptz not null default now(),
  constraint reserved_names_pkey primary key (name),
  constraint reserved_names_name_check check (name ~ '^[a-z0-9]{3,63}$'),
  constraint reserved_names_note_check check ((length(note) >= 1) and (length(note) <= 300))
);
alter table public.reserved_names enable row level security;
grant delete, insert, select, update on public.reserved_names to service_role;
create constraint trigger audit after insert or delete or update on public.reserved_names deferrable initially deferred for each row execute function app.audit('name');

create table public.subscription_changes (
  subscription_id text not null,
  n integer not null,
  -- No foreign keys: what was earned stays true when the account is gone.
  client_id uuid not null,
  plan text not null,
  status text not null,
  currency text not null,
  monthly_cents bigint not null,
  -- When it took effect, which may be before we heard of it.
  at timestamptz not null,
  recorded_at timestamptz not null default now(),
  -- Set on what was read from Stripe's events afterwards.
  event_id text,
  constraint subscription_changes_pkey primary key (subscription_id, n),
  constraint subscription_changes_event_id_key unique (event_id),
  constraint subscription_changes_n_check check (n > 0)
);
comment on table public.subscription_changes is 'Append-only: each state that a subscription has been in. Written by trigger, so not audited again.';
create index subscription_changes_at on public.subscription_changes (at);
create index subscription_changes_client on public.subscription_changes (client_id, at);
alter table public.subscription_changes enable row level security;
revoke delete, insert, update on public.subscription_changes from service_role;
grant select on public.subscription_changes to service_role;
create trigger append_only before delete or update on public.subscription_changes for each row execute function app.refuse_change();

-- Unit cost of each meter for the agency. Empty until entered; no margin is shown without it.
create table public.unit_costs (
  meter text not null,
  currency text not null,
  -- Cents per unit, with fractions; bandwidth is counted in bytes and priced per GB.
  cents numeric not null,
  -- The source of the number.
  note text not null,
  updated_at timestamptz not null default now(),
  constraint unit_costs_pkey primary key (meter, currency),
  constraint unit_costs_cents_check check ((cents >= (0)::numeric) and (cents < (1000000000)::numeric)),
  constraint unit_costs_currency_check check (currency = any (array['BRL', 'USD'])),
  constraint unit_costs_meter_check check (meter = any (app.meters())),
  constraint unit_costs_note_check check ((length(note) >= 1) and (length(note) <= 300))
);
alter table public.unit_costs enable row level security;
grant delete, insert, select, update on public.unit_costs to service_role;
create constraint trigger audit after insert or delete or update on public.unit_costs deferrable initially deferred for each row execute function app.audit('meter,currency');
create trigger touch before update on public.unit_costs for each row execute function app.touch();

-- Adds one line to a subscription's history, unless it says what the last one says; never before the last one.
create function app.add_subscription_change(subscription text, client uuid, to_plan text, to_status text, in_currency text, cents bigint, happened timestamptz)
 returns void
 language plpgsql
 security definer
 set search_path to ''
as $function$
declare
  last public.subscription_changes;
begin
  select c.* into last from public.subscription_changes c where c.subscription_id = subscription order by c.at desc, c.n desc limit 1;
  -- A price list that changes does not change what was agreed.
  cents := coalesce(cents, case when (last.plan, last.currency) = (to_plan, in_currency) then last.monthly_cents end,
    app.list_price(to_plan, in_currency));
  if (last.plan, last.status, last.currency, last.monthly_cents) = (to_plan, to_status, in_currency, cents) then
    return;
  end if;
  insert into public.subscription_changes (subscription_id, n, client_id, plan, status, currency, monthly_cents, at)
    select subscription, coalesce(max(c.n), 0) + 1, client, to_plan, to_status, in_currency, cents, greatest(last.at, happened)
    from public.subscription_changes c where c.subscription_id = subscription;
end $function$;

-- Monthly churn: share of paying clients lost during the month, and of their revenue. Null: nobody paid.
create function app.churn_by_month(moment timestamptz, months integer)
 returns table(month date, currency text, customers_opening bigint, customers_churned bigint, customer_churn numeric, opening_cents bigint, lost_cents bigint, revenue_churn numeric)
 language sql
 stable
 set search_path to ''
as $function$
    with changes as materialized (
      select * from app.mrr_changes(moment)
    ), stood as (
      select m.month, m.currency, c.client_id,
        sum(c.after_cents - c.before_cents) filter (where c.day < m.month) as opening,
        sum(c.after_cents - c.before_cents) as closing
      from app.revenue_months(moment, months) m
      join changes c on c.currency = m.currency and c.day < m.ends
      group by m.month, m.currency, c.client_id
      having sum(c.after_cents - c.before_cents) filter (where c.day < m.month) > 0
    )
    select m.month, m.currency, count(s.client_id), count(*) filter (where s.closing = 0),
      round(count(*) filter (where s.closing = 0) / nullif(count(s.client_id), 0)::numeric, 4),
      coalesce(sum(s.opening), 0)::bigint,
      coalesce(sum(greatest(s.opening - s.closing, 0)), 0)::bigint,
      round(sum(greatest(s.opening - s.closing, 0)) / nullif(sum(s.opening), 0), 4)
    from app.revenue_months(moment, months) m
    left join stood s on s.month = m.month and s.currency = m.currency
    group by m.month, m.currency
    order by m.month, m.currency
  $function$;
grant execute on function app.churn_by_month(moment timestamptz, months integer) to service_role;

-- True for a reserved word or a name that is kept back, hyphens or not, and for whatever reads like the platform's own name.
create function app.is_reserved_slug(slug text)
 returns boolean
 language sql
 stable security definer
 set search_path to ''
as $function$
    select replace(slug, '-', '') = any (app.reserved_slugs())
      or replace(replace(translate(replace(slug, '-', ''), '01345lq', 'oieasig'), 'rn', 'm'), 'vv', 'w') like '%pagemagic%'
      or exists (select from public.reserved_names n where n.name = replace(slug, '-', ''))
  $function$;

-- Monthly recurring revenue at a moment, in each currency, with who pays it and how much each on average.
create function app.mrr_at(moment timestamptz)
 returns table(currency text, mrr_cents bigint, customers bigint, average_cents bigint)
 language sql
 stable
 set search_path to ''
as $function$
    select m.currency, sum(m.mrr_cents)::bigint, count(distinct m.client_id),
      round(sum(m.mrr_cents) / count(distinct m.client_id))::bigint
    from app.mrr_of_clients(moment) m
    group by m.currency
    order by m.currency
  $function$;
grant execute on function app.mrr_at(moment timestamptz) to service_role;

-- Movement of monthly recurring revenue by month: opening + new + returned + expansion - contraction - churned = closing.
create function app.mrr_by_month(moment timestamptz, months integer)
 returns table(month date, currency text, opening_cents bigint, new_cents bigint, returned_cents bigint, expansion_cents bigint, contraction_cents bigint, churned_cents bigint, closing_cents bigint, customers_opening bigint, customers_new bigint, customers_returned bigint, customers_churned bigint, customers_closing bigint)
 language sql
 stable
 set search_path to ''
as $function$
    with moved as (
      select m.month, m.currency, c.kind, c.after_cents - c.before_cents as delta, c.day >= m.month as inside
      from app.revenue_months(moment, months) m
      left join app.mrr_changes(moment) c on c.currency = m.currency and c.day < m.ends
    )
    select m.month, m.currency,
      coalesce(sum(m.delta) filter (where not m.inside), 0)::bigint,
      coalesce(sum(m.delta) filter (where m.inside and m.kind = 'new'), 0)::bigint,
      coalesce(sum(m.delta) filter (where m.inside and m.kind = 'returned'), 0)::bigint,
      coalesce(sum(m.delta) filter (where m.inside and m.kind = 'expansion'), 0)::bigint,
      coalesce(-sum(m.delta) filter (where m.inside and m.kind = 'contraction'), 0)::bigint,
      coalesce(-sum(m.delta) filter (where m.inside and m.kind = 'churned'), 0)::bigint,
      coalesce(sum(m.delta), 0)::bigint,
      count(*) filter (where not m.inside and m.kind in ('new', 'returned')) - count(*) filter (where not m.inside and m.kind = 'churned'),
      count(*) filter (where m.inside and m.kind = 'new'),
      count(*) filter (where m.inside and m.kind = 'returned'),
      count(*) filter (where m.inside and m.kind = 'churned'),
      count(*) filter (where m.kind in ('new', 'returned')) - count(*) filter (where m.kind = 'churned')
    from moved m
    group by m.month, m.currency
    order by m.month, m.currency
  $function$;
grant execute on function app.mrr_by_month(moment timestamptz, months integer) to service_role;

-- Each day on which what a client pays per month changed. Days are UTC; the changes of one day count as one.
create function app.mrr_changes(moment timestamptz)
 returns table(client_id uuid, currency text, day date, before_cents bigint, after_cents bigint, kind text)
 language sql
 stable
 set search_path to ''
as $function$
    with steps as (
      select c.client_id, c.currency, (c.at at time zone 'utc')::date as day,
        app.paying_cents(c.status, c.monthly_cents)
          - lag(app.paying_cents(c.status, c.monthly_cents), 1, 0::bigint)
            over (partition by c.subscription_id order by c.at, c.n) as delta
      from public.subscription_changes c
      where c.at <= moment
    ), days as (
      select s.client_id, s.currency, s.day, sum(s.delta)::bigint as delta
      from steps s
      group by s.client_id, s.currency, s.day
      having sum(s.delta) <> 0
    ), sums as (
      select d.*, sum(d.delta) over client::bigint as after_cents, row_number() over client as nth
      from days d
      window client as (partition by d.client_id, d.currency order by d.day)
    )
    select s.client_id, s.currency, s.day, s.after_cents - s.delta, s.after_cents,
      case
        when s.nth = 1 then 'new'
        when s.after_cents = s.delta then 'returned'
        when s.after_cents = 0 then 'churned'
        when s.delta > 0 then 'expansion'
        else 'contraction'
      end
    from sums s
    order by s.day, s.client_id
  $function$;
grant execute on function app.mrr_changes(moment timestamptz) to service_role;

-- Monthly recurring revenue per client at a moment, from each subscription at that time.
create function app.mrr_of_clients(moment timestamptz)
 returns table(client_id uuid, plan text, currency text, mrr_cents bigint)
 language sql
 stable
 set search_path to ''
as $function$
    with stood as (
      select distinct on (c.subscription_id) c.client_id, c.plan, c.currency, app.paying_cents(c.status, c.monthly_cents) as cents
      from public.subscription_changes c
      where c.at <= moment
      order by c.subscription_id, c.at desc, c.n desc
    )
    select s.client_id, s.plan, s.currency, sum(s.cents)::bigint
    from stood s
    where s.cents > 0
    group by s.client_id, s.plan, s.currency
  $function$;
grant execute on function app.mrr_of_clients(moment timestamptz) to service_role;

-- Cents that a subscription brings in each month while it is active or late; a trial brings nothing yet.
create function app.paying_cents(status text, monthly_cents bigint)
 returns bigint
 language sql
 immutable
 set search_path to ''
as $function$ select case when status in ('active', 'past_due') then monthly_cents else 0 end $function$;
grant execute on function app.paying_cents(status text, monthly_cents bigint) to service_role;

-- The words themselves. The same list stands in src/modules/sites/slug.ts, and a test compares them.
create function app.reserved_slugs()
 returns text[]
 language sql
 immutable parallel safe
 set search_path to ''
as $function$ select string_to_array(regexp_replace(btrim('
    www www1 www2 ww wwww web m mobile app apps api rest graphql v1 v2 admin administrator root system staff team
    equipe equipo agency agencia account accounts conta cuenta my me user users profile settings auth oauth sso
    login logout signin signup signout register cadastro entrar sair session token password senha recover
    recuperar verify verificar security trust abuse mail email webmail smtp imap pop pop3 mx ns ns1 ns2 ns3 ns4
    dns ftp sftp ssh vpn git ssl autodiscover autoconfig wpad isatap postmaster hostmaster webmaster noreply
    mailer newsletter cdn static assets edge img images media files upload uploads download downloads fonts js css
    public private hosted origin proxy preview previews draft drafts sandbox staging stage dev test testing demo
    beta editor builder studio console panel painel dashboard status health metrics analytics monitor logs queue
    jobs inngest webhook webhooks help support suporte soporte ajuda ayuda atendimento contact contato contacto
    docs documentation developer developers faq community forum billing pay payment payments pagamento pagamentos
    pagos cobranca fatura faturas factura facturas invoice invoices checkout stripe pix pricing precos precios
    plan plans plano planos planes store shop blog news press about sobre careers partners affiliate affiliates
    legal terms termos terminos privacy privacidade privacidad lgpd site sites home index example localhost local
    internal intranet null undefined official oficial arco
  ', E' \n'), '\s+', ' ', 'g'), ' ') $function$;

-- Of those whose first payment was in a month, how many still paid at the end of that month and of each later one.
create function app.retention(moment timestamptz, months integer)
 returns table(cohort date, currency text, size bigint, nth integer, paying bigint)
 language sql
 stable
 set search_path to ''
as $function$
    with changes as materialized (
      select * from app.mrr_changes(moment)
    ), first_paid as (
      select i.client_id, i.currency, date_trunc('month', min(i.paid_at) at time zone 'utc')::date as cohort
      from public.invoices i
      where i.status = 'paid' and i.paid_cents > 0 and i.paid_at <= moment
      group by i.client_id, i.currency
    ), stood as (
      select f.cohort, f.currency, f.client_id, m.month, coalesce(sum(c.after_cents - c.before_cents), 0) as cents
      from first_paid f
      join app.revenue_months(moment, months) m on m.currency = f.currency and m.month >= f.cohort
      left join changes c on c.client_id = f.client_id and c.currency = f.currency and c.day < m.ends
      where f.cohort > (date_trunc('month', moment at time zone 'utc') - make_interval(months => months))::date
      group by f.cohort, f.currency, f.client_id, m.month
    )
    select s.cohort, s.currency, count(*),
      ((extract(year from s.month) - extract(year from s.cohort)) * 12 + extract(month from s.month) - extract(month from s.cohort))::int,
      count(*) filter (where s.cents > 0)
    from stood s
    group by s.cohort, s.currency, s.month
    order by s.currency, s.cohort, s.month
  $function$;
grant execute on function app.retention(moment timestamptz, months integer) to service_role;

-- The months (UTC) up to the one of a moment, each with every currency that was ever paid in.
create function app.revenue_months(moment timestamptz, months integer)
 returns table(month date, ends date, currency text)
 language sql
 stable
 set search_path to ''
as $function$
    select m::date, (m + interval '1 month')::date, c.currency
    from generate_series(
        date_trunc('month', moment at time zone 'utc') - make_interval(months => months - 1),
        date_trunc('month', moment at time zone 'utc'), interval '1 month') as m
    cross join (
      select s.currency from public.subscription_changes s where s.at <= moment
      union
      select i.currency from public.invoices i where i.created_at <= moment) c
    order by 1, 3
  $function$;
grant execute on function app.revenue_months(moment timestamptz, months integer) to service_role;

-- Of the trials that began in a month: how many became paid, ended unpaid, or still run.
create function app.trials_by_month(moment timestamptz, months integer)
 returns table(month date, currency text, started bigint, converted bigint, ended bigint, running bigint)
 language sql
 stable
 set search_path to ''
as $function$
    with trials as (
      select c.subscription_id, min(c.currency) as currency,
        date_trunc('month', min(c.at) filter (where c.status = 'trialing') at time zone 'utc')::date as month,
        bool_or(c.status = 'active') as paid,
        (array_agg(c.status order by c.at desc, c.n desc))[1] as status
      from public.subscription_changes c
      where c.at <= moment
      group by c.subscription_id
      having bool_or(c.status = 'trialing')
    )
    select m.month, m.currency, count(t.subscription_id), count(*) filter (where t.paid),
      count(*) filter (where not t.paid and t.status in ('canceled', 'unpaid', 'incomplete_expired', 'paused')),
      count(*) filter (where not t.paid and t.status in ('trialing', 'past_due'))
    from app.revenue_months(moment, months) m
    left join trials t on t.month = m.month and t.currency = m.currency
    group by m.month, m.currency
    order by m.month, m.currency
  $function$;
grant execute on function app.trials_by_month(moment timestamptz, months integer) to service_role;
