import 'server-only';
import { sql } from 'drizzle-orm';
import { cookies, headers } from 'next/headers';
import { z } from 'zod';
import { type Context, sessionContext, type UserType } from './context.ts';
import { asSystem } from './db.ts';
import { env } from './env.ts';
import { SHOWN_ACCOUNT_HEADER } from './shown-account.ts';

/** The account that a person has switched to. Only names it: membership is asked by each transaction. */
const ACCOUNT_COOKIE = 'pm-account';
/** The visit to a client's account that somebody of the agency is on. */
const VISIT_COOKIE = 'pm-visit';

const options = () => ({ path: '/', httpOnly: true, sameSite: 'lax', secure: env().APP_URL.startsWith('https:') }) as const;

interface Person {
  id: string;
  type: UserType;
  sessionId: string;
}

const idOf = (value: string | null | undefined) => z.uuid().safeParse(value).data;

/** The account that the page in front of the person shows, where a script of it asks; else the one that the browser works in. */
async function readChosen(): Promise<{ shown: string | undefined; chosen: string | undefined }> {
  const shown = idOf((await headers()).get(SHOWN_ACCOUNT_HEADER));
  return { shown, chosen: shown ?? idOf((await cookies()).get(ACCOUNT_COOKIE)?.value) };
}

/** The account that was asked for when it is not the one that the context is of: the person has no place in it, or none any more. */
export async function accountLeft(ctx: Context): Promise<string | null> {
  const { chosen } = await readChosen();
  return chosen && ctx.actor.kind === 'user' && !ctx.actor.support && chosen !== ctx.account?.id ? chosen : null;
}

interface Place {
  /**
   * `kept` names the chosen account also after they were removed from it, so that what they do there is refused instead of
   * being looked for in another.
   */
  left?: 'kept' | 'own';
  /** The id of what is asked for: where they work in the account that has it, it is that one. */
  thing?: string;
}

/**
 * The context of a person in the account that the page shows or that they have chosen, where they are still a member, else in
 * their first; on a visit, of the account they visit.
 */
export async function readWorkplace(person: Person, { left = 'own', thing }: Place = {}): Promise<Context> {
  const { shown, chosen } = await readChosen();
  const visit = idOf((await cookies()).get(VISIT_COOKIE)?.value);
  const visiting = visit && person.type !== 'client' ? await readVisit(person, visit) : null;
  // A page of another account that stayed open beside the visit goes on in its own.
  if (visiting && (!shown || shown === visiting.account?.id)) return visiting;
  if (chosen && left === 'kept') return sessionContext({ ...person, accountId: chosen });
  const found = asSystem('which account a person works in is known by the server', (tx) =>
    tx.execute<{ id: string | null }>(sql`
      select coalesce(app.account_holding(${person.id}, ${thing ?? null}), app.workplace_of(${person.id}, ${chosen ?? null})) as id`),
  );
  // Without an answer it is their own: the transaction that needs more asks for itself.
  const { rows } = await found.catch(() => ({ rows: [] }));
  return sessionContext({ ...person, ...(rows[0]?.id && { accountId: rows[0].id }) });
}

/** Also of a visit that is over: each transaction then says so, and nothing is done in the person's own account by mistake. */
async function readVisit(person: Person, visit: string): Promise<Context | null> {
  const { rows } = await asSystem('which account a visit is of is known by the server', (tx) =>
    tx.execute<{ client_id: string; mode: 'read' | 'write' }>(sql`
      select s.client_id, s.mode from public.support_sessions s
      where s.id = ${visit} and s.staff_id = ${person.id}`),
  );
  const [row] = rows;
  return row ? sessionContext({ ...person, accountId: row.client_id, support: { id: visit, mode: row.mode } }) : null;
}

/** Works in that account from the next request on; null is the person's own. */
export async function keepWorkplace(accountId: string | null): Promise<void> {
  const jar = await cookies();
  if (accountId) jar.set(ACCOUNT_COOKIE, accountId, { ...options(), maxAge: 365 * 24 * 3600 });
  else jar.delete(ACCOUNT_COOKIE);
}

/** Account of the browser's visit when that visit has ended or was left. */
async function visitedAccount(personId: string): Promise<string | null> {
  const visit = idOf((await cookies()).get(VISIT_COOKIE)?.value);
  if (!visit) return null;
  const { rows } = await asSystem('which account a visit was of is known by the server', (tx) =>
    tx.execute<{ client_id: string }>(sql`select client_id from public.support_sessions where id = ${visit} and staff_id = ${personId}`),
  );
  return rows[0]?.client_id ?? null;
}

/** Puts the browser's visit away after it has ended. Gives the page of the agency that goes on from there. */
export async function putVisitAway(personId: string): Promise<string> {
  const clientId = await visitedAccount(personId);
  await keepVisit(null);
  return clientId ? `/admin/clients/${clientId}?visit=over` : '/admin';
}

export async function keepVisit(visitId: string | null): Promise<void> {
  const jar = await cookies();
  if (visitId) jar.set(VISIT_COOKIE, visitId, options());
  else jar.delete(VISIT_COOKIE);
}
