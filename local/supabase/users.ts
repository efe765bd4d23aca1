import { createHash } from 'node:crypto';
import { z } from 'zod';
import { invalidBody } from './auth-refusal.ts';
import { newId, type Transaction } from './cloud.ts';

export type Metadata = Record<string, unknown>;
export const Metadata = z.record(z.string(), z.unknown());

export type User = {
  id: string;
  aud: string;
  role: string;
  email: string;
  encrypted_password: string | null;
  email_confirmed_at: Date | null;
  invited_at: Date | null;
  confirmation_sent_at: Date | null;
  recovery_sent_at: Date | null;
  email_change: string;
  email_change_sent_at: Date | null;
  email_change_confirm_status: number;
  last_sign_in_at: Date | null;
  raw_app_meta_data: Metadata;
  raw_user_meta_data: Metadata;
  created_at: Date;
  updated_at: Date;
  banned_until: Date | null;
  deleted_at: Date | null;
  is_anonymous: boolean;
};

/** Lower case, trimmed; throws for text that cannot be an address. */
export function normalEmail(text: string | undefined | null): string {
  const email = (text ?? '').trim().toLowerCase();
  if (email.length > 254 || !/^[^\s@<>"(),:;]+@[^\s@.]+(\.[^\s@.]+)+$/.test(email))
    throw invalidBody('Unable to validate email address: invalid format');
  return email;
}

/** Locks the row, so that concurrent decisions on it wait. */
export async function findUserByEmail(tx: Transaction, email: string): Promise<User | null> {
  const { rows } = await tx.query<User>('select * from auth.users where email = $1 and not is_sso_user and deleted_at is null for update', [
    email,
  ]);
  return rows[0] ?? null;
}

export async function findUser(tx: Transaction, id: string): Promise<User | null> {
  const { rows } = await tx.query<User>('select * from auth.users where id = $1', [id]);
  return rows[0] ?? null;
}

export type NewUser = {
  id?: string;
  email: string;
  encryptedPassword?: string | null;
  userMetadata?: Metadata;
  appMetadata?: Metadata;
  confirmed?: boolean;
  invited?: boolean;
};

/** Creates an account with its e-mail identity. Null when the address was taken a moment ago. */
export async function createUser(tx: Transaction, user: NewUser): Promise<User | null> {
  const { rows } = await tx.query<User>(
    `insert into auth.users (instance_id, id, aud, role, email, encrypted_password, email_confirmed_at, invited_at, raw_app_meta_data, raw_user_meta_data, email_change, created_at, updated_at)
     values ('00000000-0000-0000-0000-000000000000', $1, 'authenticated', 'authenticated', $2, $3, case when $4 then now() end, case when $5 then now() end, $6, $7, '', now(), now())
     on conflict (email) where is_sso_user = false do nothing
     returning *`,
    [
      user.id ?? newId(),
      user.email,
      user.encryptedPassword ?? '',
      user.confirmed ?? false,
      user.invited ?? false,
      { provider: 'email', providers: ['email'], ...user.appMetadata },
      user.userMetadata ?? {},
    ],
  );
  const created = rows[0];
  if (!created) return null;
  const identity = {
    ...user.userMetadata,
    sub: created.id,
    email: created.email,
    email_verified: user.confirmed ?? false,
    phone_verified: false,
  };
  await tx.query(
    `insert into auth.identities (id, provider_id, user_id, identity_data, provider, last_sign_in_at, created_at, updated_at)
     values ($1, $2::uuid::text, $2::uuid, $3, 'email', now(), now(), now())`,
    [newId(), created.id, identity],
  );
  return created;
}

export async function confirmEmail(tx: Transaction, id: string): Promise<void> {
  await tx.query('update auth.users set email_confirmed_at = coalesce(email_confirmed_at, now()), updated_at = now() where id = $1', [id]);
  await tx.query(
    `update auth.identities set identity_data = identity_data || '{"email_verified": true}', updated_at = now() where user_id = $1 and provider = 'email'`,
    [id],
  );
}

/** Moves the account to another address. Throws Postgres 23505 when that is taken. */
export async function changeEmail(tx: Transaction, id: string, email: string): Promise<void> {
  await tx.query(`update auth.users set email = $2, email_change = '', email_change_confirm_status = 0, updated_at = now() where id = $1`, [
    id,
    email,
  ]);
  await tx.query(
    `update auth.identities set identity_data = identity_data || jsonb_build_object('email', $2::text), updated_at = now() where user_id = $1 and provider = 'email'`,
    [id, email],
  );
}

/** Keys with null are removed, others are set, the rest stays. */
export function mergeMetadata(present: Metadata, changes: Metadata): Metadata {
  const merged = { ...present, ...changes };
  for (const [key, value] of Object.entries(merged)) if (value === null) delete merged[key];
  return merged;
}

export async function setMetadata(tx: Transaction, id: string, userMetadata: Metadata, appMetadata: Metadata): Promise<void> {
  await tx.query('update auth.users set raw_user_meta_data = $2, raw_app_meta_data = $3, updated_at = now() where id = $1', [
    id,
    userMetadata,
    appMetadata,
  ]);
}

/** Keeps the row for references, without any personal data. */
export async function anonymiseUser(tx: Transaction, user: User): Promise<void> {
  const hash = createHash('sha256')
    .update(user.id + user.email)
    .digest('base64url');
  await tx.query(
    `update auth.users set deleted_at = now(), email = $2, encrypted_password = '', raw_user_meta_data = '{}', raw_app_meta_data = '{}', email_change = '', updated_at = now() where id = $1`,
    [user.id, hash],
  );
  for (const table of ['identities', 'sessions', 'mfa_factors', 'one_time_tokens'])
    await tx.query(`delete from auth.${table} where user_id = $1`, [user.id]);
}
