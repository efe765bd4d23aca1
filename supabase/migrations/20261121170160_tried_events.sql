-- When an event of Stripe's was last tried: the wait until the next try is counted from there, not from when it came.
alter table public.stripe_events add column tried_at timestamptz;
