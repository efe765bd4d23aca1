-- Bigger plans that were ordered by Pix or boleto: they begin when the money has come, and what it is worth is never lost.
create table public.plan_orders (
  id uuid primary key,
  client_id uuid not null references public.user_profiles (id) on delete cascade,
  subscription_id text not null check (length(subscription_id) <= 100),
  plan text not null references public.plans (key),
  cents bigint not null check (cents > 0),
  -- The moment up to which unused time was counted, so that the amount stays what was paid.
  priced_at timestamptz,
  promotion_code text check (length(promotion_code) <= 100),
  -- Stripe's page, and what is authorized on it for the months to come.
  session_id text unique check (length(session_id) <= 200),
  pix_max_cents bigint not null,
  -- `credited`: the money came when the plan could not be changed any more; it is credit for the next invoices.
  state text not null default 'waiting' check (state in ('waiting', 'done', 'credited', 'ended')),
  invoice_id text check (length(invoice_id) <= 100),
  created_at timestamptz not null default now()
);
comment on table public.plan_orders is 'Bigger plans ordered by Pix or boleto, and whether they were paid.';
create index plan_orders_client on public.plan_orders (client_id, created_at desc);
create index plan_orders_plan on public.plan_orders (plan);
alter table public.plan_orders enable row level security;
create policy own_plan_orders_are_read on public.plan_orders for select to authenticated using (client_id = (select auth.uid()));
grant select on public.plan_orders to authenticated;
create constraint trigger audit after insert or update or delete on public.plan_orders deferrable initially deferred
  for each row execute function app.audit('id');
