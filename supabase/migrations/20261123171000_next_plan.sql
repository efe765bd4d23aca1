-- The smaller plan that a subscription becomes when the period that is paid ends.
alter table public.subscriptions add column next_plan text references public.plans (key);
create index subscriptions_next_plan on public.subscriptions (next_plan) where next_plan is not null;
