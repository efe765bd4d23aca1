-- Made from the migrations by `npm run schema`. Do not edit.

-- Customers of Stripe whose account was removed: what they subscribe to is still to be ended there.
create table app.departed_customers (
  stripe_customer_id text not null,
  left_at timestamptz not null default now(),
  ended_at timestamptz,
  constraint departed_customers_pkey primary key (stripe_customer_id),
  constraint departed_customers_stripe_customer_id_check check (length(stripe_customer_id) <= 100)
);
create index departed_customers_open on app.departed_customers (left_at) where (ended_at is null);
alter table app.departed_customers enable row level security;
grant insert, select, update on app.departed_customers to service_role;

-- Batches sent to Stripe: one meter event each; the identifier derives from its ledger lines.
create table app.meter_batches (
  identifier text not null,
  client_id uuid not null,
  meter text not null,
  quantity numeric not null,
  billed_at timestamptz not null,
  events integer not null,
  cut_at timestamptz not null default now(),
  sent_at timestamptz,
  attempts integer not null default 0,
  -- Stripe's reason when it will never take it.
  refused text,
  constraint meter_batches_pkey primary key (identifier),
  constraint meter_batches_events_check check (events > 0),
  constraint meter_batches_identifier_check check (length(identifier) <= 100)
);
create index meter_batches_client on app.meter_batches (client_id, meter, billed_at);
create index meter_batches_refused on app.meter_batches (billed_at) where ((sent_at is null) and (refused is not null));
create index meter_batches_waiting on app.meter_batches (cut_at) where ((sent_at is null) and (refused is null));
alter table app.meter_batches enable row level security;
grant delete, insert, select, update on app.meter_batches to service_role;

-- Ledger lines not yet sent to Stripe; filled by the ledger's own insert.
create table app.meter_queue (
  event_id uuid not null,
  client_id uuid not null,
  meter text not null,
  quantity numeric not null,
  billed_at timestamptz not null,
  occurred_at timestamptz not null,
  constraint meter_queue_pkey primary key (event_id)
);
create index meter_queue_client on app.meter_queue (client_id, meter, billed_at);
alter table app.meter_queue enable row level security;
grant delete, insert, select, update on app.meter_queue to service_role;

create table public.customers (
  client_id uuid not null,
  stripe_customer_id text not null,
  -- Fixed by the first subscription: a customer of Stripe pays in one currency.
  currency text,
  -- Payment method of the next charge: brand, last4, expMonth, expYear; or the type of another method.
  payment_method jsonb,
  created_at timestamptz not null default now(),
  synced_at timestamptz not null default now(),
  -- Set when Stripe has forgotten the customer: the next purchase makes another.
  deleted_at timestamptz,
  -- The former owner whose payment method pays after a handover; null once it was changed or taken out.
  card_of uuid,
  constraint customers_pkey primary key (client_id),
  constraint customers_stripe_customer_id_key unique (stripe_customer_id),
  constraint customers_currency_check check (currency = any (array['BRL', 'USD'])),
  constraint customers_stripe_customer_id_check check (length(stripe_customer_id) <= 100)
);
alter table public.customers add constraint customers_card_of_fkey foreign key (card_of) references public.people(id) on delete set null;
alter table public.customers add constraint customers_client_id_fkey foreign key (client_id) references public.accounts(id) on delete cascade;
create index customers_card_of on public.customers (card_of) where (card_of is not null);
alter table public.customers enable row level security;
create policy own_customer_is_read on public.customers for select to authenticated
  using (client_id = (select app.reader('billing.read')));
grant select on public.customers to authenticated;
grant delete, insert, select, update on public.customers to service_role;
create constraint trigger audit after insert or delete or update on public.customers deferrable initially deferred for each row execute function app.audit('client_id', 'payment_method');
create trigger clear_former_card before update of payment_method on public.customers for each row when (((old.card_of is not null) and (old.payment_method is distinct from new.payment_method))) execute function app.clear_former_card();
create trigger copy_customer after insert or update of stripe_customer_id on public.customers for each row execute function app.copy_customer();
create trigger note_departure after delete on public.customers for each row when ((old.deleted_at is null)) execute function app.note_departure();
create trigger note_payment_method after update of payment_method on public.customers for each row when (((old.payment_method is not null) and (new.payment_method is not null) and (old.payment_method is distinct from new.payment_method))) execute function app.note_payment_method();

create table public.dunning_stages (
  client_id uuid not null,
  late_since timestamptz not null,
  stage text not null,
  reached_at timestamptz not null default now(),
  constraint dunning_stages_pkey primary key (client_id, late_since, stage),
  constraint dunning_stages_stage_check check (stage = any (array['late', 'reminded', 'read_only', 'warned', 'last_call', 'paused', 'lifted']))
);
alter table public.dunning_stages add constraint dunning_stages_client_id_fkey foreign key (client_id) references public.accounts(id) on delete cascade;
comment on table public.dunning_stages is 'The dunning stages that a late client has reached, and the end of being late.';
comment on column public.dunning_stages.late_since is 'Start of this time of being late: the moment of the first payment that failed.';
comment on column public.dunning_stages.reached_at is 'Each stage is reached once, and notified once.';
create index dunning_stages_reached on public.dunning_stages (reached_at);
alter table public.dunning_stages enable row level security;
create policy own_dunning_stages_are_read on public.dunning_stages for select to authenticated
  using (client_id = (select app.reader('account.read')));
grant select on public.dunning_stages to authenticated;
grant delete, insert, select, update on public.dunning_stages to service_role;
create trigger announce_pause after insert on public.dunning_stages for each row when ((new.stage = any (array['paused', 'lifted']))) execute function app.announce_pause();
create constraint trigger audit after insert or delete or update on public.dunning_stages deferrable initially deferred for each row execute function app.audit('client_id,late_since,stage');

create table public.invoice_lines (
  id text not null,
  invoice_id text not null,
  client_id uuid not null,
  "position" integer not null,
  description text,
  plan text,
  -- Of a line of use; null for the plan itself.
  meter text,
  quantity numeric,
  amount_cents bigint not null,
  is_proration boolean not null default false,
  period_start timestamptz not null,
  period_end timestamptz not null,
  -- Cents per unit, with fractions; of a metered price, of the tier that the line is of.
  unit_cents numeric,
  constraint invoice_lines_pkey primary key (id),
  constraint invoice_lines_id_check check (length(id) <= 100)
);
alter table public.invoice_lines add constraint invoice_lines_invoice_id_fkey foreign key (invoice_id) references public.invoices(id) on delete cascade;
alter table public.invoice_lines add constraint invoice_lines_meter_fkey foreign key (meter) references public.meters(key);
create index invoice_lines_client on public.invoice_lines (client_id);
create index invoice_lines_invoice on public.invoice_lines (invoice_id, "position");
create index invoice_lines_meter on public.invoice_lines (meter);
alter table public.invoice_lines enable row level security;
create policy own_invoice_lines_are_read on public.invoice_lines for select to authenticated
  using (client_id = (select app.reader('billing.read')));
grant select on public.invoice_lines to authenticated;
grant delete, insert, select, update on public.invoice_lines to service_role;

create table public.invoices (
  id text not null,
  client_id uuid not null,
  subscription_id text,
  number text,
  status text not null,
  currency text not null,
  subtotal_cents bigint not null,
  total_cents bigint not null,
  -- Of the total, paid from credit of earlier invoices.
  credit_cents bigint not null default 0,
  due_cents bigint not null,
  paid_cents bigint not null,
  refunded_cents bigint not null default 0,
  is_disputed boolean not null default false,
  billing_reason text,
  period_start timestamptz not null,
  period_end timestamptz not null,
  created_at timestamptz not null,
  due_at timestamptz,
  finalized_at timestamptz,
  paid_at timestamptz,
  attempts integer not null default 0,
  next_attempt_at timestamptz,
  -- Stripe's page to pay it on, and its PDF.
  hosted_url text,
  pdf_url text,
  synced_at timestamptz not null,
  -- A boleto that waits to be paid is no payment that failed; and an order knows how much use its price has in it.
  voucher_url text,
  voucher_until timestamptz,
  constraint invoices_pkey primary key (id),
  constraint invoices_currency_check check (currency = any (array['BRL', 'USD'])),
  constraint invoices_id_check check (length(id) <= 100),
  constraint invoices_status_check check (status = any (array['draft', 'open', 'paid', 'uncollectible', 'void'])),
  constraint invoices_subscription_id_check check (length(subscription_id) <= 100),
  constraint invoices_voucher_url_check check (length(voucher_url) <= 2000)
);
alter table public.invoices add constraint invoices_client_id_fkey foreign key (client_id) references public.accounts(id) on delete cascade;
create index invoices_client on public.invoices (client_id, created_at desc);
create index invoices_disputed on public.invoices (paid_at) where is_disputed;
create index invoices_unpaid on public.invoices (client_id, created_at) where ((status = any (array['open', 'uncollectible'])) and (attempts > 0));
alter table public.invoices enable row level security;
create policy own_invoices_are_read on public.invoices for select to authenticated
  using (client_id = (select app.reader('billing.read')));
grant select on public.invoices to authenticated;
grant delete, insert, select, update on public.invoices to service_role;
create constraint trigger audit after insert or delete or update on public.invoices deferrable initially deferred for each row execute function app.audit('id', 'hosted_url', 'pdf_url');

-- Periods of a meter in which ledger, batches and Stripe did not agree when they were last compared. Server only.
create table public.meter_differences (
  client_id uuid not null,
  meter text not null,
  period_start timestamptz not null,
  period_end timestamptz not null,
  -- As the ledger has it, as it was cut into batches (sent, waiting, refused by Stripe), and as Stripe counts.
  ledger numeric not null,
  queued numeric not null,
  sent numeric not null,
  waiting numeric not null,
  refused numeric not null,
  stripe numeric not null,
  -- Of a closed period, what was put on the invoice; null while it is open.
  invoiced numeric,
  found_at timestamptz not null default now(),
  checked_at timestamptz not null default now(),
  -- When they were seen to agree again.
  settled_at timestamptz,
  constraint meter_differences_pkey primary key (client_id, meter, period_start)
);
alter table public.meter_differences add constraint meter_differences_client_id_fkey foreign key (client_id) references public.accounts(id) on delete cascade;
alter table public.meter_differences add constraint meter_differences_meter_fkey foreign key (meter) references public.meters(key);
create index meter_differences_meter on public.meter_differences (meter);
create index meter_differences_open on public.meter_differences (found_at) where (settled_at is null);
alter table public.meter_differences enable row level security;
grant delete, insert, select, update on public.meter_differences to service_role;
create constraint trigger audit after insert or delete or update on public.meter_differences deferrable initially deferred for each row execute function app.audit('client_id');

-- Amounts put on a later invoice, or given back as credit, because the invoice of a period had less or more than the
-- ledger: units, and cents at the prices of that period. Server only.
create table public.meter_settlements (
  id uuid not null,
  client_id uuid not null,
  meter text not null,
  period_start timestamptz not null,
  units numeric not null,
  -- Zero where the plan included them.
  cents bigint not null,
  currency text not null,
  -- Stripe's invoice item or entry of the balance.
  stripe_id text,
  created_at timestamptz not null default now(),
  done_at timestamptz,
  constraint meter_settlements_pkey primary key (id),
  constraint meter_settlements_currency_check check (currency = any (array['BRL', 'USD'])),
  constraint meter_settlements_stripe_id_check check (length(stripe_id) <= 100),
  constraint meter_settlements_units_check check (units <> (0)::numeric)
);
alter table public.meter_settlements add constraint meter_settlements_client_id_fkey foreign key (client_id) references public.accounts(id) on delete cascade;
alter table public.meter_settlements add constraint meter_settlements_meter_fkey foreign key (meter) references public.meters(key);
comment on table public.meter_settlements is 'Units that an invoice missed or had too many of, charged or credited afterwards.';
create index meter_settlements_meter on public.meter_settlements (meter);
create index meter_settlements_period on public.meter_settlements (client_id, meter, period_start);
-- One at a time: the next one is computed from what this one has settled.
create unique index meter_settlements_open on public.meter_settlements (client_id, meter, period_start) where (done_at is null);
alter table public.meter_settlements enable row level security;
grant delete, insert, select, update on public.meter_settlements to service_role;
create constraint trigger audit after insert or delete or update on public.meter_settlements deferrable initially deferred for each row execute function app.audit('client_id');

-- Unit prices above the plan. In each plan the included amount is the plan's column of the same name.
create table public.meters (
  key text not null,
  "position" integer not null,
  -- Aggregation of a period's events, in Stripe's terms.
  formula text not null,
  -- Cents per unit, with fractions.
  price_brl_cents numeric not null,
  price_usd_cents numeric not null,
  constraint meters_pkey primary key (key),
  constraint meters_position_key unique ("position"),
  constraint meters_formula_check check (formula = any (array['count', 'sum', 'last'])),
  constraint meters_key_check check (key = any (app.meters())),
  constraint meters_price_brl_cents_check check (price_brl_cents >= (0)::numeric),
  constraint meters_price_usd_cents_check check (price_usd_cents >= (0)::numeric)
);
comment on table public.meters is 'The meters that are charged, and the price of a unit above the plan.';
alter table public.meters enable row level security;
create policy everyone_reads_meters on public.meters for select to anon, authenticated
  using (true);
grant select on public.meters to anon;
grant select on public.meters to authenticated;
grant delete, insert, select, update on public.meters to service_role;
create constraint trigger audit after insert or delete or update on public.meters deferrable initially deferred for each row execute function app.audit('key');

-- Bigger plans that were ordered by Pix or boleto: they begin when the money has come, and what it is worth is never lost.
create table public.plan_orders (
  id uuid not null,
  client_id uuid not null,
  subscription_id text not null,
  plan text not null,
  cents bigint not null,
  -- The moment up to which unused time was counted, so that the amount stays what was paid.
  priced_at timestamptz,
  promotion_code text,
  -- Stripe's page, and what is authorized on it for the months to come.
  session_id text,
  pix_max_cents bigint not null,
  -- `credited`: the money came when the plan could not be changed any more; it is credit for the next invoices.
  state text not null default 'waiting',
  invoice_id text,
  created_at timestamptz not null default now(),
  use_cents bigint not null default 0,
  constraint plan_orders_pkey primary key (id),
  constraint plan_orders_session_id_key unique (session_id),
  constraint plan_orders_cents_check check (cents > 0),
  constraint plan_orders_invoice_id_check check (length(invoice_id) <= 100),
  constraint plan_orders_promotion_code_check check (length(promotion_code) <= 100),
  constraint plan_orders_session_id_check check (length(session_id) <= 200),
  constraint plan_orders_state_check check (state = any (array['waiting', 'done', 'credited', 'ended'])),
  constraint plan_orders_subscription_id_check check (length(subscription_id) <= 100)
);
alter table public.plan_orders add constraint plan_orders_client_id_fkey foreign key (client_id) references public.accounts(id) on delete cascade;
alter table public.plan_orders add constraint plan_orders_plan_fkey foreign key (plan) references public.plans(key);
comment on table public.plan_orders is 'Bigger plans ordered by Pix or boleto, and whether they were paid.';
create index plan_orders_client on public.plan_orders (client_id, created_at desc);
create index plan_orders_plan on public.plan_orders (plan);
alter table public.plan_orders enable row level security;
create policy own_plan_orders_are_read on public.plan_orders for select to authenticated
  using (client_id = (select app.reader('billing.read')));
grant select on public.plan_orders to authenticated;
grant delete, insert, select, update on public.plan_orders to service_role;
create constraint trigger audit after insert or delete or update on public.plan_orders deferrable initially deferred for each row execute function app.audit('id');

create table public.plans (
  key text not null,
  "position" integer not null,
  -- Per month; null is "on request".
  price_brl_cents integer,
  price_usd_cents integer,
  -- Limits; null is unlimited.
  sites integer,
  projects integer,
  domains integer,
  team_members integer,
  tickets_per_month integer,
  storage_gb integer,
  page_generate integer,
  bandwidth_gb integer,
  -- Hours to a first answer; null is no promise.
  sla_hours integer,
  ai_token bigint,
  container_hours integer,
  monitoring text not null default 'basic',
  -- Platforms whose campaigns are managed; 'all' is every one there is.
  campaigns text[] not null default '{}'::text[],
  ai_insights text not null default 'none',
  white_label boolean not null default false,
  constraint plans_pkey primary key (key),
  constraint plans_position_key unique ("position"),
  constraint plans_ai_insights_check check (ai_insights = any (array['none', 'included', 'priority'])),
  constraint plans_key_check check (key = any (array['free', 'basic', 'pro', 'enterprise'])),
  constraint plans_monitoring_check check (monitoring = any (array['basic', 'advanced', 'real_time', 'custom'])),
  constraint plans_price_brl_cents_check check (price_brl_cents >= 0),
  constraint plans_price_usd_cents_check check (price_usd_cents >= 0)
);
comment on table public.plans is 'The one catalogue: price list, limits and gates all read it.';
alter table public.plans enable row level security;
create policy everyone_reads_plans on public.plans for select to anon, authenticated
  using (true);
grant select on public.plans to anon;
grant select on public.plans to authenticated;
grant delete, insert, select, update on public.plans to service_role;
create constraint trigger audit after insert or delete or update on public.plans deferrable initially deferred for each row execute function app.audit('key');
create trigger spread_plan_limits after update of tickets_per_month, storage_gb on public.plans for each row execute function app.spread_plan_limits();

-- Overage choice once the included amount is used up; without a row, usage stops.
create table public.spending_choices (
  client_id uuid not null,
  overage text not null default 'stop',
  -- Most that a period may cost above the plan.
  max_cents bigint not null default 0,
  currency text not null,
  updated_at timestamptz not null default now(),
  constraint spending_choices_pkey primary key (client_id),
  constraint spending_choices_currency_check check (currency = any (array['BRL', 'USD'])),
  constraint spending_choices_max_cents_check check ((max_cents >= 0) and (max_cents <= 100000000)),
  constraint spending_choices_overage_check check (overage = any (array['stop', 'pay']))
);
alter table public.spending_choices add constraint spending_choices_client_id_fkey foreign key (client_id) references public.accounts(id) on delete cascade;
alter table public.spending_choices enable row level security;
create policy own_spending_choice_is_read on public.spending_choices for select to authenticated
  using (client_id = (select app.reader('account.read')));
grant select on public.spending_choices to authenticated;
grant delete, insert, select, update on public.spending_choices to service_role;
create constraint trigger audit after insert or delete or update on public.spending_choices deferrable initially deferred for each row execute function app.audit('client_id');
create trigger touch before update on public.spending_choices for each row execute function app.touch();

-- Every event received from Stripe, unchanged. Server only.
create table public.stripe_events (
  id text not null,
  type text not null,
  stripe_customer_id text,
  object_id text,
  payload jsonb not null,
  created_at timestamptz not null,
  received_at timestamptz not null default now(),
  handled_at timestamptz,
  attempts integer not null default 0,
  error text,
  -- When an event of Stripe's was last tried: the wait until the next try is counted from there, not from when it came.
  tried_at timestamptz,
  constraint stripe_events_pkey primary key (id),
  constraint stripe_events_id_check check (length(id) <= 100),
  constraint stripe_events_type_check check (length(type) <= 100)
);
create index stripe_events_customer on public.stripe_events (stripe_customer_id, created_at);
create index stripe_events_waiting on public.stripe_events (received_at) where (handled_at is null);
alter table public.stripe_events enable row level security;
grant delete, insert, select, update on public.stripe_events to service_role;

create table public.subscriptions (
  -- Stripe's.
  id text not null,
  client_id uuid not null,
  plan text not null,
  status text not null,
  currency text not null,
  started_at timestamptz not null,
  -- Periods are counted from here; during a trial it is the trial's end.
  billing_anchor timestamptz not null,
  period_start timestamptz not null,
  period_end timestamptz not null,
  trial_end timestamptz,
  -- Set when it will end by itself.
  cancel_at timestamptz,
  ended_at timestamptz,
  -- Of the first payment that failed and was not made up for.
  past_due_since timestamptz,
  -- When Stripe was asked for what this row says: an answer to an earlier question never replaces a later one.
  synced_at timestamptz not null,
  -- Counts the states it has been in: each is announced once.
  revision integer not null default 1,
  -- Monthly revenue after lasting discounts, from Stripe's prices; null where unknown.
  monthly_cents bigint,
  -- The smaller plan that a subscription becomes when the period that is paid ends.
  next_plan text,
  -- Of what a subscription has a price: those of today have all.
  meters text[] not null default '{page_generate,container_hours,ai_token,storage_gb}'::text[],
  -- A client who can still pay the boleto that Stripe made for a renewal is not late: dunning begins when it has run out.
  boleto_until timestamptz,
  constraint subscriptions_pkey primary key (id),
  constraint subscriptions_currency_check check (currency = any (array['BRL', 'USD'])),
  constraint subscriptions_id_check check (length(id) <= 100),
  constraint subscriptions_monthly_cents_check check (monthly_cents >= 0),
  constraint subscriptions_status_check check (status = any (array['incomplete', 'incomplete_expired', 'trialing', 'active', 'past_due', 'unpaid', 'canceled', 'paused']))
);
alter table public.subscriptions add constraint subscriptions_client_id_fkey foreign key (client_id) references public.accounts(id) on delete cascade;
alter table public.subscriptions add constraint subscriptions_next_plan_fkey foreign key (next_plan) references public.plans(key);
alter table public.subscriptions add constraint subscriptions_plan_fkey foreign key (plan) references public.plans(key);
comment on column public.subscriptions.boleto_until is 'Until when the boleto of the debt can be paid; moves no more once it has run out, so that another one does not begin the ladder anew.';
create index subscriptions_client on public.subscriptions (client_id, started_at desc);
create index subscriptions_next_plan on public.subscriptions (next_plan) where (next_plan is not null);
create index subscriptions_plan on public.subscriptions (plan);
create index subscriptions_standing on public.subscriptions (status, past_due_since);
alter table public.subscriptions enable row level security;
create policy own_subscriptions_are_read on public.subscriptions for select to authenticated
  using (client_id = (select app.reader('account.read')));
grant select on public.subscriptions to authenticated;
grant delete, insert, select, update on public.subscriptions to service_role;
create trigger announce_payment after update of status, past_due_since, cancel_at on public.subscriptions for each row when (((old.status is distinct from new.status) or (old.past_due_since is distinct from new.past_due_since) or (old.cancel_at is distinct from new.cancel_at))) execute function app.announce_payment();
create constraint trigger audit after insert or delete or update on public.subscriptions deferrable initially deferred for each row execute function app.audit('id');
-- Before `begin_period_again` by its name: triggers of one event run in that order.
create trigger begin_billing after update of billing_anchor on public.subscriptions for each row when (((new.billing_anchor > old.billing_anchor) and (new.billing_anchor <= (new.synced_at + '00:05:00'::interval)))) execute function app.carry_over();
create trigger begin_period after insert on public.subscriptions for each row execute function app.begin_period();
create trigger begin_period_again after update of status, started_at, billing_anchor on public.subscriptions for each row when ((((old.status = 'incomplete') and (new.status <> 'incomplete')) or ((old.started_at is distinct from new.started_at) or (old.billing_anchor is distinct from new.billing_anchor)))) execute function app.begin_period();
create trigger copy_subscription after insert or update on public.subscriptions for each row execute function app.copy_subscription();
create trigger note_plan after update of plan on public.subscriptions for each row when ((old.plan is distinct from new.plan)) execute function app.note_plan();
create trigger note_subscription after insert or delete or update on public.subscriptions for each row execute function app.note_subscription();

-- Subscriptions that ran, and until when.
create view app.cover with (security_invoker=true) as
 select id,
    client_id,
    started_at,
    billing_anchor,
    least(ended_at, cancel_at, 'infinity'::timestamptz) as over_at
   from public.subscriptions s
  where ((status <> all (array['incomplete', 'incomplete_expired', 'paused'])) and ((status <> 'canceled') or (ended_at is not null)) and (started_at < least(ended_at, cancel_at, 'infinity'::timestamptz)));

-- Clients who owe: late with paying or with an invoice that was tried and not paid; with the last stage they were notified of.
create view app.past_due with (security_invoker=true) as
 select e.client_id,
    e.plan,
    e.payment_state,
    e.late_since,
    ( select s.stage
           from public.dunning_stages s
          where ((s.client_id = e.client_id) and (s.late_since = e.late_since))
          order by s.reached_at desc
         limit 1) as stage,
        case
            when (e.late_since is not null) then app.pauses_at(e.client_id, e.late_since)
            else null::timestamptz
        end as pauses_at,
    owed.currency,
    (coalesce(owed.cents, (0)::numeric))::bigint as owed_cents,
    owed.invoices,
    owed.since,
    owed.invoice_id,
    owed.number,
    owed.hosted_url,
    owed.attempts,
    owed.next_attempt_at
   from (public.entitlements e
     left join lateral ( select min(i.currency) as currency,
            sum((i.due_cents - i.paid_cents)) as cents,
            count(*) as invoices,
            min(coalesce(i.due_at, i.finalized_at, i.created_at)) as since,
            (array_agg(i.id order by i.created_at))[1] as invoice_id,
            (array_agg(i.number order by i.created_at))[1] as number,
            (array_agg(i.hosted_url order by i.created_at))[1] as hosted_url,
            max(i.attempts) as attempts,
            min(i.next_attempt_at) as next_attempt_at
           from public.invoices i
          where ((i.client_id = e.client_id) and (i.status = any (array['open', 'uncollectible'])) and (i.due_cents > i.paid_cents) and (i.attempts > 0))) owed on (true))
  where ((e.payment_state <> 'good') or (owed.cents > (0)::numeric));
grant select on app.past_due to service_role;

-- The one answer to "what may this client have, and how do they stand". Policies, verbs and screens read nothing else.
create view public.entitlements with (security_invoker=true) as
 select u.id as client_id,
    coalesce(s.plan, granted.plan) as plan,
    s.plan as paid_plan,
        case
            when (s.id is not null) then 'subscription'
            when (granted.plan <> 'free') then 'granted'
            else 'free'
        end as source,
    s.id as subscription_id,
    s.status as subscription_status,
        case
            when (late.since is null) then 'good'
            when (late.since > (now() - '7 days'::interval)) then 'late'
            when (late.since > (now() - '21 days'::interval)) then 'read_only'
            else 'paused'
        end as payment_state,
    late.since as late_since,
    s.period_start,
    s.period_end,
    s.cancel_at,
    s.trial_end,
    coalesce(s.currency, c.currency) as currency,
    coalesce(
        case
            when (s.id is not null) then choice.overage
            else null::text
        end, 'stop') as overage,
    coalesce(choice.max_cents, (0)::bigint) as overage_max_cents
   from (((((public.accounts u
     cross join lateral ( select
                case
                    when (u.subscription_end_date < now()) then 'free'
                    else u.tier
                end as plan) granted)
     left join public.customers c on ((c.client_id = u.id)))
     left join public.spending_choices choice on ((choice.client_id = u.id)))
     left join lateral ( select x.id,
            x.client_id,
            x.plan,
            x.status,
            x.currency,
            x.started_at,
            x.billing_anchor,
            x.period_start,
            x.period_end,
            x.trial_end,
            x.cancel_at,
            x.ended_at,
            x.past_due_since,
            x.synced_at,
            x.revision,
            x.monthly_cents,
            x.next_plan,
            x.meters,
            x.boleto_until
           from public.subscriptions x
          where ((x.client_id = u.id) and (x.status = any (array['trialing', 'active', 'past_due', 'unpaid'])) and ((x.cancel_at is null) or (x.cancel_at > now())))
          order by x.started_at desc, x.id
         limit 1) s on (true))
     cross join lateral ( select
                case
                    when ((s.status = any (array['past_due', 'unpaid'])) and coalesce((s.boleto_until <= now()), true)) then greatest(s.past_due_since, s.boleto_until)
                    else null::timestamptz
                end as since) late);
grant select on public.entitlements to authenticated;
grant delete, insert, select, update on public.entitlements to service_role;

create function app.announce_pause()
 returns trigger
 language plpgsql
 security definer
 set search_path to ''
as $function$ begin perform app.announce_sites_of(new.client_id); return null; end $function$;

-- Sites come back in the transaction that learns of the payment, without waiting for any job.
create function app.announce_payment()
 returns trigger
 language plpgsql
 security definer
 set search_path to ''
as $function$
begin
  if exists (select from public.dunning_stages s where s.client_id = new.client_id and s.stage = 'paused'
    and not exists (select from public.dunning_stages x where x.client_id = s.client_id and x.late_since = s.late_since and x.stage = 'lifted')) then
    perform app.announce_sites_of(new.client_id);
  end if;
  return null;
end $function$;

-- The same for all the sites of a client that a debt puts to rest or brings back.
create function app.announce_sites_of(client uuid)
 returns void
 language plpgsql
 security definer
 set search_path to ''
as $function$
begin
  perform pg_notify('site_pointer', jsonb_build_object('siteId', s.id, 'slug', s.slug, 'was', s.slug)::text)
    from public.sites s where s.client_id = client and s.release_id is not null;
  insert into app.pointer_moves as m (site_id, moved_at)
    select s.id, clock_timestamp() from public.sites s where s.client_id = client and s.release_id is not null order by s.id
    on conflict (site_id) do update set moved_at = excluded.moved_at, version = null;
end $function$;

-- Reads from Stripe's stored events what happened to subscriptions before we began to note it. Safe to run again.
create function app.backfill_subscription_changes()
 returns integer
 language plpgsql
 security definer
 set search_path to ''
as $function$
declare
  told record;
  added int := 0;
begin
  for told in
    select e.id as event_id, s.id, s.client_id, e.created_at, e.payload #>> '{data,object,status}' as status,
      split_part(flat.price ->> 'lookup_key', '_', 1) as plan, upper(flat.price ->> 'currency') as currency,
      round((flat.price ->> 'unit_amount')::numeric * coalesce((flat.item ->> 'quantity')::numeric, 1))::bigint as cents
    from public.stripe_events e
    join public.subscriptions s on s.id = e.object_id
    cross join lateral (
      select i as item, i -> 'price' as price from jsonb_array_elements(e.payload #> '{data,object,items,data}') as i
      where i #>> '{price,recurring,usage_type}' = 'licensed' limit 1) flat
    where e.type like 'customer.subscription.%'
      and e.created_at < (select min(c.at) from public.subscription_changes c where c.subscription_id = s.id and c.event_id is null)
      and not exists (select from public.subscription_changes c where c.event_id = e.id)
      and exists (select from public.plans p where p.key = split_part(flat.price ->> 'lookup_key', '_', 1))
    order by e.created_at, e.id
  loop
    insert into public.subscription_changes
        (subscription_id, n, client_id, plan, status, currency, monthly_cents, at, event_id)
      select told.id, max(c.n) + 1, told.client_id, told.plan, told.status, told.currency, told.cents, told.created_at, told.event_id
      from public.subscription_changes c where c.subscription_id = told.id;
    added := added + 1;
  end loop;
  return added;
end $function$;
grant execute on function app.backfill_subscription_changes() to service_role;

-- A subscription that begins, or is counted from another day, begins a period: its sums are read from the ledger, and
-- what was used while it ran, before we knew of it, is told to Stripe as well.
create function app.begin_period()
 returns trigger
 language plpgsql
 security definer
 set search_path to ''
as $function$
declare
  opened record;
begin
  if exists (select from public.entitlements e where e.client_id = new.client_id and e.subscription_id = new.id) then
    select p.* into opened from app.period_of(new.client_id, now()) p;
    insert into public.allowances (client_id, meter, period, used, last_at)
      select e.client_id, e.meter, opened.starts,
        case when e.meter = 'storage_gb' then (array_agg(e.quantity order by e.occurred_at desc, e.id desc))[1] else sum(e.quantity) end,
        max(e.occurred_at)
      from public.usage_events e
      where e.client_id = new.client_id and e.billed_at >= opened.starts and e.billed_at < opened.ends
      group by 1, 2 order by 1, 2
      on conflict (client_id, meter, period) do update
        set used = excluded.used, last_at = excluded.last_at, touched_at = now();
  end if;
  if tg_op = 'INSERT' or old.status = 'incomplete' then
    insert into app.meter_queue (event_id, client_id, meter, quantity, billed_at, occurred_at)
      select e.id, e.client_id, e.meter, e.quantity, e.billed_at, e.occurred_at
      from public.usage_events e join public.meters m on m.key = e.meter join app.cover c on c.id = new.id
      where e.client_id = c.client_id and e.billed_at >= c.started_at and e.billed_at < c.over_at and (e.quantity > 0 or m.formula = 'last')
        -- Nothing of a client whose other subscription was alive: that one's events were queued as they came.
        and not exists (select from app.cover o where o.client_id = c.client_id and o.id <> c.id and o.started_at <= e.billed_at and o.over_at > e.billed_at)
      on conflict do nothing;
  end if;
  return null;
end $function$;

-- Usage not sent to Stripe before it closed a period is billed in the next one.
create function app.carry_over()
 returns trigger
 language plpgsql
 security definer
 set search_path to ''
as $function$
begin
  with moved as (
    update app.meter_queue q set billed_at = new.billing_anchor
      where q.client_id = new.client_id and q.billed_at < new.billing_anchor and q.billed_at >= new.started_at
      returning q.event_id, q.occurred_at
  )
  update public.usage_events e set billed_at = new.billing_anchor from moved m where e.id = m.event_id and e.occurred_at = m.occurred_at;
  return null;
end $function$;

create function app.clear_former_card()
 returns trigger
 language plpgsql
 set search_path to ''
as $function$
begin
  new.card_of := null;
  return new;
end $function$;

-- The profile repeats what people look for there; nothing decides by these columns.
create function app.copy_customer()
 returns trigger
 language plpgsql
 security definer
 set search_path to ''
as $function$
begin
  update public.accounts u set stripe_customer_id = new.stripe_customer_id where u.id = new.client_id;
  return null;
end $function$;

-- Copies the plan's limits beside the tier, where the client may read them.
create function app.copy_plan_limits()
 returns trigger
 language plpgsql
 security definer
 set search_path to ''
as $function$
begin
  select p.tickets_per_month, p.storage_gb into new.monthly_support_tickets_limit, new.storage_limit_gb
    from public.plans p where p.key = new.tier;
  return new;
end $function$;

-- The profile repeats the subscription that counts, or the last one.
create function app.copy_subscription()
 returns trigger
 language plpgsql
 security definer
 set search_path to ''
as $function$
begin
  update public.accounts u
    set stripe_subscription_id = s.id, subscription_start_date = s.started_at,
      subscription_status = case s.status when 'unpaid' then 'past_due' when 'incomplete_expired' then 'canceled'
        when 'paused' then 'canceled' when 'incomplete' then null else s.status end
    from (select x.* from public.subscriptions x where x.client_id = new.client_id
      order by x.status in ('trialing', 'active', 'past_due', 'unpaid') desc, x.started_at desc limit 1) s
    where u.id = new.client_id;
  return null;
end $function$;

-- Keeps the client's bytes exact. The byte that does not fit in the plan is refused, or paid for at the price of storage:
-- bytes are counted here as they come, so the last value of the period can never cost more than was allowed.
create function app.count_storage()
 returns trigger
 language plpgsql
 security definer
 set search_path to ''
as $function$
declare
  ceiling numeric;
  used bigint;
begin
  if tg_op <> 'INSERT' then
    update public.accounts set storage_used_bytes = storage_used_bytes - old.bytes where id = old.client_id;
  end if;
  if tg_op <> 'DELETE' then
    ceiling := app.limit_of(new.client_id, 'storage_bytes');
    update public.accounts set storage_used_bytes = storage_used_bytes + new.bytes
      where id = new.client_id returning storage_used_bytes into used;
    if used > ceiling and (tg_op = 'INSERT' or new.bytes > old.bytes or new.client_id <> old.client_id)
      and not app.may_spend(new.client_id, 'storage_gb', 0, (app.period_of(new.client_id, now())).starts, now()) then
      perform app.refuse_over_limit('storage_bytes', used - new.bytes, ceiling);
    end if;
  end if;
  return null;
end $function$;

-- PL/pgSQL, because an SQL function is planned anew at each call: for every use that is recorded, and for each client in a list.
create function app.covering(client uuid, moment timestamptz)
 returns app.cover
 language plpgsql
 stable security definer
 set search_path to ''
as $function$
declare
  cover app.cover;
begin
  select c.* into cover from app.cover c where c.client_id = client and c.started_at <= moment and moment < c.over_at
    -- A second purchase that was undone covers nothing that the first does.
    order by c.over_at desc, c.started_at desc, c.id limit 1;
  return cover;
end $function$;
grant execute on function app.covering(client uuid, moment timestamptz) to service_role;

-- Billing currency of a client.
create function app.currency_of(client uuid)
 returns text
 language plpgsql
 stable security definer
 set search_path to ''
as $function$
begin
  return (select coalesce(e.currency, case when u.locale like 'pt%' then 'BRL' else 'USD' end)
    from public.accounts u join public.entitlements e on e.client_id = u.id where u.id = client);
end $function$;
grant execute on function app.currency_of(client uuid) to service_role;

-- Moves waiting ledger lines into batches, in one transaction: a line is in the queue or in one batch, never in both or
-- neither. Lines of one batch are of one client, meter, hour and period; a meter that counts has one line in each.
create function app.cut_meter_batches(only_client uuid, at_most integer)
 returns integer
 language plpgsql
 security definer
 set search_path to ''
as $function$
declare
  taken int;
begin
  with due as (
    delete from app.meter_queue q where q.event_id in (
      select x.event_id from app.meter_queue x where only_client is null or x.client_id = only_client
      order by x.client_id, x.meter, x.billed_at limit at_most for update skip locked)
    returning q.*
  ), hours as materialized (
    select h.client_id, h.hour, p.ends
    from (select distinct d.client_id, date_trunc('hour', d.billed_at, 'utc') as hour from due d) h
    cross join lateral app.period_of(h.client_id, h.hour) p
  ), placed as (
    select d.*, m.formula, case when m.formula = 'count' then d.event_id end as alone, h.hour, d.billed_at >= h.ends as after_end
    from due d join public.meters m on m.key = d.meter
    join hours h on h.client_id = d.client_id and h.hour = date_trunc('hour', d.billed_at, 'utc')
  ), cut as (
    insert into app.meter_batches (identifier, client_id, meter, quantity, billed_at, events)
      select 'pm_' || encode(sha256(convert_to(string_agg(p.event_id::text, ',' order by p.event_id), 'UTF8')), 'hex'), p.client_id, p.meter,
        case when p.formula = 'last' then (array_agg(p.quantity order by p.occurred_at desc, p.event_id desc))[1] else sum(p.quantity) end,
        case when p.formula = 'last' then (array_agg(p.billed_at order by p.occurred_at desc, p.event_id desc))[1] else min(p.billed_at) end,
        count(*)
      from placed p group by p.client_id, p.meter, p.formula, p.hour, p.after_end, p.alone
  )
  select count(*) into taken from due;
  return taken;
end $function$;
grant execute on function app.cut_meter_batches(only_client uuid, at_most integer) to service_role;

-- Idempotency key of the mail of a dunning stage.
create function app.dunning_mail_key(reached public.dunning_stages)
 returns text
 language sql
 stable
 set search_path to ''
as $function$ select concat_ws('/', 'dunning-stage', reached.stage, reached.client_id, floor(extract(epoch from reached.late_since) * 1000)::bigint) $function$;
grant execute on function app.dunning_mail_key(reached public.dunning_stages) to service_role;

-- True while the client has a byte left; the exact count is taken when the asset's row is written.
create function app.has_storage_room(client uuid)
 returns boolean
 language sql
 stable security definer
 set search_path to ''
as $function$
    select p.storage_used_bytes < coalesce(app.limit_of(p.id, 'storage_bytes'), 'Infinity') or e.overage = 'pay'
    from public.accounts p join public.entitlements e on e.client_id = p.id where p.id = client
  $function$;
grant execute on function app.has_storage_room(client uuid) to service_role;

-- Included amount of a meter, or of something else that is limited, in a plan: its column of that name. Null is unlimited;
-- of something unknown a plan has nothing.
create function app.included_in(plan public.plans, meter text)
 returns numeric
 language plpgsql
 stable
 set search_path to ''
as $function$
begin
  return case
    when meter = 'storage_bytes' then plan.storage_gb::numeric * 1073741824
    when meter = 'bandwidth' then plan.bandwidth_gb::numeric * 1073741824
    when meter = 'tickets' then plan.tickets_per_month
    when meter in ('sites', 'projects', 'domains', 'team_members') or meter = any (app.meters()) then (to_jsonb(plan) ->> meter)::numeric
    else 0
  end;
end $function$;
grant execute on function app.included_in(plan public.plans, meter text) to service_role;

-- Whether a client's published sites are paused: the last stage was reached and the debt is still there. Paying ends it by itself.
create function app.is_paused(client uuid)
 returns boolean
 language sql
 stable security definer
 set search_path to ''
as $function$
    select exists (
      select from public.dunning_stages s join public.entitlements e on e.client_id = s.client_id and e.late_since = s.late_since
      where s.client_id = client and s.stage = 'paused' and e.payment_state = 'paused'
        and not exists (select from public.dunning_stages x where x.client_id = client and x.late_since = s.late_since and x.stage = 'lifted'))
  $function$;
grant execute on function app.is_paused(client uuid) to service_role;

-- List price of a plan per month; 0 for plans on request.
create function app.list_price(plan_key text, in_currency text)
 returns bigint
 language sql
 stable
 set search_path to ''
as $function$
    select coalesce(case in_currency when 'BRL' then p.price_brl_cents else p.price_usd_cents end, 0)::bigint
    from public.plans p where p.key = plan_key
  $function$;
grant execute on function app.list_price(plan_key text, in_currency text) to service_role;

-- True when the client pays for `more` units above the plan; refuses above the maximum, false when they chose to stop.
-- The row of their choice is the turnstile: what is above the plan in any meter passes here one after the other.
create function app.may_spend(client uuid, more_of text, more numeric, period timestamptz, moment timestamptz)
 returns boolean
 language plpgsql
 security definer
 set search_path to ''
as $function$
declare
  choice public.spending_choices;
  may public.entitlements;
  spent numeric;
  total numeric;
begin
  -- Always after the allowance's or the profile's row, never before: nobody waits in a circle.
  select c.* into choice from public.spending_choices c where c.client_id = client for update;
  select e.* into may from public.entitlements e where e.client_id = client;
  -- A maximum of another currency than what is paid in now says nothing.
  if may.overage is distinct from 'pay' or choice.currency is distinct from may.currency
    or not exists (select from public.meters m where m.key = more_of) then
    return false;
  end if;
  select sum(s.cents) into total from app.spending_of(client, period, moment, more_of, more) s;
  if total > choice.max_cents then
    select sum(s.cents) into spent from app.spending_of(client, period, moment) s;
    perform app.refuse_spending(more_of, spent, choice.max_cents, choice.currency, (app.period_of(client, moment)).ends);
  end if;
  return true;
end $function$;

create function app.note_departure()
 returns trigger
 language plpgsql
 security definer
 set search_path to ''
as $function$
begin
  insert into app.departed_customers (stripe_customer_id) values (old.stripe_customer_id) on conflict do nothing;
  return null;
end $function$;

-- Notes what a subscription has become, at the moment that Stripe names for it.
create function app.note_subscription()
 returns trigger
 language plpgsql
 security definer
 set search_path to ''
as $function$
begin
  if tg_op = 'DELETE' then
    perform app.add_subscription_change(old.id, old.client_id, old.plan, 'canceled', old.currency, old.monthly_cents,
      coalesce(old.ended_at, now()));
    return null;
  end if;
  perform app.add_subscription_change(new.id, new.client_id, new.plan, new.status, new.currency, new.monthly_cents, case
    when new.status in ('canceled', 'incomplete_expired') then coalesce(new.ended_at, new.synced_at)
    when tg_op = 'INSERT' then new.started_at
    when old.status = 'trialing' and new.status <> 'trialing' then coalesce(new.trial_end, new.synced_at)
    when old.past_due_since is null and new.past_due_since is not null then new.past_due_since
    -- A change of plan begins a new period; so does the month in which a new price begins to count.
    when old.period_start < new.period_start then new.period_start
    else new.synced_at
  end);
  return null;
end $function$;

-- When the sites of a late client are paused: 21 days after the payment failed, and 14 days after the first notice at the earliest.
create function app.pauses_at(client uuid, since timestamptz)
 returns timestamptz
 language sql
 stable security definer
 set search_path to ''
as $function$
    select greatest(since + interval '21 days',
      coalesce((select min(s.reached_at) from public.dunning_stages s where s.client_id = client and s.late_since = since), now()) + interval '14 days')
  $function$;
grant execute on function app.pauses_at(client uuid, since timestamptz) to service_role;

-- Number of `wanted` units that may be charged now. Locks like a reservation, until the end of the transaction.
create function app.payable_units(client uuid, meter_name text, wanted numeric, moment timestamptz)
 returns numeric
 language plpgsql
 security definer
 set search_path to ''
as $function$
declare
  allowance public.allowances := app.take_allowance(client, meter_name, moment);
  choice public.spending_choices;
  may public.entitlements;
  own record;
  others numeric;
  taken numeric;
  affordable numeric := 0;
begin
  select e.* into may from public.entitlements e where e.client_id = client;
  -- A client without a subscription is charged nothing: their use is counted as it is.
  if may.subscription_id is null then
    return wanted;
  end if;
  select c.* into choice from public.spending_choices c where c.client_id = client for update;
  select e.* into may from public.entitlements e where e.client_id = client;
  select s.* into own from app.spending_of(client, allowance.period, moment) s where s.meter = meter_name;
  if own.included is null then
    return wanted;
  end if;
  -- A measurement replaces what was measured before; everything else is added to it.
  taken := case when meter_name = 'storage_gb' then 0 else own.quantity end;
  if may.overage = 'pay' and choice.currency = may.currency then
    select coalesce(sum(s.cents), 0) into others from app.spending_of(client, allowance.period, moment) s where s.meter <> meter_name;
    affordable := case when own.price = 0 then wanted else trunc(greatest(0, choice.max_cents - others) / own.price, 6) end;
  end if;
  return greatest(0, least(wanted, case when meter_name = 'storage_gb' then own.included + affordable - taken
    else floor(own.included + affordable - taken) end));
end $function$;
grant execute on function app.payable_units(client uuid, meter_name text, wanted numeric, moment timestamptz) to service_role;

-- Payment state of a client: good, late, read_only or paused.
create function app.payment_state_of(client uuid)
 returns text
 language sql
 stable security definer
 set search_path to ''
as $function$ select e.payment_state from public.entitlements e where e.client_id = client $function$;
grant execute on function app.payment_state_of(client uuid) to service_role;

-- Revenue received per month, by the day of payment: plans + use + discounts and taxes = total; total - credit = received.
create function app.received_by_month(moment timestamptz, months integer)
 returns table(month date, currency text, invoices bigint, plan_cents bigint, use_cents bigint, adjusted_cents bigint, total_cents bigint, credit_cents bigint, received_cents bigint, refunded_cents bigint, disputed_cents bigint)
 language sql
 stable
 set search_path to ''
as $function$
    with paid as (
      select i.*, date_trunc('month', i.paid_at at time zone 'utc')::date as month,
        (select coalesce(sum(l.amount_cents), 0) from public.invoice_lines l where l.invoice_id = i.id and l.meter is null) as plan_cents,
        (select coalesce(sum(l.amount_cents), 0) from public.invoice_lines l where l.invoice_id = i.id and l.meter is not null) as use_cents
      from public.invoices i
      where i.status = 'paid' and i.paid_at <= moment
    )
    select m.month, m.currency, count(p.id), coalesce(sum(p.plan_cents), 0)::bigint, coalesce(sum(p.use_cents), 0)::bigint,
      coalesce(sum(p.total_cents - p.plan_cents - p.use_cents), 0)::bigint, coalesce(sum(p.total_cents), 0)::bigint,
      coalesce(sum(p.total_cents - p.due_cents), 0)::bigint, coalesce(sum(p.paid_cents), 0)::bigint,
      coalesce(sum(p.refunded_cents), 0)::bigint, coalesce(sum(p.paid_cents) filter (where p.is_disputed), 0)::bigint
    from app.revenue_months(moment, months) m
    left join paid p on p.month = m.month and p.currency = m.currency
    group by m.month, m.currency
    order by m.month, m.currency
  $function$;
grant execute on function app.received_by_month(moment timestamptz, months integer) to service_role;

-- Records the dunning stage that each late client has reached, and the end of being late; of everyone, or of one client.
-- Returns what was not recorded before, once, however many ask at the same moment.
create function app.record_dunning_stages(client uuid default null::uuid)
 returns table(client_id uuid, late_since timestamptz, stage text, payment_state text)
 language sql
 security definer
 set search_path to ''
as $function$
    with late as (
      select e.client_id, e.late_since, e.payment_state, app.pauses_at(e.client_id, e.late_since) as pauses_at
      from public.entitlements e
      where e.late_since is not null and (client is null or e.client_id = client)
        and e.client_id in (select s.client_id from public.subscriptions s where s.status in ('past_due', 'unpaid'))
    ), due as (
      select l.client_id, l.late_since,
        case
          when now() >= l.pauses_at then 'paused'
          when now() >= l.pauses_at - interval '1 day' then 'last_call'
          when now() >= l.pauses_at - interval '7 days' then 'warned'
          when now() >= l.late_since + interval '7 days' then 'read_only'
          when now() >= l.late_since + interval '3 days' then 'reminded'
          else 'late'
        end as stage,
        l.payment_state
      from late l
      union all
      select s.client_id, s.late_since, 'lifted', e.payment_state
      from public.dunning_stages s join public.entitlements e on e.client_id = s.client_id
      where (client is null or s.client_id = client) and e.late_since is distinct from s.late_since
        and not exists (select from public.dunning_stages x where x.client_id = s.client_id and x.late_since = s.late_since and x.stage = 'lifted')
      group by s.client_id, s.late_since, e.payment_state
    ), noted as (
      insert into public.dunning_stages as s (client_id, late_since, stage) select d.client_id, d.late_since, d.stage from due d
      on conflict do nothing returning s.client_id, s.late_since, s.stage
    )
    select n.client_id, n.late_since, n.stage, d.payment_state from noted n join due d using (client_id, late_since, stage)
  $function$;
grant execute on function app.record_dunning_stages(client uuid) to service_role;

-- Refuses with the application's own code: the most that the client wanted to pay above the plan.
create function app.refuse_spending(meter text, used_cents numeric, max_cents numeric, currency text, resets_at timestamptz)
 returns void
 language plpgsql
 set search_path to ''
as $function$
begin
  raise exception 'spending cap: %', meter using
    errcode = 'PM006',
    detail = jsonb_build_object('meter', meter, 'usedCents', used_cents, 'maxCents', max_cents, 'currency', currency,
      'resetsAt', resets_at)::text;
end $function$;

-- The monthly recurring revenue of a moment, by plan.
create function app.revenue_by_plan(moment timestamptz)
 returns table(plan text, currency text, customers bigint, mrr_cents bigint)
 language sql
 stable
 set search_path to ''
as $function$
    select m.plan, m.currency, count(distinct m.client_id), sum(m.mrr_cents)::bigint
    from app.mrr_of_clients(moment) m join public.plans p on p.key = m.plan
    group by m.plan, m.currency, p.position
    order by m.currency, p.position
  $function$;
grant execute on function app.revenue_by_plan(moment timestamptz) to service_role;

-- The same as before, in the language that keeps its plans: planning took nine milliseconds for each client.
create function app.spending_of(client uuid, period timestamptz, moment timestamptz, more_of text default '', more numeric default 0)
 returns table(meter text, quantity numeric, included numeric, price numeric, cents numeric)
 language plpgsql
 stable security definer
 set search_path to ''
as $function$
#variable_conflict use_column
declare
  paid text := app.currency_of(client);
begin
  return query
    select m.key, q.quantity, q.included, q.price, round(greatest(0, q.quantity - q.included) * q.price)
    from public.meters m
    cross join lateral (
      select
        case when m.key = 'storage_gb'
          -- The last value is what is billed; files that came since then will be in the next one.
          then greatest(coalesce(a.used, 0), (select round(p.storage_used_bytes / 1073741824.0, 6) from public.accounts p where p.id = client))
          else coalesce(a.used, 0) end
        + coalesce((select sum(r.quantity) from public.reservations r
            where r.client_id = client and r.meter = m.key and r.period = spending_of.period and r.state = 'held' and r.expires_at > moment), 0)
        + case when m.key = more_of then more else 0 end as quantity,
        app.limit_of(client, m.key) as included,
        case paid when 'USD' then m.price_usd_cents else m.price_brl_cents end::numeric as price
      from (select 1) one
      left join public.allowances a on a.client_id = client and a.meter = m.key and a.period = spending_of.period) q
    order by m.position;
end $function$;
grant execute on function app.spending_of(client uuid, period timestamptz, moment timestamptz, more_of text, more numeric) to service_role;

-- A changed plan reaches the copies of everyone who has it.
create function app.spread_plan_limits()
 returns trigger
 language plpgsql
 security definer
 set search_path to ''
as $function$ begin update public.accounts set tier = new.key where tier = new.key; return null; end $function$;

-- The plan that counts today; null for someone we do not know.
create function app.tier_of(client uuid)
 returns text
 language plpgsql
 stable security definer
 set search_path to ''
as $function$
begin
  return (select e.plan from public.entitlements e where e.client_id = client);
end $function$;
grant execute on function app.tier_of(client uuid) to service_role;

-- Mails about money that should have been asked for since a moment and were not: what an event lost. Each with the verb it belongs to.
create function app.unmailed_money(since timestamptz)
 returns table(kind text, client_id uuid, subject text)
 language sql
 stable security definer
 set search_path to ''
as $function$
    select m.kind, m.client_id, m.subject from (
      select 'dunning-stage' as kind, s.client_id, app.dunning_mail_key(s) as key,
        jsonb_build_object('stage', s.stage, 'since', s.late_since)::text as subject
      from public.dunning_stages s join public.entitlements e on e.client_id = s.client_id
      where s.reached_at >= since and case s.stage
        when 'late' then false
        when 'lifted' then e.source = 'subscription' and e.payment_state = 'good' and exists (select from public.dunning_stages x
          where x.client_id = s.client_id and x.late_since = s.late_since and x.stage in ('read_only', 'warned', 'last_call', 'paused'))
        else e.late_since = s.late_since and not exists (select from public.dunning_stages x
          where x.client_id = s.client_id and x.late_since = s.late_since and x.reached_at > s.reached_at) end
      union all
      -- A boleto is sent while it can be paid, whoever is late or not.
      select 'payment-failed', i.client_id, concat_ws('/', 'boleto', i.id, floor(extract(epoch from i.voucher_until) * 1000)::bigint), i.id
      from public.invoices i
      where i.status = 'open' and i.attempts > 0 and i.billing_reason is distinct from 'subscription_create'
        and i.voucher_url is not null and i.voucher_until > now()
      union all
      select 'payment-failed', i.client_id, 'payment-failed/' || i.id, i.id
      from public.invoices i join public.dunning_stages s on s.client_id = i.client_id and s.stage = 'late' and s.reached_at >= since
      where i.status = 'open' and i.attempts > 0 and i.billing_reason is distinct from 'subscription_create'
        and (i.voucher_url is null or i.voucher_until <= now())
      union all
      select 'receipt', i.client_id, 'receipt/' || i.id, i.id
      from public.invoices i where i.status = 'paid' and i.paid_at >= since and i.total_cents > 0
      union all
      select 'subscription-ended', s.client_id, 'subscription-ended/' || s.id, s.id
      from public.subscriptions s join public.entitlements e on e.client_id = s.client_id
      where s.status = 'canceled' and s.ended_at >= since and s.started_at < s.ended_at and e.source <> 'subscription'
      union all
      select 'trial-ending', s.client_id, 'trial-ending/' || s.id, s.id
      from public.subscriptions s
      where s.status = 'trialing' and s.cancel_at is null and s.trial_end between now() and now() + interval '3 days'
    ) m
    where not exists (select from public.mails x where x.key = m.key)
    limit 500
  $function$;
grant execute on function app.unmailed_money(since timestamptz) to service_role;

-- Revenue received for usage above the plans, by the day of payment.
create function app.use_by_month(moment timestamptz, months integer)
 returns table(month date, currency text, meter text, quantity numeric, amount_cents bigint)
 language sql
 stable
 set search_path to ''
as $function$
    select m.month, m.currency, l.meter, sum(l.quantity), sum(l.amount_cents)::bigint
    from app.revenue_months(moment, months) m
    join public.invoices i on i.currency = m.currency and i.status = 'paid' and i.paid_at <= moment
      and date_trunc('month', i.paid_at at time zone 'utc')::date = m.month
    join public.invoice_lines l on l.invoice_id = i.id and l.meter is not null and l.amount_cents <> 0
    join public.meters k on k.key = l.meter
    group by m.month, m.currency, l.meter, k.position
    order by m.month, m.currency, k.position
  $function$;
grant execute on function app.use_by_month(moment timestamptz, months integer) to service_role;
