-- Made from the migrations by `npm run schema`. Do not edit.

-- Head of each chain. `chain` is the account; zeros stand for what belongs to no account.
create table app.audit_chains (
  chain uuid not null,
  seq bigint not null default 0,
  hash text not null default repeat('0', 64),
  -- Of the oldest row that is kept.
  first_at timestamptz,
  constraint audit_chains_pkey primary key (chain)
) with (fillfactor=50);
comment on table app.audit_chains is 'The newest row of each chain. Its lock is held to the end of a commit, so that a chain has no gaps.';
create index audit_chains_first on app.audit_chains (first_at);
alter table app.audit_chains enable row level security;
grant select on app.audit_chains to service_role;

-- Retention of an account’s rows by plan. `none` applies to rows without an account, or of a deleted one.
create table app.audit_keeping (
  plan text not null,
  days integer not null,
  constraint audit_keeping_pkey primary key (plan),
  constraint audit_keeping_days_check check (days >= 30)
);
alter table app.audit_keeping enable row level security;
grant select on app.audit_keeping to service_role;

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

-- Daily counts (UTC) of events at the front gate, anonymous. Sharded, so that writers do not wait for each other.
create table app.front_days (
  day date not null,
  step text not null,
  part smallint not null,
  count bigint not null,
  constraint front_days_pkey primary key (day, step, part),
  constraint front_days_count_check check (count > 0),
  constraint front_days_part_check check ((part >= 0) and (part <= 7)),
  constraint front_days_step_check check (step = any (array['visited', 'described']))
);
alter table app.front_days enable row level security;
grant select on app.front_days to service_role;

-- Server only: what an authenticator is asked to sign, once and within minutes.
create table app.passkey_challenges (
  challenge text not null,
  -- Null while nobody is known: for signing in.
  person_id uuid,
  expires_at timestamptz not null default (now() + '00:05:00'::interval),
  constraint passkey_challenges_pkey primary key (challenge)
);
alter table app.passkey_challenges add constraint passkey_challenges_person_id_fkey foreign key (person_id) references public.people(id) on delete cascade;
create index passkey_challenges_expires on app.passkey_challenges (expires_at);
create index passkey_challenges_person on app.passkey_challenges (person_id);
alter table app.passkey_challenges enable row level security;
grant delete, insert, select, update on app.passkey_challenges to service_role;

-- Server only: a code is shown once and kept as a sealed digest.
create table app.recovery_codes (
  id uuid not null default gen_random_uuid(),
  person_id uuid not null,
  hash text not null,
  created_at timestamptz not null default now(),
  used_at timestamptz,
  constraint recovery_codes_pkey primary key (id),
  constraint recovery_codes_person_id_hash_key unique (person_id, hash)
);
alter table app.recovery_codes add constraint recovery_codes_person_id_fkey foreign key (person_id) references public.people(id) on delete cascade;
alter table app.recovery_codes enable row level security;
grant delete, insert, select, update on app.recovery_codes to service_role;
create constraint trigger audit after insert or delete or update on app.recovery_codes deferrable initially deferred for each row execute function app.audit('id', 'hash');

-- Server only: sessions that have shown a second factor, and when they last did.
create table app.session_factors (
  session_id uuid not null,
  person_id uuid not null,
  method text not null,
  shown_at timestamptz not null default now(),
  constraint session_factors_pkey primary key (session_id),
  constraint session_factors_method_check check (method = any (array['totp', 'recovery', 'passkey']))
);
alter table app.session_factors add constraint session_factors_person_id_fkey foreign key (person_id) references public.people(id) on delete cascade;
create index session_factors_person on app.session_factors (person_id);
alter table app.session_factors enable row level security;
grant delete, insert, select, update on app.session_factors to service_role;

-- When somebody last proved, in this session, that they are its person. Server only.
create table app.session_proofs (
  session_id uuid not null,
  person_id uuid not null,
  method text not null,
  proved_at timestamptz not null default now(),
  constraint session_proofs_pkey primary key (session_id),
  constraint session_proofs_method_check check (method = any (array['password', 'code', 'link', 'provider', 'totp', 'recovery', 'passkey']))
);
alter table app.session_proofs add constraint session_proofs_client_id_fkey foreign key (person_id) references public.people(id) on delete cascade;
create index session_proofs_person on app.session_proofs (person_id);
create index session_proofs_proved on app.session_proofs (proved_at);
alter table app.session_proofs enable row level security;
grant delete, insert, select, update on app.session_proofs to service_role;

create table public.accounts (
  id uuid not null,
  tier text not null default 'free',
  company_name text,
  phone text,
  locale text not null default 'pt-BR',
  stripe_customer_id text,
  stripe_subscription_id text,
  subscription_status text,
  subscription_start_date timestamptz,
  -- Past it the tier is void and the limits are those of `free`.
  subscription_end_date timestamptz,
  monthly_support_tickets_used integer not null default 0,
  -- Copies of the plan's limits, kept by trigger; enforcement reads the plan.
  monthly_support_tickets_limit integer,
  storage_used_bytes bigint not null default 0,
  storage_used_mb numeric(14,2) not null generated always as (round(((storage_used_bytes)::numeric / 1048576.0), 2)) stored,
  storage_limit_gb integer,
  -- A suspended person reads and does not write.
  suspended_at timestamptz,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  -- Made by the agency for a client who is yet to accept the invitation.
  is_handed_over boolean not null default true,
  -- The client's own switch: nobody of the agency enters.
  refuses_support boolean not null default false,
  constraint accounts_pkey primary key (id),
  constraint user_profiles_stripe_customer_id_key unique (stripe_customer_id),
  constraint user_profiles_company_name_check check (length(company_name) <= 200),
  constraint user_profiles_locale_check check (locale ~ '^[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|[0-9]{3}))?$'),
  constraint user_profiles_phone_check check (length(phone) <= 40),
  constraint user_profiles_storage_used_bytes_check check (storage_used_bytes >= 0),
  constraint user_profiles_subscription_status_check check (subscription_status = any (array['active', 'canceled', 'past_due', 'trialing']))
);
alter table public.accounts add constraint user_profiles_tier_fkey foreign key (tier) references public.plans(key);
comment on table public.accounts is 'The tenant: what is paid for, and all that belongs together. Has members.';
create index accounts_tier on public.accounts (tier);
alter table public.accounts enable row level security;
create policy own_account_is_edited on public.accounts for update to authenticated
  using (id = (select app.writer('account.edit')))
  with check (id = (select app.writer('account.edit')));
create policy own_account_is_read on public.accounts for select to authenticated
  using (id = (select app.reader('account.read')));
grant select on public.accounts to authenticated;
grant delete, insert, select, update on public.accounts to service_role;
grant update (company_name, phone, locale) on public.accounts to authenticated;
create constraint trigger audit after insert or delete or update on public.accounts deferrable initially deferred for each row execute function app.audit('id', 'company_name', 'phone');
create trigger copy_plan_limits before insert or update of tier on public.accounts for each row execute function app.copy_plan_limits();
create trigger touch before update on public.accounts for each row execute function app.touch();

create table public.api_keys (
  id uuid not null,
  client_id uuid not null,
  name text not null,
  -- The part that is shown; the key itself is shown once and kept nowhere.
  prefix text not null,
  -- SHA-256 of the whole key, which is random: it needs no salt and no slow hash.
  hash text not null,
  scopes text[] not null,
  created_at timestamptz not null default now(),
  last_used_at timestamptz,
  expires_at timestamptz,
  revoked_at timestamptz,
  constraint api_keys_pkey primary key (id),
  constraint api_keys_hash_key unique (hash),
  constraint api_keys_prefix_key unique (prefix),
  constraint api_keys_hash_check check (hash ~ '^[0-9a-f]{64}$'),
  constraint api_keys_name_check check ((length(name) >= 1) and (length(name) <= 80)),
  constraint api_keys_prefix_check check (prefix ~ '^pm_live_[0-9A-Za-z]{8}$'),
  constraint api_keys_scopes_check check ((cardinality(scopes) >= 1) and (cardinality(scopes) <= 20))
);
alter table public.api_keys add constraint api_keys_client_id_fkey foreign key (client_id) references public.accounts(id) on delete cascade;
create index api_keys_client on public.api_keys (client_id, created_at desc);
alter table public.api_keys enable row level security;
create policy own_api_keys_are_read on public.api_keys for select to authenticated
  using (client_id = (select app.reader('key.manage')));
-- Also by who is suspended: revoking gives nothing.
create policy own_api_keys_are_revoked on public.api_keys for update to authenticated
  using (client_id = (select app.reader('key.manage')))
  with check (client_id = (select app.reader('key.manage')));
grant select on public.api_keys to authenticated;
grant delete, insert, select, update on public.api_keys to service_role;
grant update (revoked_at) on public.api_keys to authenticated;
create constraint trigger audit after insert or delete or update of client_id, name, prefix, hash, scopes, expires_at, revoked_at on public.api_keys deferrable initially deferred for each row execute function app.audit('id', 'hash');
create trigger note_api_key after insert on public.api_keys for each row execute function app.note_api_key();

create table public.audit_log (
  chain uuid not null,
  seq bigint not null,
  at timestamptz not null,
  actor uuid,
  on_behalf_of uuid,
  actor_kind text not null,
  -- The session of a person that it came from, whose device is known.
  session uuid,
  -- Of the agency in the account.
  visit uuid,
  reason text,
  table_name text not null,
  row_id text not null,
  action text not null,
  changed jsonb not null,
  prev_hash text not null,
  hash text not null,
  constraint audit_log_pkey primary key (chain, seq, at),
  constraint audit_log_action_check1 check (action = any (array['insert', 'update', 'delete']))
) partition by range (at);
comment on table public.audit_log is 'Every write with both identities, in a chain per account; each row is sealed with the hash of the one before. Written by trigger only.';
create index audit_log_actor on public.audit_log (actor, at);
create index audit_log_at on public.audit_log (at);
create index audit_log_chain on public.audit_log (chain, at);
create index audit_log_row on public.audit_log (table_name, row_id, at);
create index audit_log_visit on public.audit_log (visit, at) where (visit is not null);
alter table public.audit_log enable row level security;
revoke delete, insert, update on public.audit_log from service_role;
grant select on public.audit_log to service_role;
create trigger append_only before delete or update on public.audit_log for each row execute function app.keep_audit();
create trigger append_only_truncate before truncate on public.audit_log for each statement execute function app.refuse_change();

-- A person who lost every factor asks for them to be switched off; it happens 72 hours later, unless someone who can sign in says no.
create table public.factor_resets (
  id uuid not null default gen_random_uuid(),
  person_id uuid not null,
  requested_at timestamptz not null default now(),
  due_at timestamptz not null default (now() + '72:00:00'::interval),
  cancelled_at timestamptz,
  done_at timestamptz,
  constraint factor_resets_pkey primary key (id)
);
alter table public.factor_resets add constraint factor_resets_person_id_fkey foreign key (person_id) references public.people(id) on delete cascade;
create index factor_resets_due on public.factor_resets (due_at) where ((cancelled_at is null) and (done_at is null));
create index factor_resets_person on public.factor_resets (person_id);
create unique index factor_resets_open on public.factor_resets (person_id) where ((cancelled_at is null) and (done_at is null));
alter table public.factor_resets enable row level security;
create policy own_factor_resets_are_read on public.factor_resets for select to authenticated
  using (person_id = (select app.actor_id()));
grant select on public.factor_resets to authenticated;
grant delete, insert, select, update on public.factor_resets to service_role;
create constraint trigger audit after insert or delete or update on public.factor_resets deferrable initially deferred for each row execute function app.audit('id');

create table public.invitations (
  id uuid not null,
  client_id uuid not null,
  email text not null,
  role text not null,
  locale text not null default 'pt-BR',
  -- Null when the agency invites, and after the person has gone; the name stays.
  invited_by uuid,
  invited_by_name text not null,
  -- Counts the mails: each has a code of its own, and the one before it is dead.
  round integer not null default 1,
  code_tries integer not null default 0,
  created_at timestamptz not null default now(),
  sent_at timestamptz not null default now(),
  expires_at timestamptz not null,
  accepted_at timestamptz,
  accepted_by uuid,
  revoked_at timestamptz,
  is_limited boolean not null default false,
  constraint invitations_pkey primary key (id),
  constraint invitations_check check ((accepted_at is null) or (revoked_at is null)),
  constraint invitations_code_tries_check check ((code_tries >= 0) and (code_tries <= 5)),
  constraint invitations_email_check check ((email = lower(email)) and ((length(email) >= 3) and (length(email) <= 254))),
  constraint invitations_invited_by_name_check check (length(invited_by_name) <= 200),
  constraint invitations_limited_role check ((not is_limited) or (role = any (array['editor', 'writer', 'viewer']))),
  constraint invitations_locale_check check (length(locale) <= 20),
  constraint invitations_role_check check (role = any (array['owner', 'manager', 'editor', 'writer', 'billing', 'viewer'])),
  constraint invitations_round_check check ((round >= 1) and (round <= 50))
);
alter table public.invitations add constraint invitations_accepted_by_fkey foreign key (accepted_by) references public.people(id) on delete set null;
alter table public.invitations add constraint invitations_client_id_fkey foreign key (client_id) references public.accounts(id) on delete cascade;
alter table public.invitations add constraint invitations_invited_by_fkey foreign key (invited_by) references public.people(id) on delete set null;
comment on table public.invitations is 'Somebody asked to work in an account. Link and code are derived from the id and the app''s secret; neither is kept.';
create index invitations_accepted_by on public.invitations (accepted_by);
create index invitations_client on public.invitations (client_id, created_at desc);
create index invitations_email on public.invitations (email) where ((accepted_at is null) and (revoked_at is null));
create index invitations_invited_by on public.invitations (invited_by);
create index invitations_sent on public.invitations (sent_at) where ((accepted_at is null) and (revoked_at is null));
create unique index invitations_open on public.invitations (client_id, email) where ((accepted_at is null) and (revoked_at is null));
alter table public.invitations enable row level security;
create policy invitations_are_read on public.invitations for select to authenticated
  using (client_id = (select app.reader('member.manage')));
create policy invitations_are_revoked on public.invitations for update to authenticated
  using (client_id = (select app.reader('member.manage')))
  with check (client_id = (select app.reader('member.manage')));
grant select on public.invitations to authenticated;
grant delete, insert, select, update on public.invitations to service_role;
grant update (revoked_at) on public.invitations to authenticated;
create constraint trigger audit after insert or delete or update on public.invitations deferrable initially deferred for each row execute function app.audit('id', 'email', 'invited_by_name');
create trigger refuse_suspended after insert on public.invitations for each row execute function app.refuse_suspended();
create trigger take_seat after insert on public.invitations for each row execute function app.take_seat();
create trigger take_seat_again after update of expires_at on public.invitations for each row when ((old.expires_at < new.expires_at)) execute function app.take_seat();

create table public.known_devices (
  -- Stands, signed, in the device's cookie together with the digest of the address.
  id uuid not null,
  person_id uuid not null,
  user_agent text,
  created_at timestamptz not null default now(),
  last_used_at timestamptz not null default now(),
  revoked_at timestamptz,
  constraint known_devices_pkey primary key (id),
  constraint known_devices_user_agent_check check (length(user_agent) <= 300)
);
alter table public.known_devices add constraint known_devices_client_id_fkey foreign key (person_id) references public.people(id) on delete cascade;
create index known_devices_person on public.known_devices (person_id, created_at desc);
alter table public.known_devices enable row level security;
create policy own_devices_are_read on public.known_devices for select to authenticated
  using (person_id = (select app.actor_id()));
grant select on public.known_devices to authenticated;
grant delete, insert, select, update on public.known_devices to service_role;
-- Its use is no change of it.
create constraint trigger audit after insert or delete or update of person_id, revoked_at on public.known_devices deferrable initially deferred for each row execute function app.audit('id', 'user_agent');

create table public.membership_sites (
  id uuid not null default gen_random_uuid(),
  client_id uuid not null,
  -- Of a member, or of an invitation until it is accepted.
  person_id uuid,
  invitation_id uuid,
  site_id uuid,
  project_id uuid,
  -- Another role than the member's own; null is the member's own.
  role text,
  created_at timestamptz not null default now(),
  constraint membership_sites_pkey primary key (id),
  constraint membership_sites_check check (num_nonnulls(person_id, invitation_id) = 1),
  constraint membership_sites_check1 check (num_nonnulls(site_id, project_id) = 1),
  constraint membership_sites_role_check check (role = any (array['editor', 'writer', 'viewer']))
);
alter table public.membership_sites add constraint membership_sites_client_id_fkey foreign key (client_id) references public.accounts(id) on delete cascade;
alter table public.membership_sites add constraint membership_sites_client_id_person_id_fkey foreign key (client_id, person_id) references public.memberships(client_id, person_id) on delete cascade;
alter table public.membership_sites add constraint membership_sites_invitation_id_fkey foreign key (invitation_id) references public.invitations(id) on delete cascade;
alter table public.membership_sites add constraint membership_sites_project_id_client_id_fkey foreign key (project_id, client_id) references public.projects(id, client_id) on delete cascade;
alter table public.membership_sites add constraint membership_sites_site_id_client_id_fkey foreign key (site_id, client_id) references public.sites(id, client_id) on delete cascade;
comment on table public.membership_sites is 'The sites and projects in which a limited member works. A chosen site counts before the project that it is in.';
create index membership_sites_membership on public.membership_sites (client_id, person_id);
create index membership_sites_project on public.membership_sites (project_id, client_id);
create index membership_sites_site on public.membership_sites (site_id, client_id);
create unique index membership_sites_of_invitation on public.membership_sites (invitation_id, coalesce(site_id, project_id)) where (invitation_id is not null);
create unique index membership_sites_of_person on public.membership_sites (client_id, person_id, coalesce(site_id, project_id)) where (person_id is not null);
alter table public.membership_sites enable row level security;
create policy chosen_sites_are_read on public.membership_sites for select to authenticated
  using (client_id = (select app.reader('member.manage')));
grant select on public.membership_sites to authenticated;
grant delete, insert, select, update on public.membership_sites to service_role;
create constraint trigger audit after insert or delete or update on public.membership_sites deferrable initially deferred for each row execute function app.audit('id');

create table public.memberships (
  client_id uuid not null,
  person_id uuid not null,
  role text not null,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  is_limited boolean not null default false,
  constraint memberships_pkey primary key (client_id, person_id),
  constraint memberships_limited_role check ((not is_limited) or (role = any (array['editor', 'writer', 'viewer']))),
  constraint memberships_role_check check (role = any (array['owner', 'manager', 'editor', 'writer', 'billing', 'viewer']))
);
alter table public.memberships add constraint memberships_client_id_fkey foreign key (client_id) references public.accounts(id) on delete cascade;
alter table public.memberships add constraint memberships_person_id_fkey foreign key (person_id) references public.people(id) on delete cascade;
comment on column public.memberships.is_limited is 'Works in the sites and projects of `membership_sites` alone.';
create index memberships_owners on public.memberships (client_id, created_at) where (role = 'owner');
create index memberships_person on public.memberships (person_id);
alter table public.memberships enable row level security;
create policy members_are_read on public.memberships for select to authenticated
  using (client_id = (select app.reader('account.read')));
grant select on public.memberships to authenticated;
grant delete, insert, select, update on public.memberships to service_role;
create constraint trigger audit after insert or delete or update on public.memberships deferrable initially deferred for each row execute function app.audit('client_id,person_id');
create trigger end_limit before update of role, is_limited on public.memberships for each row execute function app.end_limit();
create constraint trigger give_an_account after delete on public.memberships deferrable initially deferred for each row execute function app.give_an_account();
create constraint trigger keep_an_owner after delete or update of role on public.memberships deferrable initially deferred for each row when ((old.role = 'owner')) execute function app.keep_an_owner();
create trigger note_former_card after update of role on public.memberships for each row when ((old.role is distinct from new.role)) execute function app.note_former_card();
create trigger touch before update on public.memberships for each row execute function app.touch();

-- Ownership changes hands when both have said so: the owner by this row, the other by accepting it.
create table public.ownership_offers (
  client_id uuid not null,
  from_person uuid not null,
  to_person uuid not null,
  created_at timestamptz not null default now(),
  expires_at timestamptz not null,
  constraint ownership_offers_pkey primary key (client_id),
  constraint ownership_offers_check check (from_person <> to_person)
);
alter table public.ownership_offers add constraint ownership_offers_client_id_fkey foreign key (client_id) references public.accounts(id) on delete cascade;
alter table public.ownership_offers add constraint ownership_offers_client_id_from_person_fkey foreign key (client_id, from_person) references public.memberships(client_id, person_id) on delete cascade;
alter table public.ownership_offers add constraint ownership_offers_client_id_to_person_fkey foreign key (client_id, to_person) references public.memberships(client_id, person_id) on delete cascade;
comment on table public.ownership_offers is 'An owner offers the account to another member, who is yet to accept.';
create index ownership_offers_from on public.ownership_offers (client_id, from_person);
create index ownership_offers_to on public.ownership_offers (client_id, to_person);
alter table public.ownership_offers enable row level security;
create policy offers_are_read on public.ownership_offers for select to authenticated
  using (client_id = (select app.reader('account.read')));
grant select on public.ownership_offers to authenticated;
grant delete, insert, select, update on public.ownership_offers to service_role;
create constraint trigger audit after insert or delete or update on public.ownership_offers deferrable initially deferred for each row execute function app.audit('client_id');

create table public.passkeys (
  id uuid not null default gen_random_uuid(),
  person_id uuid not null,
  credential_id text not null,
  public_key text not null,
  -- Of the authenticator: one that goes back is a copy. Synced ones say 0 for ever.
  counter bigint not null default 0,
  transports text[] not null default '{}'::text[],
  name text not null,
  created_at timestamptz not null default now(),
  last_used_at timestamptz,
  constraint passkeys_pkey primary key (id),
  constraint passkeys_credential_id_key unique (credential_id),
  constraint passkeys_credential_id_check check (length(credential_id) <= 1400),
  constraint passkeys_name_check check ((length(name) >= 1) and (length(name) <= 80)),
  constraint passkeys_public_key_check check (length(public_key) <= 4000)
);
alter table public.passkeys add constraint passkeys_person_id_fkey foreign key (person_id) references public.people(id) on delete cascade;
create index passkeys_person on public.passkeys (person_id);
alter table public.passkeys enable row level security;
create policy own_passkeys_are_read on public.passkeys for select to authenticated
  using (person_id = (select app.actor_id()));
grant select on public.passkeys to authenticated;
grant delete, insert, select, update on public.passkeys to service_role;
create constraint trigger audit after insert or delete or update of person_id, public_key, name on public.passkeys deferrable initially deferred for each row execute function app.audit('id', 'public_key', 'credential_id');

create table public.people (
  id uuid not null,
  full_name text,
  avatar_url text,
  locale text not null default 'pt-BR',
  -- Set for people who work at the agency.
  staff_role text,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  constraint people_pkey primary key (id),
  constraint people_avatar_url_check check (length(avatar_url) <= 2000),
  constraint people_full_name_check check (length(full_name) <= 200),
  constraint people_locale_check check (locale ~ '^[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|[0-9]{3}))?$'),
  constraint people_staff_role_check check (staff_role = any (array['admin', 'developer']))
);
alter table public.people add constraint people_id_fkey foreign key (id) references auth.users(id) on delete cascade;
comment on table public.people is 'Everybody who signs in. A person works in accounts by membership.';
create index people_staff on public.people (staff_role) where (staff_role is not null);
alter table public.people enable row level security;
create policy oneself_and_members_are_read on public.people for select to authenticated
  using ((id = any (array( select m.person_id
   from public.memberships m
union all
 select app.actor_id() as actor_id))));
create policy oneself_is_edited on public.people for update to authenticated
  using (id = (select app.actor_id()))
  with check (id = (select app.actor_id()));
grant select on public.people to authenticated;
grant delete, insert, select, update on public.people to service_role;
grant update (full_name, avatar_url, locale) on public.people to authenticated;
create constraint trigger audit after insert or delete or update on public.people deferrable initially deferred for each row execute function app.audit('id', 'full_name', 'avatar_url');
create trigger copy_staff_role after update of staff_role on public.people for each row when ((old.staff_role is distinct from new.staff_role)) execute function app.copy_staff_role();
create constraint trigger keep_an_admin after delete or update of staff_role on public.people not deferrable initially immediate for each row when ((old.staff_role = 'admin')) execute function app.keep_an_admin();
create trigger remove_accounts_of before delete on public.people for each row execute function app.remove_accounts_of();
create trigger touch before update on public.people for each row execute function app.touch();

create table public.role_permissions (
  role text not null,
  permission text not null,
  constraint role_permissions_pkey primary key (role, permission)
);
comment on table public.role_permissions is 'The one list of who may do what in an account. `api_key`, `support` and `server` are no roles of members.';
alter table public.role_permissions enable row level security;
create policy everyone_reads_permissions on public.role_permissions for select to anon, authenticated
  using (true);
revoke delete, insert, update on public.role_permissions from service_role;
grant select on public.role_permissions to anon;
grant select on public.role_permissions to authenticated;
grant select on public.role_permissions to service_role;
create constraint trigger audit after insert or delete or update on public.role_permissions deferrable initially deferred for each row execute function app.audit('role,permission');

create table public.security_events (
  id uuid not null default gen_random_uuid(),
  person_id uuid,
  kind text not null,
  -- Values for the text of the mail.
  detail jsonb not null default '{}'::jsonb,
  at timestamptz not null default now(),
  client_id uuid,
  constraint security_events_pkey primary key (id),
  constraint security_events_kind_check check (kind = any (array['card_taken_out', 'staff_hired', 'ownership_declined', 'account_closing', 'account_kept', 'email_wanted', 'member_joined', 'member_left', 'role_changed', 'membership_ended', 'ownership_offered', 'ownership_moved', 'password_changed', 'email_changed', 'api_key_created', 'payment_method_changed', 'plan_changed', 'new_device', 'signed_out_everywhere', 'factor_added', 'factor_removed', 'recovery_code_used', 'recovery_codes_renewed', 'factor_reset_requested', 'factor_reset_cancelled', 'provider_linked', 'deletion_requested', 'deletion_cancelled'])),
  constraint security_events_of_one check (num_nonnulls(person_id, client_id) = 1)
);
alter table public.security_events add constraint security_events_client_id_fkey foreign key (client_id) references public.accounts(id) on delete cascade;
alter table public.security_events add constraint security_events_person_id_fkey foreign key (person_id) references public.people(id) on delete cascade;
comment on table public.security_events is 'Events that a person is notified of by mail, whoever caused them. Written in the transaction of the change.';
comment on column public.security_events.client_id is 'The account that it happened to: its owner is notified.';
create index security_events_at on public.security_events (at);
create index security_events_client on public.security_events (client_id) where (client_id is not null);
create index security_events_person on public.security_events (person_id, at desc);
alter table public.security_events enable row level security;
create policy own_security_events_are_read on public.security_events for select to authenticated
  using (person_id = (select app.actor_id()));
revoke update on public.security_events from service_role;
grant select on public.security_events to authenticated;
grant delete, insert, select on public.security_events to service_role;
create trigger append_only before update on public.security_events for each row execute function app.refuse_change();
create constraint trigger audit after insert or delete on public.security_events deferrable initially deferred for each row execute function app.audit('id', 'detail');

create table public.sign_ins (
  session_id uuid not null,
  person_id uuid not null,
  -- As the network before us names it, "Recife, BR"; null where nobody does.
  place text,
  method text not null,
  at timestamptz not null default now(),
  constraint sign_ins_pkey primary key (session_id),
  constraint sign_ins_place_check check (length(place) <= 120)
);
alter table public.sign_ins add constraint sign_ins_person_id_fkey foreign key (person_id) references public.people(id) on delete cascade;
create index sign_ins_person on public.sign_ins (person_id);
alter table public.sign_ins enable row level security;
create policy own_sign_ins_are_read on public.sign_ins for select to authenticated
  using (person_id = (select app.actor_id()));
grant select on public.sign_ins to authenticated;
grant delete, insert, select, update on public.sign_ins to service_role;
create constraint trigger audit after insert or delete or update on public.sign_ins deferrable initially deferred for each row execute function app.audit('session_id', 'place');

-- Visits of the agency's people to a client's account. Read-only until asked for more; ends by itself.
create table public.support_sessions (
  id uuid not null,
  client_id uuid not null,
  -- Evidence outlives the person.
  staff_id uuid not null,
  staff_name text not null,
  reason text not null,
  mode text not null default 'read',
  started_at timestamptz not null default now(),
  expires_at timestamptz not null,
  ended_at timestamptz,
  -- `staff`, `client`, `admin` or `time`.
  ended_by text,
  wrote_at timestamptz,
  seen_at timestamptz,
  asked_at timestamptz,
  answered_at timestamptz,
  -- A client's question about a visit is read where it was asked, and at the agency's desk.
  question text,
  -- A visit ends with the browser it is made in: one that has said nothing for three minutes is over.
  here_at timestamptz,
  constraint support_sessions_pkey primary key (id),
  constraint support_sessions_check check ((ended_at is null) = (ended_by is null)),
  constraint support_sessions_ended_by_check check (ended_by = any (array['staff', 'client', 'admin', 'time', 'away'])),
  constraint support_sessions_mode_check check (mode = any (array['read', 'write'])),
  constraint support_sessions_question_check check (length(question) <= 2000),
  constraint support_sessions_reason_check check ((length(reason) >= 3) and (length(reason) <= 500)),
  constraint support_sessions_staff_name_check check (length(staff_name) <= 200)
);
alter table public.support_sessions add constraint support_sessions_client_id_fkey foreign key (client_id) references public.accounts(id) on delete cascade;
comment on table public.support_sessions is 'Visits of the agency in an account: by whom, when and why. The client reads them.';
comment on column public.support_sessions.wrote_at is 'Since when the visit may write.';
comment on column public.support_sessions.seen_at is 'When the client put the notice away.';
comment on column public.support_sessions.asked_at is 'When the client asked the agency about it.';
comment on column public.support_sessions.answered_at is 'When the agency said that it had answered the client''s question.';
comment on column public.support_sessions.question is 'The question of the client to the agency.';
comment on column public.support_sessions.here_at is 'When the visit''s browser last said that it is open.';
create index support_sessions_asked on public.support_sessions (asked_at) where ((asked_at is not null) and (answered_at is null));
create index support_sessions_client on public.support_sessions (client_id, started_at desc);
create index support_sessions_open on public.support_sessions (expires_at) where (ended_at is null);
create index support_sessions_put_out on public.support_sessions (ended_at) where (ended_by = 'client');
create index support_sessions_unseen on public.support_sessions (client_id) where (seen_at is null);
create unique index support_sessions_one_each on public.support_sessions (staff_id) where (ended_at is null);
alter table public.support_sessions enable row level security;
create policy visits_are_put_away on public.support_sessions for update to authenticated
  using (client_id = (select app.reader('support.manage')))
  with check (client_id = (select app.reader('support.manage')));
create policy visits_are_read on public.support_sessions for select to authenticated
  using (client_id = (select app.reader('account.read')));
grant select on public.support_sessions to authenticated;
grant delete, insert, select, update on public.support_sessions to service_role;
grant update (seen_at) on public.support_sessions to authenticated;
create constraint trigger audit after insert or delete or update of client_id, staff_id, staff_name, reason, mode, started_at, expires_at, ended_at, ended_by, wrote_at, seen_at, asked_at, answered_at, question on public.support_sessions deferrable initially deferred for each row execute function app.audit('id', 'question');

create table public.visit_pages (
  visit_id uuid not null,
  client_id uuid not null,
  path text not null,
  first_at timestamptz not null default now(),
  last_at timestamptz not null default now(),
  constraint visit_pages_pkey primary key (visit_id, path),
  constraint visit_pages_path_check check ((length(path) >= 1) and (length(path) <= 300))
);
alter table public.visit_pages add constraint visit_pages_client_id_fkey foreign key (client_id) references public.accounts(id) on delete cascade;
alter table public.visit_pages add constraint visit_pages_visit_id_fkey foreign key (visit_id) references public.support_sessions(id) on delete cascade;
comment on table public.visit_pages is 'Pages of an account that a visit has seen, each once. Written by the server, read by the client.';
create index visit_pages_client on public.visit_pages (client_id);
alter table public.visit_pages enable row level security;
create policy visit_pages_are_read on public.visit_pages for select to authenticated
  using (client_id = (select app.reader('account.read')));
grant select on public.visit_pages to authenticated;
grant delete, insert, select, update on public.visit_pages to service_role;

-- An account's name for people: of the company, else of its owner.
create function app.account_name(client uuid)
 returns text
 language sql
 stable security definer
 set search_path to ''
as $function$
    select coalesce(nullif(a.company_name, ''), (select nullif(p.full_name, '') from public.people p where p.id = app.owner_of(client)))
    from public.accounts a where a.id = client
  $function$;
grant execute on function app.account_name(client uuid) to service_role;

create function app.account_owners()
 returns table(client_id uuid, person_id uuid, name text, email text, last_sign_in_at timestamptz, is_staff boolean)
 language sql
 stable security definer
 set search_path to ''
as $function$
    select distinct on (m.client_id) m.client_id, m.person_id, p.full_name, u.email::text, u.last_sign_in_at, p.staff_role is not null
    from public.memberships m join public.people p on p.id = m.person_id join auth.users u on u.id = m.person_id
    where m.role = 'owner' order by m.client_id, m.created_at, m.person_id
  $function$;
grant execute on function app.account_owners() to service_role;

-- In which role this transaction acts in its account; null for nobody.
create function app.account_role()
 returns text
 language plpgsql
 stable security definer
 set search_path to ''
as $function$
declare
  kind constant text := app.actor_kind();
  visit constant uuid := app.claims() #>> '{act,support}';
begin
  if kind in ('job', 'webhook', 'system') then
    return 'server';
  elsif kind = 'apiKey' then
    return 'api_key';
  elsif kind not in ('user', 'assistant') then
    return null;
  elsif visit is not null then
    return case app.support_mode(visit, auth.uid(), app.actor_id()) when 'write' then 'support_writing' when 'read' then 'support' end;
  end if;
  return (select m.role from public.memberships m where m.client_id = auth.uid() and m.person_id = app.actor_id());
end $function$;
grant execute on function app.account_role() to authenticated;
grant execute on function app.account_role() to service_role;

-- user, apiKey, assistant, job, webhook, anonymous, system; `database` is someone without the application.
create function app.actor_kind()
 returns text
 language plpgsql
 stable
 set search_path to ''
as $function$
declare
  c constant jsonb := app.claims();
begin
  return coalesce(c #>> '{act,kind}', case when c ? 'sub' then 'user' else 'database' end);
end $function$;
grant execute on function app.actor_kind() to anon;
grant execute on function app.actor_kind() to authenticated;
grant execute on function app.actor_kind() to service_role;

-- The address of a client for Stripe's receipts; null for someone we do not know.
create function app.address_of(client uuid)
 returns text
 language sql
 stable security definer
 set search_path to ''
as $function$ select u.email from auth.users u where u.id = app.owner_of(client) $function$;
grant execute on function app.address_of(client uuid) to service_role;

-- Contacts of an account with address and language: all members, owners first.
create function app.answerable_for(client uuid)
 returns table(person_id uuid, email text, locale text, role text)
 language sql
 stable security definer
 set search_path to ''
as $function$
    select m.person_id, u.email::text, p.locale, m.role
    from public.memberships m join public.people p on p.id = m.person_id join auth.users u on u.id = m.person_id
    where m.client_id = client and m.role in ('owner', 'manager') and u.email is not null
    order by m.role = 'owner' desc, m.created_at
  $function$;
grant execute on function app.answerable_for(client uuid) to service_role;

-- The text that a row's hash is taken of; `npm run audit:verify` hashes the same text outside the database.
create function app.audit_text(entry public.audit_log)
 returns text
 language sql
 immutable
 set search_path to ''
as $function$
    select jsonb_build_array(
      entry.chain, entry.seq, extract(epoch from entry.at)::text, entry.actor, entry.on_behalf_of, entry.actor_kind, entry.session,
      entry.visit, entry.reason, entry.table_name, entry.row_id, entry.action, entry.changed, entry.prev_hash)::text
  $function$;
grant execute on function app.audit_text(entry public.audit_log) to service_role;

create function app.chosen_projects(wanted text)
 returns setof uuid
 language sql
 stable security definer rows 10
 set search_path to ''
as $function$ select app.member_projects(auth.uid(), app.actor_id(), wanted) $function$;
grant execute on function app.chosen_projects(wanted text) to authenticated;

-- Sites that the acting member may reach. Only limited members have rows here.
create function app.chosen_sites(wanted text)
 returns setof uuid
 language sql
 stable security definer rows 100
 set search_path to ''
as $function$ select app.member_sites(auth.uid(), app.actor_id(), wanted) $function$;
grant execute on function app.chosen_sites(wanted text) to authenticated;

-- The claims of this transaction, empty outside a request.
create function app.claims()
 returns jsonb
 language plpgsql
 stable
 set search_path to ''
as $function$ begin return coalesce(nullif(current_setting('request.jwt.claims', true), ''), '{}')::jsonb; end $function$;
grant execute on function app.claims() to anon;
grant execute on function app.claims() to authenticated;
grant execute on function app.claims() to service_role;

-- The session's token carries what a person is, so that no request has to look it up.
create function app.copy_staff_role()
 returns trigger
 language plpgsql
 security definer
 set search_path to ''
as $function$
begin
  update auth.users u
    set raw_app_meta_data = coalesce(u.raw_app_meta_data, '{}') || jsonb_build_object('user_type', coalesce(new.staff_role, 'client'))
    where u.id = new.id;
  return null;
end $function$;

-- A role that is always of the whole account ends the limit, whoever gives it.
create function app.end_limit()
 returns trigger
 language plpgsql
 security definer
 set search_path to ''
as $function$
begin
  if new.role not in ('editor', 'writer', 'viewer') then
    new.is_limited := false;
  end if;
  if not new.is_limited then
    delete from public.membership_sites s where s.client_id = new.client_id and s.person_id = new.person_id;
  end if;
  return new;
end $function$;

-- Ends sessions of a person at once: one, or all but one. Returns the number ended.
create function app.end_sessions(person uuid, one uuid, all_but uuid)
 returns integer
 language plpgsql
 security definer
 set search_path to ''
as $function$
declare
  ended int;
begin
  delete from auth.sessions s where s.user_id = person and (one is null or s.id = one) and (all_but is null or s.id <> all_but);
  get diagnostics ended = row_count;
  delete from public.sign_ins i where i.person_id = person and not exists (select from auth.sessions s where s.id = i.session_id);
  return ended;
end $function$;
grant execute on function app.end_sessions(person uuid, one uuid, all_but uuid) to service_role;

-- Takes the rows of one chain away that are past their time, and seals in their place which they were and the hash of the last:
-- what follows still links to it. Returns the chain and how many; nothing when none is due.
create function app.forget_audit(moment timestamptz, batch_size integer default 20000)
 returns table(chain uuid, removed bigint)
 language plpgsql
 security definer
 set search_path to ''
as $function$
declare
  nobody constant uuid := '00000000-0000-0000-0000-000000000000';
  due uuid;
  oldest timestamptz;
  cut record;
  entry public.audit_log;
begin
  select c.chain, moment - make_interval(days => k.days) into due, oldest
    from app.audit_chains c left join public.accounts a on a.id = c.chain join app.audit_keeping k on k.plan = coalesce(a.tier, 'none')
    where c.first_at < moment - make_interval(days => k.days)
    order by c.first_at limit 1 for update of c skip locked;
  if due is null then
    return;
  end if;
  select l.seq, l.hash, l.first_seq into cut from (
      select x.seq, x.hash, min(x.seq) over () as first_seq from public.audit_log x
      where x.chain = due and x.at < oldest order by x.seq limit batch_size) l
    order by l.seq desc limit 1;
  if cut.seq is not null then
    entry.chain := due;
    entry.actor_kind := 'job';
    entry.reason := 'past the time that its plan keeps it';
    entry.table_name := 'audit_log';
    entry.row_id := cut.first_seq || '-' || cut.seq;
    entry.action := 'delete';
    entry.changed := jsonb_build_object('hash', jsonb_build_array(cut.hash, null));
    perform app.seal_audit(entry);
    perform set_config('app.audit_forgets', 'on', true);
    delete from public.audit_log x where x.chain = due and x.seq <= cut.seq;
    get diagnostics removed = row_count;
    perform set_config('app.audit_forgets', '', true);
  end if;
  -- A chain of nothing but the last mark is left alone until something happens in it.
  update app.audit_chains c set first_at = case when l.kept > 1 then l.first_at end
    from (select count(*) as kept, min(x.at) as first_at from (
      select y.at from public.audit_log y where y.chain = due order by y.seq limit 2) x) l
    where c.chain = due;
  chain := due;
  return next;
end $function$;
grant execute on function app.forget_audit(moment timestamptz, batch_size integer) to service_role;

-- Neither are they in the funnel.
create function app.funnel_by_month(moment timestamptz, months integer)
 returns table(month date, visited bigint, described bigint, signed_up bigint, published bigint, paid bigint)
 language sql
 stable
 set search_path to ''
as $function$
    with month as (
      select m::date as starts, (m + interval '1 month')::date as ends
      from generate_series(
        date_trunc('month', moment at time zone 'utc') - make_interval(months => months - 1),
        date_trunc('month', moment at time zone 'utc'), interval '1 month') m
    ), front as (
      select m.starts, sum(d.count) filter (where d.step = 'visited') as visited, sum(d.count) filter (where d.step = 'described') as described
      from month m join app.front_days d on d.day >= m.starts and d.day < m.ends and d.day <= (moment at time zone 'utc')::date
      group by m.starts
    ), joined as (
      select m.starts, a.id from month m
      join public.accounts a on a.created_at >= m.starts::timestamp at time zone 'utc' and a.created_at < m.ends::timestamp at time zone 'utc' and a.created_at <= moment
      where not exists (select from public.people p where p.id = a.id and p.staff_role is not null)
        and a.id not in (select app.mere_accounts())
    ), came as (
      select j.starts, count(*) as signed_up,
        count(*) filter (where exists (
          select from public.publications p where p.client_id = j.id and p.state = 'live' and p.finished_at <= moment)) as published,
        count(*) filter (where exists (
          select from public.invoices i where i.client_id = j.id and i.status = 'paid' and i.paid_cents > 0 and i.paid_at <= moment)) as paid
      from joined j group by j.starts
    )
    select m.starts, coalesce(f.visited, 0)::bigint, coalesce(f.described, 0)::bigint, coalesce(c.signed_up, 0), coalesce(c.published, 0), coalesce(c.paid, 0)
    from month m left join front f using (starts) left join came c using (starts)
    order by m.starts
  $function$;
grant execute on function app.funnel_by_month(moment timestamptz, months integer) to service_role;

-- Nobody is left without an account to work in: whose last membership ends gets a new one of their own.
create function app.give_an_account()
 returns trigger
 language plpgsql
 security definer
 set search_path to ''
as $function$
declare
  made uuid := gen_random_uuid();
begin
  perform 1 from public.people p where p.id = old.person_id for no key update;
  if found and not exists (select from public.memberships m where m.person_id = old.person_id) then
    insert into public.accounts (id, locale) select made, p.locale from public.people p where p.id = old.person_id;
    insert into public.memberships (client_id, person_id, role) values (made, old.person_id, 'owner');
  end if;
  return null;
end $function$;

-- The account and what a member of all its sites may read there; empty for a limited member, null for nobody's.
create function app.granted_reads(client uuid, person uuid)
 returns text
 language plpgsql
 stable security definer
 set search_path to ''
as $function$
begin
  return (select case when m.is_limited then '' else
      m.client_id || ' ' || array_to_string(array(select p.permission from public.role_permissions p
        where p.role = m.role and p.permission like '%.read'), ' ') || ' ' end
    from public.memberships m where m.client_id = client and m.person_id = person);
end $function$;

-- Asked of each person in the statement that a transaction begins with.
create function app.has_second_factor(person uuid)
 returns boolean
 language plpgsql
 stable security definer
 set search_path to ''
as $function$
begin
  return exists (select from auth.mfa_factors f where f.user_id = person and f.status = 'verified')
    or exists (select from public.passkeys p where p.person_id = person);
end $function$;
grant execute on function app.has_second_factor(person uuid) to service_role;

-- Whether this session has shown a second factor.
create function app.has_shown_factor(session uuid, person uuid)
 returns boolean
 language sql
 stable security definer
 set search_path to ''
as $function$
    select exists (select from auth.sessions s where s.id = session and s.user_id = person and s.aal = 'aal2')
      or exists (select from app.session_factors f where f.session_id = session and f.person_id = person)
  $function$;
grant execute on function app.has_shown_factor(session uuid, person uuid) to service_role;

-- True for an account none of whose owners is let in by the account service, and for one that does not exist.
create function app.is_banned(client uuid)
 returns boolean
 language sql
 stable security definer
 set search_path to ''
as $function$
    select not exists (select from public.memberships m join auth.users u on u.id = m.person_id
        where m.client_id = client and m.role = 'owner' and (u.banned_until is null or u.banned_until <= now()))
      and not exists (select from public.accounts a where a.id = client and not a.is_handed_over)
  $function$;
grant execute on function app.is_banned(client uuid) to service_role;

-- The agency has an admin at every commit: two who remove each other wait here, and the second is refused.
create function app.keep_an_admin()
 returns trigger
 language plpgsql
 security definer
 set search_path to ''
as $function$
begin
  perform pg_advisory_xact_lock(hashtext('keep_an_admin'));
  if not exists (select from public.people p where p.staff_role = 'admin') then
    raise exception 'the agency would have no admin' using errcode = 'PM021';
  end if;
  return null;
end $function$;

-- An account has an owner at every commit.
create function app.keep_an_owner()
 returns trigger
 language plpgsql
 security definer
 set search_path to ''
as $function$
begin
  if exists (select from public.accounts a where a.id = old.client_id and a.is_handed_over)
    and not exists (select from public.memberships m where m.client_id = old.client_id and m.role = 'owner') then
    raise exception 'account % would have no owner', old.client_id using errcode = 'PM009';
  end if;
  return null;
end $function$;

-- Only `app.forget_audit` takes rows away, and leaves their last hash in the chain.
create function app.keep_audit()
 returns trigger
 language plpgsql
 set search_path to ''
as $function$
begin
  if tg_op = 'DELETE' and current_setting('app.audit_forgets', true) = 'on' then
    return old;
  end if;
  raise exception '% is append-only', tg_table_name using errcode = 'PM002';
end $function$;

-- Partitions of this month and those ahead; returns how many were made. A row without one is kept in the default.
create function app.make_audit_partitions(months_ahead integer default 3)
 returns integer
 language plpgsql
 security definer
 set search_path to ''
as $function$
declare
  month date;
  part text;
  made int := 0;
begin
  perform pg_advisory_xact_lock(7203, 2);
  for month in select generate_series(date_trunc('month', now() at time zone 'utc'),
      date_trunc('month', now() at time zone 'utc') + make_interval(months => months_ahead), interval '1 month')::date loop
    part := 'audit_log_' || to_char(month, 'YYYY_MM');
    if to_regclass('app.' || part) is null then
      begin
        execute format('create table app.%I partition of public.audit_log for values from (%L) to (%L)',
          part, month::text || ' 00:00:00+00', (month + interval '1 month')::date::text || ' 00:00:00+00');
        execute format('alter table app.%I enable row level security', part);
        execute format('create trigger append_only_truncate before truncate on app.%I for each statement execute function app.refuse_change()', part);
        made := made + 1;
      exception when check_violation then
        raise warning 'the audit of % stays in the default partition', to_char(month, 'YYYY-MM');
      end;
    end if;
  end loop;
  return made;
end $function$;
grant execute on function app.make_audit_partitions(months_ahead integer) to service_role;

-- Gives every new user a person's row and an account of their own; what the sign-up form sent is taken only where it is well-formed.
create function app.make_person()
 returns trigger
 language plpgsql
 security definer
 set search_path to ''
as $function$
declare
  wished text := new.raw_user_meta_data ->> 'locale';
  spoken text := case when wished ~ '^[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|[0-9]{3}))?$' then wished else 'pt-BR' end;
begin
  insert into public.people (id, full_name, locale) values (
    new.id, left(coalesce(new.raw_user_meta_data ->> 'full_name', new.raw_user_meta_data ->> 'name'), 200), spoken);
  insert into public.accounts (id, company_name, locale) values (new.id, left(new.raw_user_meta_data ->> 'company_name', 200), spoken);
  insert into public.memberships (client_id, person_id, role) values (new.id, new.id, 'owner');
  return null;
end $function$;
create trigger make_person after insert on auth.users for each row execute function app.make_person();

-- Whether the role permits it: everywhere, or with a limit on some site or in some project. Which of them is asked by the policies
-- of their rows and by `require_permission_on`.
create function app.may(wanted text)
 returns boolean
 language plpgsql
 stable security definer
 set search_path to ''
as $function$
declare
  c constant jsonb := nullif(current_setting('request.jwt.claims', true), '');
  kind constant text := coalesce(c #>> '{act,kind}', case when c ? 'sub' then 'user' else 'database' end);
  person constant uuid := nullif(case when c ? 'act' then c #>> '{act,sub}' else c ->> 'sub' end, '');
  acting text;
  limited boolean;
  granted boolean;
begin
  if kind = 'assistant'
    and wanted in ('billing.manage', 'member.manage', 'key.manage', 'support.manage', 'account.hand_over', 'account.close') then
    return false;
  elsif kind not in ('user', 'assistant') or nullif(c #>> '{act,support}', '') is not null then
    acting := app.account_role();
    return exists (select from public.role_permissions p where p.role = acting and p.permission = wanted);
  end if;
  select m.role, m.is_limited, p.role is not null into acting, limited, granted
    from public.memberships m left join public.role_permissions p on p.role = m.role and p.permission = wanted
    where m.client_id = (c ->> 'sub')::uuid and m.person_id = person;
  if limited then
    return wanted = 'account.read' or exists (select from public.membership_sites x
      join public.role_permissions p on p.role = coalesce(x.role, acting) and p.permission = wanted
      where x.client_id = (c ->> 'sub')::uuid and x.person_id = person);
  end if;
  return coalesce(granted, false);
end $function$;
grant execute on function app.may(wanted text) to authenticated;
grant execute on function app.may(wanted text) to service_role;

-- Whether a member may do that in the account; with a site, whether they may there. Who is limited may nothing without one.
create function app.member_may(client uuid, person uuid, wanted text, site uuid)
 returns boolean
 language sql
 stable security definer
 set search_path to ''
as $function$
    select case when m.is_limited then site in (select app.member_sites(client, person, wanted))
      else exists (select from public.role_permissions p where p.role = m.role and p.permission = wanted) end
    from public.memberships m where m.client_id = client and m.person_id = person
  $function$;

-- The projects in which a limited member's role may do that.
create function app.member_projects(client uuid, person uuid, wanted text)
 returns setof uuid
 language sql
 stable security definer rows 10
 set search_path to ''
as $function$
    select x.project_id
    from public.memberships m
      join public.membership_sites x on x.client_id = client and x.person_id = person and x.project_id is not null
      join public.role_permissions p on p.role = coalesce(x.role, m.role) and p.permission = wanted
    where m.client_id = client and m.person_id = person
  $function$;

-- The sites on which a limited member's role may do that. Roles are asked by place, not by site: a project may have ten thousand.
create function app.member_sites(client uuid, person uuid, wanted text)
 returns setof uuid
 language sql
 stable security definer rows 100
 set search_path to ''
as $function$
    with place as materialized (
      select x.site_id, x.project_id, exists (
          select from public.role_permissions p where p.role = coalesce(x.role, m.role) and p.permission = wanted) as may
      from public.memberships m join public.membership_sites x on x.client_id = m.client_id and x.person_id = m.person_id
      where m.client_id = client and m.person_id = person)
    select l.site_id from place l where l.site_id is not null and l.may
    union all
    select s.id from place l join public.sites s on s.project_id = l.project_id and s.client_id = client
    where l.may and s.id <> all (array(select d.site_id from place d where d.site_id is not null))
  $function$;

-- The accounts that the acting person works in, the oldest membership first.
create function app.my_accounts()
 returns table(client_id uuid, name text, role text, is_own boolean)
 language sql
 stable security definer
 set search_path to ''
as $function$
    select m.client_id, app.account_name(m.client_id), m.role, m.client_id = m.person_id
    from public.memberships m where m.person_id = app.actor_id() order by m.created_at, m.client_id
  $function$;
grant execute on function app.my_accounts() to authenticated;
grant execute on function app.my_accounts() to service_role;

create function app.note_api_key()
 returns trigger
 language plpgsql
 security definer
 set search_path to ''
as $function$
begin
  insert into public.security_events (client_id, kind, detail) values (new.client_id, 'api_key_created', jsonb_build_object('name', new.name));
  return null;
end $function$;

-- Credentials change at the account service, also past our own code: these are seen where they are kept.
create function app.note_credentials()
 returns trigger
 language plpgsql
 security definer
 set search_path to ''
as $function$
begin
  update public.known_devices d set revoked_at = now() where d.person_id = new.id and d.revoked_at is null;
  -- Right after the address was proved, and before anybody has come in, it is the one that was chosen while signing up.
  if old.encrypted_password is distinct from new.encrypted_password
    and not (new.email_confirmed_at > now() - interval '1 minute'
      and not exists (select from app.session_proofs p where p.person_id = new.id)) then
    insert into public.security_events (person_id, kind) values (new.id, 'password_changed');
  end if;
  if old.email is distinct from new.email and old.email is not null then
    insert into public.security_events (person_id, kind, detail) values (new.id, 'email_changed', jsonb_build_object('was', old.email));
  end if;
  return null;
end $function$;
create trigger note_credentials after update of encrypted_password, email on auth.users for each row when ((((old.encrypted_password)::text is distinct from (new.encrypted_password)::text) or ((old.email)::text is distinct from (new.email)::text))) execute function app.note_credentials();

-- Notes that a session has just shown a second factor, and forgets the person's sessions that are gone.
create function app.note_factor(session uuid, person uuid, method text)
 returns void
 language plpgsql
 security definer
 set search_path to ''
as $function$
begin
  delete from app.session_factors f where f.person_id = note_factor.person
    and not exists (select from auth.sessions s where s.id = f.session_id);
  insert into app.session_factors as f (session_id, person_id, method) values (note_factor.session, note_factor.person, note_factor.method)
    on conflict (session_id) do update set method = excluded.method, shown_at = now() where f.person_id = excluded.person_id;
end $function$;
grant execute on function app.note_factor(session uuid, person uuid, method text) to service_role;

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

-- Another service opens an account that was there before: its person hears of it, whoever linked it.
create function app.note_identity()
 returns trigger
 language plpgsql
 security definer
 set search_path to ''
as $function$
declare
  born timestamptz;
begin
  select u.created_at into born from auth.users u where u.id = new.user_id;
  -- The account that the service itself has just made.
  if born > now() - interval '10 seconds' then
    return null;
  end if;
  insert into public.security_events (person_id, kind, detail) values (new.user_id, 'provider_linked', jsonb_build_object('provider',
    case new.provider when 'google' then 'Google' when 'github' then 'GitHub' when 'azure' then 'Microsoft' when 'apple' then 'Apple'
      else initcap(new.provider) end));
  return null;
end $function$;
create trigger note_identity after insert on auth.identities for each row when ((new.provider <> 'email')) execute function app.note_identity();

-- The first way to pay is no change, and neither is losing one.
create function app.note_payment_method()
 returns trigger
 language plpgsql
 security definer
 set search_path to ''
as $function$
begin
  insert into public.security_events (client_id, kind, detail) values (new.client_id, 'payment_method_changed',
    jsonb_strip_nulls(jsonb_build_object('last4', new.payment_method ->> 'last4')));
  return null;
end $function$;

create function app.note_plan()
 returns trigger
 language plpgsql
 security definer
 set search_path to ''
as $function$
begin
  insert into public.security_events (client_id, kind, detail) values (new.client_id, 'plan_changed',
    jsonb_build_object('was', old.plan, 'now', new.plan));
  return null;
end $function$;

-- The person who answers for an account: its first owner. Null while it waits for one.
create function app.owner_of(client uuid)
 returns uuid
 language sql
 stable security definer
 set search_path to ''
as $function$
    select m.person_id from public.memberships m where m.client_id = client and m.role = 'owner' order by m.created_at, m.person_id limit 1
  $function$;
grant execute on function app.owner_of(client uuid) to service_role;

-- The permissions that a screen may offer: on a site, or in the account. A site is made in a project: who has single sites makes none.
create function app.permissions(site uuid)
 returns text[]
 language sql
 stable security definer
 set search_path to ''
as $function$
    select array(select distinct p.permission from public.role_permissions p
      where case
        when not app.is_limited() then p.role = app.account_role()
        when site is not null then site in (select app.chosen_sites(p.permission))
        when p.permission = 'site.create' then exists (select app.chosen_projects('site.create'))
        else app.may(p.permission) end)
  $function$;
grant execute on function app.permissions(site uuid) to authenticated;

-- The project for a new site: the one that was asked for. Who is limited makes sites in a chosen project, and none without one.
create function app.project_to_create_in(asked uuid)
 returns uuid
 language plpgsql
 stable security definer
 set search_path to ''
as $function$
declare
  project uuid;
begin
  if not app.is_limited() then
    return asked;
  end if;
  select p.id into project from public.projects p
    where p.client_id = auth.uid() and p.id in (select app.chosen_projects('site.create')) and (asked is null or p.id = asked)
    order by p.created_at, p.id limit 1;
  if project is null then
    raise exception 'the role may not: site.create' using
      errcode = 'PM010', detail = jsonb_build_object('permission', 'site.create', 'role', app.account_role())::text;
  end if;
  return project;
end $function$;
grant execute on function app.project_to_create_in(asked uuid) to authenticated;

-- The same with the projects that were chosen, for rows that are not on a site yet.
create function app.reachable_places(wanted text)
 returns uuid[]
 language plpgsql
 stable security definer
 set search_path to ''
as $function$
begin
  if current_setting('app.granted_reads', true) <> '' or not app.is_limited() then
    return null;
  end if;
  return array(select app.chosen_sites(wanted) union all select app.chosen_projects(wanted));
end $function$;
grant execute on function app.reachable_places(wanted text) to authenticated;

-- An account ends with its last owner.
create function app.remove_accounts_of()
 returns trigger
 language plpgsql
 security definer
 set search_path to ''
as $function$
begin
  delete from public.accounts a
    where exists (select from public.memberships m where m.client_id = a.id and m.person_id = old.id and m.role = 'owner')
      and not exists (select from public.memberships m where m.client_id = a.id and m.person_id <> old.id and m.role = 'owner');
  return old;
end $function$;

-- Refuses a session that has ended and a person who is no member. Returns what a member may read; a visit has none, as it can end at once.
create function app.require_access(session uuid, person uuid, client uuid, visit uuid)
 returns text
 language plpgsql
 stable security definer
 set search_path to ''
as $function$
declare
  granted text := '';
begin
  perform app.require_session(session, person);
  if visit is not null then
    if app.support_mode(visit, client, person) is null then
      raise exception 'the visit has ended' using errcode = 'PM008', detail = 'visit';
    end if;
    return granted;
  end if;
  granted := app.granted_reads(client, person);
  if granted is null then
    raise exception 'no member of this account' using errcode = 'PM008', detail = 'member';
  end if;
  return granted;
end $function$;
grant execute on function app.require_access(session uuid, person uuid, client uuid, visit uuid) to app_server;

-- Refuses with the application's own code, naming what was wanted.
create function app.require_permission(wanted text)
 returns boolean
 language plpgsql
 stable security definer
 set search_path to ''
as $function$
begin
  if not app.may(wanted) then
    raise exception 'the role may not: %', wanted using
      errcode = 'PM010', detail = jsonb_build_object('permission', wanted, 'role', app.account_role())::text;
  end if;
  return true;
end $function$;
grant execute on function app.require_permission(wanted text) to authenticated;
grant execute on function app.require_permission(wanted text) to service_role;

-- Refuses what the role on that site may not. A site out of reach answers as one that does not exist.
create function app.require_permission_on(wanted text, site uuid)
 returns boolean
 language plpgsql
 stable security definer
 set search_path to ''
as $function$
begin
  perform app.require_permission(wanted);
  if app.is_limited() and not site in (select app.chosen_sites(wanted)) then
    if not site in (select app.chosen_sites('account.read')) then
      raise exception 'no such site' using errcode = 'PM012', detail = 'site';
    end if;
    raise exception 'the role may not: %', wanted using
      errcode = 'PM010', detail = jsonb_build_object('permission', wanted, 'role', app.role_on(site))::text;
  end if;
  return true;
end $function$;
grant execute on function app.require_permission_on(wanted text, site uuid) to authenticated;

-- Refuses when the session has ended, is another person's, or that person is banned or gone; and when it still owes a second factor.
create function app.require_session(session uuid, person uuid)
 returns boolean
 language plpgsql
 stable security definer
 set search_path to ''
as $function$
begin
  if not exists (
    select from auth.sessions s join auth.users u on u.id = s.user_id left join public.people p on p.id = s.user_id
    where s.id = session and s.user_id = person and (s.not_after is null or s.not_after > now())
      and app.session_ends(s.created_at, s.refreshed_at, p.staff_role is not null) > now()
      and u.deleted_at is null and (u.banned_until is null or u.banned_until <= now())) then
    raise exception 'the session has ended' using errcode = 'PM007';
  end if;
  if app.has_second_factor(person) and not app.has_shown_factor(session, person) then
    raise exception 'the session owes a second factor' using errcode = 'PM011';
  end if;
  return true;
end $function$;

-- The role on a site; without one the role in the account.
create function app.role_on(site uuid)
 returns text
 language sql
 stable security definer
 set search_path to ''
as $function$
    select coalesce(case when site is not null and app.is_limited() then (
      select coalesce(x.role, m.role) from public.memberships m
        join public.membership_sites x on x.client_id = m.client_id and x.person_id = m.person_id
        left join public.sites s on s.id = site and s.client_id = m.client_id
      where m.client_id = auth.uid() and m.person_id = app.actor_id() and (x.site_id = site or x.project_id = s.project_id)
      order by x.site_id is null limit 1) end, app.account_role())
  $function$;
grant execute on function app.role_on(site uuid) to authenticated;

-- Puts a row at the end of its chain, whose lock it holds until the commit is over.
create function app.seal_audit(entry public.audit_log)
 returns void
 language plpgsql
 security definer
 set search_path to ''
as $function$
declare
  head app.audit_chains;
begin
  select * into head from app.audit_chains c where c.chain = entry.chain for update;
  if not found then
    insert into app.audit_chains (chain) values (entry.chain) on conflict do nothing;
    select * into head from app.audit_chains c where c.chain = entry.chain for update;
  end if;
  entry.seq := head.seq + 1;
  entry.prev_hash := head.hash;
  entry.at := coalesce(entry.at, clock_timestamp());
  entry.hash := encode(sha256(convert_to(app.audit_text(entry), 'UTF8')), 'hex');
  insert into public.audit_log select entry.*;
  update app.audit_chains c set seq = entry.seq, hash = entry.hash, first_at = coalesce(c.first_at, entry.at) where c.chain = entry.chain;
end $function$;

-- Members and invitations that still stand, which is what a plan counts as its team.
create function app.seats_taken(client uuid)
 returns bigint
 language sql
 stable security definer
 set search_path to ''
as $function$
    select (select count(*) from public.memberships m where m.client_id = client)
      + (select count(*) from public.invitations i
         where i.client_id = client and i.accepted_at is null and i.revoked_at is null and i.expires_at > now())
  $function$;
grant execute on function app.seats_taken(client uuid) to service_role;

-- A person's authenticator, recovery codes left and pending reset.
create function app.second_factor_of(person uuid)
 returns table(factor_id uuid, since timestamptz, codes_left integer, reset_due_at timestamptz)
 language sql
 stable security definer
 set search_path to ''
as $function$
    select f.id, f.created_at,
      (select count(*)::int from app.recovery_codes c where c.person_id = person and c.used_at is null),
      (select r.due_at from public.factor_resets r where r.person_id = person and r.cancelled_at is null and r.done_at is null)
    from (select person) as p
      left join auth.mfa_factors f on f.user_id = p.person and f.status = 'verified' and f.factor_type = 'totp'
    order by f.created_at limit 1
  $function$;
grant execute on function app.second_factor_of(person uuid) to service_role;

-- A session ends by itself: after so long without a sign of life, and after so long however busy it is. A token renews itself once an
-- hour, so that much is what is known of the last sign. The agency's people reach every account: theirs are short.
create function app.session_ends(began timestamptz, renewed timestamp without time zone, is_staff boolean)
 returns timestamptz
 language plpgsql
 immutable
 set search_path to ''
as $function$
begin
  return least(
    began + case when is_staff then interval '24 hours' else interval '90 days' end,
    greatest(began, renewed at time zone 'utc') + case when is_staff then interval '4 hours' else interval '30 days' end);
end $function$;

-- A person's living sessions, the one used last first.
create function app.sessions_of(person uuid)
 returns table(id uuid, user_agent text, place text, began_at timestamptz, used_at timestamptz, complete boolean)
 language sql
 stable security definer
 set search_path to ''
as $function$
    select s.id, s.user_agent, i.place, s.created_at,
      greatest(s.created_at, s.refreshed_at at time zone 'utc'),
      not app.has_second_factor(person) or app.has_shown_factor(s.id, person)
    from auth.sessions s left join public.sign_ins i on i.session_id = s.id left join public.people p on p.id = s.user_id
    where s.user_id = person and (s.not_after is null or s.not_after > now())
      and app.session_ends(s.created_at, s.refreshed_at, p.staff_role is not null) > now()
    order by 5 desc limit 100
  $function$;
grant execute on function app.sessions_of(person uuid) to service_role;

-- Under which address each member of an account signs in, and when they last did. Who asks shows the address or does not.
create function app.sign_ins(client uuid)
 returns table(person_id uuid, email text, last_sign_in_at timestamptz)
 language sql
 stable security definer
 set search_path to ''
as $function$
    select u.id, u.email::text, u.last_sign_in_at from public.memberships m join auth.users u on u.id = m.person_id where m.client_id = client
  $function$;
grant execute on function app.sign_ins(client uuid) to service_role;

-- As `app.writer`, on a site.
create function app.site_writer(wanted text, site uuid)
 returns uuid
 language plpgsql
 stable security definer
 set search_path to ''
as $function$
begin
  if app.account_role() is null then
    return null;
  end if;
  perform app.require_permission_on(wanted, site);
  return app.writer(wanted);
end $function$;
grant execute on function app.site_writer(wanted text, site uuid) to authenticated;

-- Everybody who works at the agency, and under which address they sign in.
create function app.staff_list()
 returns table(person_id uuid, name text, email text, role text, last_sign_in_at timestamptz)
 language sql
 stable security definer
 set search_path to ''
as $function$
    select p.id, p.full_name, u.email::text, p.staff_role, u.last_sign_in_at
    from public.people p join auth.users u on u.id = p.id where p.staff_role is not null
    order by p.staff_role, p.full_name, p.id
  $function$;
grant execute on function app.staff_list() to service_role;

-- Whether a person works at the agency and may act now: their type, or null.
create function app.staff_type(person uuid)
 returns text
 language sql
 stable security definer
 set search_path to ''
as $function$
    select p.staff_role from public.people p join auth.users u on u.id = p.id
    where p.id = person and (u.banned_until is null or u.banned_until <= now())
      -- A suspended person works nowhere, the agency included.
      and not exists (select from public.accounts a where a.id = p.id and a.suspended_at is not null)
  $function$;
grant execute on function app.staff_type(person uuid) to service_role;

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
grant execute on function app.stale_billing_contacts(person uuid, most integer) to service_role;

-- `read` or `write` while that visit goes on, else null.
create function app.support_mode(visit uuid, client uuid, staff uuid)
 returns text
 language sql
 stable security definer
 set search_path to ''
as $function$
    select s.mode from public.support_sessions s join public.accounts a on a.id = s.client_id
    where s.id = visit and s.client_id = client and s.staff_id = staff and s.ended_at is null
      and app.visit_over_at(s.expires_at, s.here_at) > now()
      and not a.refuses_support and app.staff_type(staff) is not null
  $function$;

-- Counts under a lock on the account's row: n people who invite at the limit end at the limit. Accepting turns an invitation
-- into a member and takes nothing.
create function app.take_seat()
 returns trigger
 language plpgsql
 security definer
 set search_path to ''
as $function$
declare
  taken bigint;
  ceiling numeric;
begin
  perform 1 from public.accounts a where a.id = new.client_id for no key update;
  taken := app.seats_taken(new.client_id);
  ceiling := app.limit_of(new.client_id, 'team_members');
  if taken > ceiling then
    perform app.refuse_over_limit('team_members', taken - 1, ceiling);
  end if;
  return null;
end $function$;

-- The members, each with what they did last in the account: that they were let in, and what came of their own signing up, is nothing that they did.
create function app.team()
 returns table(person_id uuid, name text, email text, role text, is_limited boolean, joined_at timestamptz, signed_in_at timestamptz, did_table text, did_action text, did_at timestamptz)
 language sql
 stable security definer
 set search_path to ''
as $function$
    select m.person_id, p.full_name, u.email::text, m.role, m.is_limited, m.created_at, u.last_sign_in_at, d.table_name, d.action, d.at
    from public.memberships m
      join public.people p on p.id = m.person_id
      join auth.users u on u.id = m.person_id
      left join lateral (
        -- Of the newest thousand deeds of that person alone: they may work in many accounts.
        select a.table_name, a.action, a.at from (
          select x.table_name, x.action, x.at, x.on_behalf_of, x.seq, x.row_id, x.chain from public.audit_log x
          where x.actor = m.person_id order by x.seq desc limit 1000) a
        -- Whoever acts in the account of their own acts on nobody's behalf.
        where coalesce(a.on_behalf_of, m.person_id) = m.client_id and coalesce(a.chain, m.client_id) = m.client_id
          and a.table_name not in ('mails', 'known_devices', 'security_events', 'people', 'reservations', 'allowances')
          and not (a.table_name = 'memberships' and a.action = 'insert' and a.row_id = m.client_id || '/' || m.person_id)
          and not (a.table_name = 'invitations' and a.action = 'update')
        order by a.seq desc limit 1) d on true
    where m.client_id = app.reader('account.read')
    order by array_position(array['owner', 'manager', 'editor', 'writer', 'billing', 'viewer'], m.role), m.created_at, m.person_id
  $function$;
grant execute on function app.team() to authenticated;

-- Invitations whose mail was never promised.
create function app.unmailed_invitations(since timestamptz, before timestamptz)
 returns table(client_id uuid, invitation_id uuid)
 language sql
 stable security definer
 set search_path to ''
as $function$
    select i.client_id, i.id from public.invitations i
    where i.sent_at between since and before and i.accepted_at is null and i.revoked_at is null and i.expires_at > now()
      and not exists (select from public.mails m where m.key = 'invitation/' || i.id || '/' || i.round)
    limit 200
  $function$;
grant execute on function app.unmailed_invitations(since timestamptz, before timestamptz) to service_role;

-- Events since a moment of which no mail was promised, the oldest first; of one person or account, or of all.
create function app.unmailed_security(since timestamptz, of uuid default null::uuid)
 returns setof public.security_events
 language sql
 stable security definer
 set search_path to ''
as $function$
    select e.* from public.security_events e
    where e.at >= since and (of is null or e.person_id = of or e.client_id = of)
      and not exists (select from public.mails m where m.key = 'security/' || e.id)
    order by e.at, e.id limit 200
  $function$;
grant execute on function app.unmailed_security(since timestamptz, of uuid) to service_role;

-- Visits of the last days of which somebody who answers for the account was promised no mail yet, or none of that the visit may write.
create function app.unmailed_visits(since timestamptz, before timestamptz)
 returns table(visit_id uuid, client_id uuid)
 language sql
 stable security definer
 set search_path to ''
as $function$
    select s.id, s.client_id from public.support_sessions s
    where s.started_at >= since and s.started_at < before
      and exists (select from public.memberships m where m.client_id = s.client_id and m.role in ('owner', 'manager')
        and (not exists (select from public.mails l where l.key = 'visit/' || s.id || '/' || m.person_id)
          or (s.wrote_at < before and not exists (select from public.mails l where l.key = 'visit-writes/' || s.id || '/' || m.person_id))))
    order by s.started_at limit 200
  $function$;
grant execute on function app.unmailed_visits(since timestamptz, before timestamptz) to service_role;

-- Clients who have proved their address since a moment and were not yet welcomed.
create function app.unwelcomed(since timestamptz)
 returns setof uuid
 language sql
 stable security definer
 set search_path to ''
as $function$
    select p.id from public.people p join auth.users u on u.id = p.id
    where p.staff_role is null and u.email_confirmed_at >= since
      and not exists (select from public.mails m where m.key = 'welcome/' || p.id)
    order by u.email_confirmed_at limit 200
  $function$;
grant execute on function app.unwelcomed(since timestamptz) to service_role;

-- When a visit is over by itself: at its time, or once its browser has been silent for three minutes.
create function app.visit_over_at(expires_at timestamptz, here_at timestamptz)
 returns timestamptz
 language sql
 stable
 set search_path to ''
as $function$
    select least(expires_at, here_at + interval '3 minutes')
  $function$;
grant execute on function app.visit_over_at(expires_at timestamptz, here_at timestamptz) to authenticated;
grant execute on function app.visit_over_at(expires_at timestamptz, here_at timestamptz) to service_role;

-- The members who may do that, on that site where one is named, owners first: whom to ask.
create function app.who_may(wanted text, site uuid)
 returns table(person_id uuid, name text, role text)
 language sql
 stable security definer
 set search_path to ''
as $function$
    select m.person_id, coalesce(p.full_name, ''), m.role
    from public.memberships m join public.people p on p.id = m.person_id
    where m.client_id = app.reader('account.read') and app.member_may(m.client_id, m.person_id, wanted, site)
    order by m.role <> 'owner', m.created_at
  $function$;
grant execute on function app.who_may(wanted text, site uuid) to authenticated;
