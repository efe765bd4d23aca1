import type { Pool } from 'pg';
import { type Context, sessionContext, type UserType } from '#platform/context.ts';
import { newId } from '#platform/ids.ts';

export interface PersonWish {
  email?: string;
  name?: string;
  type?: UserType;
  tier?: 'free' | 'basic' | 'pro' | 'enterprise';
  locale?: string;
  suspended?: boolean;
}

/** A person as the sign-up leaves them, then with the given type and plan. Returns their id. */
export async function makePerson(admin: Pool, wish: PersonWish = {}): Promise<string> {
  const id = newId();
  const meta = { full_name: wish.name ?? 'Ana Souza', locale: wish.locale ?? 'pt-BR' };
  await admin.query(
    `insert into auth.users (id, aud, role, email, email_confirmed_at, raw_app_meta_data, raw_user_meta_data, created_at, updated_at)
     values ($1, 'authenticated', 'authenticated', $2, now(), '{"provider":"email","providers":["email"]}', $3, now(), now())`,
    [id, wish.email ?? `${id}@example.com`, JSON.stringify(meta)],
  );
  await admin.query(`update public.user_profiles set user_type = $2, tier = $3, suspended_at = case when $4 then now() end where id = $1`, [
    id,
    wish.type ?? 'client',
    wish.tier ?? 'free',
    wish.suspended ?? false,
  ]);
  return id;
}

/** A session as it is after a sign-in: open, and its person has just proved who they are. */
export async function openSession(admin: Pool, personId: string): Promise<string> {
  const id = newId();
  await admin.query(`insert into auth.sessions (id, user_id, created_at, updated_at, aal) values ($1, $2, now(), now(), 'aal1')`, [
    id,
    personId,
  ]);
  await admin.query(`insert into app.session_proofs (session_id, client_id, method) values ($1, $2, 'password')`, [id, personId]);
  return id;
}

/** The context of a client who has just signed in. */
export async function makeClient(admin: Pool, wish: PersonWish = {}): Promise<Context & { account: { id: string } }> {
  const id = await makePerson(admin, wish);
  const sessionId = await openSession(admin, id);
  return { ...sessionContext({ id, type: 'client', sessionId }), account: { id } };
}
