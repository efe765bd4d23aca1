import { newId, type Transaction } from './cloud.ts';
import type { User } from './users.ts';

/** The account in the Auth API's format, without secrets. */
export async function showUser(tx: Transaction, id: string): Promise<Record<string, unknown>> {
  const { rows } = await tx.query<User>('select * from auth.users where id = $1', [id]);
  const identities = await tx.query(
    'select id as identity_id, provider_id as id, user_id, identity_data, provider, last_sign_in_at, created_at, updated_at, email from auth.identities where user_id = $1 order by created_at',
    [id],
  );
  const factors = await tx.query(
    'select id, created_at, updated_at, status, friendly_name, factor_type from auth.mfa_factors where user_id = $1 order by created_at',
    [id],
  );
  return shape(rows[0]!, identities.rows, factors.rows);
}

/** The answer to a sign-up with a taken address: like a new account, but nobody's. Hosted Auth does the same. */
export function showNobody(email: string, metadata: Record<string, unknown>): Record<string, unknown> {
  const now = new Date();
  const meta = { provider: 'email', providers: ['email'] };
  const nobody = {
    id: newId(),
    aud: 'authenticated',
    role: 'authenticated',
    email,
    confirmation_sent_at: now,
    created_at: now,
    updated_at: now,
  };
  return { ...nobody, phone: '', app_metadata: meta, user_metadata: metadata, identities: [], is_anonymous: false };
}

function shape(user: User, identities: object[], factors: object[]): Record<string, unknown> {
  const moments = {
    email_confirmed_at: user.email_confirmed_at,
    confirmed_at: user.email_confirmed_at,
    invited_at: user.invited_at,
    confirmation_sent_at: user.confirmation_sent_at,
    recovery_sent_at: user.recovery_sent_at,
    new_email: user.email_change || null,
    email_change_sent_at: user.email_change ? user.email_change_sent_at : null,
    last_sign_in_at: user.last_sign_in_at,
    banned_until: user.banned_until,
    deleted_at: user.deleted_at,
  };
  return {
    id: user.id,
    aud: user.aud,
    role: user.role,
    email: user.email,
    phone: '',
    ...Object.fromEntries(Object.entries(moments).filter(([, value]) => value !== null)),
    app_metadata: user.raw_app_meta_data,
    user_metadata: user.raw_user_meta_data,
    identities,
    ...(factors.length > 0 && { factors }),
    created_at: user.created_at,
    updated_at: user.updated_at,
    is_anonymous: user.is_anonymous,
  };
}
