import type { Pool } from 'pg';
import { type Context, type SupportVisit, sessionContext, type UserType } from '#platform/context.ts';
import { newId } from '#platform/ids.ts';

export interface PersonWish {
  email?: string;
  name?: string;
  type?: UserType;
  tier?: 'free' | 'basic' | 'pro' | 'enterprise';
  locale?: string;
  suspended?: boolean;
}

/** Creates a person as after signing up, with the given type and plan. Returns their id. */
export async function makePerson(admin: Pool, wish: PersonWish = {}): Promise<string> {
  const id = newId();
  const meta = { full_name: wish.name ?? 'Ana Souza', locale: wish.locale ?? 'pt-BR' };
  await admin.query(
    `insert into auth.users (id, aud, role, email, email_confirmed_at, raw_app_meta_data, raw_user_meta_data, created_at, updated_at)
     values ($1, 'authenticated', 'authenticated', $2, now(), '{"provider":"email","providers":["email"]}', $3, now(), now())`,
    [id, wish.email ?? `${id}@example.com`, JSON.stringify(meta)],
  );
  const { type = 'client', tier = 'free', suspended = false } = wish;
  if (type !== 'client') await admin.query('update public.people set staff_role = $2 where id = $1', [id, type]);
  await admin.query(`update public.accounts set tier = $2, suspended_at = case when $3 then now() end where id = $1`, [
    id,
    tier,
    suspended,
  ]);
  return id;
}

/** Creates a session as after signing in: open, with a fresh proof. */
export async function openSession(admin: Pool, personId: string): Promise<string> {
  const id = newId();
  // The agency's staff have a second factor.
  await admin.query(
    `insert into auth.sessions (id, user_id, created_at, updated_at, aal)
     select $1, p.id, now(), now(), case when p.staff_role is null then 'aal1' else 'aal2' end::auth.aal_level from public.people p where p.id = $2`,
    [id, personId],
  );
  await admin.query(`insert into app.session_proofs (session_id, person_id, method) values ($1, $2, 'password')`, [id, personId]);
  return id;
}

/** The context of a client who has just signed in. */
export async function makeClient(admin: Pool, wish: PersonWish = {}): Promise<Context & { account: { id: string } }> {
  const id = await makePerson(admin, wish);
  const sessionId = await openSession(admin, id);
  return { ...sessionContext({ id, type: 'client', sessionId }), account: { id } };
}

/** A visit of the agency's staff to an account, as `startVisit` leaves it. */
export async function openVisit(
  admin: Pool,
  { staff, account, mode = 'read' }: { staff: string; account: string; mode?: SupportVisit['mode'] },
): Promise<SupportVisit> {
  const id = newId();
  await admin.query(
    `insert into public.support_sessions (id, client_id, staff_id, staff_name, reason, mode, expires_at)
     values ($1, $2, $3, 'Helena Prado', 'The client asked why the page is slow', $4, now() + interval '30 minutes')`,
    [id, account, staff, mode],
  );
  return { id, mode };
}

/** Makes a person a member of an account that is not their own. */
export async function addMember(admin: Pool, account: string, person: string, role: string): Promise<void> {
  await admin.query('insert into public.memberships (client_id, person_id, role) values ($1, $2, $3)', [account, person, role]);
}
