-- A Stripe customer follows the address of the account's owner, and an account that was handed over knows whose card still pays.

-- The owner's address as Stripe has it. Kept apart from public.customers, which members with billing rights read.
create table app.billing_contacts (
  client_id uuid not null,
  email text not null,
  sent_at timestamptz not null default now(),
  constraint billing_contacts_pkey primary key (client_id),
  constraint billing_contacts_email_check check (length(email) <= 320)
);
alter table app.billing_contacts add constraint billing_contacts_client_id_fkey foreign key (client_id) references public.accounts(id) on delete cascade;
alter table app.billing_contacts enable row level security;
grant insert, select, update on app.billing_contacts to service_role;

-- Stripe customers whose owner has another address than the one that was sent; of one person's accounts, or of all.
create function app.stale_billing_contacts(person uuid, most integer)
 returns table(client_id uuid, stripe_customer_id text, email text)
 language plpgsql
 stable security definer
 set search_path to ''
as $function$
begin
  return query
    select c.client_id, c.stripe_customer_id, a.email
    from public.customers c
    cross join lateral (select app.address_of(c.client_id) as email) a
    left join app.billing_contacts b on b.client_id = c.client_id
    where c.deleted_at is null and a.email is not null and b.email is distinct from a.email
      and (person is null or c.client_id in (select m.client_id from public.memberships m where m.person_id = person and m.role = 'owner'))
    limit most;
end $function$;
revoke execute on function app.stale_billing_contacts(uuid, integer) from public;
grant execute on function app.stale_billing_contacts(uuid, integer) to service_role;

-- The former owner whose payment method pays after a handover; null once it was changed or taken out.
alter table public.customers add column card_of uuid;
alter table public.customers add constraint customers_card_of_fkey foreign key (card_of) references public.people(id) on delete set null;
create index customers_card_of on public.customers (card_of) where (card_of is not null);

create function app.note_former_card()
 returns trigger
 language plpgsql
 security definer
 set search_path to ''
as $function$
begin
  if new.role = 'owner' then
    update public.customers c set card_of = null where c.client_id = new.client_id and c.card_of = new.person_id;
  elsif old.role = 'owner' then
    update public.customers c set card_of = new.person_id
    where c.client_id = new.client_id and c.payment_method is not null and c.card_of is null and c.deleted_at is null;
  end if;
  return null;
end $function$;
revoke execute on function app.note_former_card() from public;
create trigger note_former_card after update of role on public.memberships for each row when (old.role is distinct from new.role) execute function app.note_former_card();

create function app.clear_former_card()
 returns trigger
 language plpgsql
 set search_path to ''
as $function$
begin
  new.card_of := null;
  return new;
end $function$;
revoke execute on function app.clear_former_card() from public;
create trigger clear_former_card before update of payment_method on public.customers for each row when (((old.card_of is not null) and (old.payment_method is distinct from new.payment_method))) execute function app.clear_former_card();

-- Owners hear by mail that a former owner took their card out.
do $$
declare
  known text;
begin
  select pg_get_constraintdef(c.oid) into known from pg_constraint c
    where c.conrelid = 'public.security_events'::regclass and c.conname = 'security_events_kind_check';
  alter table public.security_events drop constraint security_events_kind_check;
  execute 'alter table public.security_events add constraint security_events_kind_check '
    || regexp_replace(known, 'ARRAY\[', 'ARRAY[''card_taken_out''::text, ');
end $$;
