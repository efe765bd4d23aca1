import { createClient } from '@supabase/supabase-js';
import { inject } from 'vitest';
import { newId } from '#platform/ids.ts';
import { cookieFor } from './built-app.ts';
import { cookieOf, partsOf, readSession, token } from './forged-session.ts';
import { database, keys, makeKeyFor, type Victim } from './victim.ts';

/** A caller: their request headers, and their relation to the account they work in. */
export interface Caller {
  kind: string;
  headers: Record<string, string>;
  /** Their role in the home account; null for people without a place there. */
  role: string | null;
  /** Reason with which every request about an account is refused. */
  refusal?: string;
  /** Reason with which every request to the agency's desk is refused. */
  deskRefusal?: string;
}

const app = inject('app');
const PASSWORD = 'pão quente às seis';
const { auth } = createClient(app.supabaseUrl, keys.secretKey, { auth: { persistSession: false, autoRefreshToken: false } });

async function newPerson(name: string): Promise<{ id: string; email: string; cookie: string; sessionId: string }> {
  const email = `${name}-${newId().slice(-12)}@example.com`;
  const { data, error } = await auth.admin.createUser({
    email,
    password: PASSWORD,
    email_confirm: true,
    user_metadata: { full_name: name, name, locale: 'pt-BR' },
  });
  if (error) throw error;
  const cookie = await cookieFor({ email, password: PASSWORD });
  const sessionId = String(partsOf(readSession(cookie).access_token).claims.session_id);
  return { id: data.user.id, email, cookie, sessionId };
}

const MEMBERS = { 'a manager': 'manager', 'an editor': 'editor', 'a writer': 'writer', 'a bookkeeper': 'billing', 'a viewer': 'viewer' };

const at = (cookie: string, accountId: string) => ({ Cookie: `${cookie}; pm-account=${accountId}` });

/** Members of the home account in each role, and an agency member on a read-only visit. */
export async function insiders(home: Victim): Promise<Caller[]> {
  const callers: Caller[] = [];
  for (const [kind, role] of Object.entries(MEMBERS)) {
    const { id, cookie } = await newPerson(role);
    await database.query('insert into memberships (client_id, person_id, role) values ($1, $2, $3)', [home.id, id, role]);
    callers.push({ kind, role, headers: at(cookie, home.id) });
  }
  const helper = await newStaff('helper', 'admin', 'passkey');
  const visit = newId();
  await database.query(
    `insert into support_sessions (id, client_id, staff_id, staff_name, reason, mode, expires_at)
     values ($1, $2, $3, 'Helena Prado', 'Chamado 1182', 'read', now() + interval '30 minutes')`,
    [visit, home.id, helper.id],
  );
  callers.push({
    kind: 'the agency on a visit that looks',
    role: 'support',
    headers: { Cookie: `${helper.cookie}; pm-visit=${visit}` },
  });
  return callers;
}

async function newStaff(name: string, role: 'admin' | 'developer', factor?: 'passkey') {
  const person = await newPerson(name);
  await database.query('update people set staff_role = $2 where id = $1', [person.id, role]);
  // The role is in the token from the next sign-in on.
  const cookie = await cookieFor({ email: person.email, password: PASSWORD });
  const sessionId = String(partsOf(readSession(cookie).access_token).claims.session_id);
  if (factor)
    await database.query('insert into app.session_factors (session_id, person_id, method) values ($1, $2, $3)', [
      sessionId,
      person.id,
      factor,
    ]);
  return { ...person, cookie, sessionId };
}

/** Callers without a place in the accounts they target. */
export async function outsiders(victim: Victim, home: Victim): Promise<Caller[]> {
  const free = await newPerson('free');
  const removed = await newPerson('removed');
  await database.query(`insert into memberships (client_id, person_id, role) values ($1, $2, 'manager')`, [victim.id, removed.id]);
  await database.query('delete from memberships where client_id = $1 and person_id = $2', [victim.id, removed.id]);
  const never = await newPerson('never');
  const suspended = await newPerson('suspended');
  await database.query('update accounts set suspended_at = now() where id = $1', [suspended.id]);
  const ended = await newPerson('ended');
  await database.query('delete from auth.sessions where id = $1', [ended.sessionId]);
  const bare = await newStaff('bare', 'admin');
  const { totpSecret: _, ...agency } = app.accounts.find(({ label }) => label === 'Agency')!;
  const half = await cookieFor(agency);
  const developer = await newStaff('developer', 'developer', 'passkey');
  const session = readSession(free.cookie);
  const { head, claims, seal } = partsOf(session.access_token);
  const forged = { ...session, access_token: token(head, { ...claims, sub: victim.id }, () => seal) };
  const bearer = async (scopes: string[]) => ({ Authorization: `Bearer ${await makeKeyFor(home.id, scopes)}` });
  const all = 'sites:read sites:write usage:read subscriptions:read subscriptions:write customers:write'.split(' ');
  const nowhere = { role: null };
  const client = { role: null, deskRefusal: 'nothing_here' };
  return [
    { ...nowhere, kind: 'a stranger', headers: {} },
    { ...client, kind: 'a client with a free plan', headers: { Cookie: free.cookie } },
    { ...client, kind: 'a manager who was removed', headers: at(removed.cookie, victim.id), refusal: 'account_left' },
    {
      ...client,
      kind: 'somebody who names an account that they never had',
      headers: at(never.cookie, victim.id),
      refusal: 'account_left',
    },
    { ...client, kind: 'the owner of a suspended account', headers: { Cookie: suspended.cookie } },
    { ...nowhere, kind: 'a session that has ended', headers: { Cookie: ended.cookie }, refusal: 'session_ended' },
    { ...nowhere, kind: 'a session that nobody signed', headers: { Cookie: cookieOf(forged) } },
    {
      ...nowhere,
      kind: 'the agency before its second step',
      headers: { Cookie: half },
      refusal: 'second_factor_needed',
      deskRefusal: 'second_factor_needed',
    },
    { ...nowhere, kind: 'the agency without a second factor', headers: { Cookie: bare.cookie }, deskRefusal: 'second_factor_required' },
    { ...nowhere, kind: 'a developer of the agency', headers: { Cookie: developer.cookie } },
    { ...nowhere, kind: 'a key of another account', headers: await bearer(all) },
    { ...nowhere, kind: 'a key that may read usage alone', headers: await bearer(['usage:read']) },
  ];
}
