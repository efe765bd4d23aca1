import 'server-only';
import { sql } from 'drizzle-orm';
import { cookies, headers } from 'next/headers';
import { z } from 'zod';
import { type Context, sessionContext, type UserType } from '../context.ts';
import { asSystem } from '../db.ts';
import { ownCookie } from '../request/own-cookie.ts';
import { SHOWN_ACCOUNT_HEADER } from './shown-account.ts';

/** The account that a person has switched to. It is only a choice; membership is checked by each transaction. */
const ACCOUNT_COOKIE = 'pm-account';
/** An agency member's current visit to a client's account. */
const VISIT_COOKIE = 'pm-visit';

interface Person {
  id: string;
  type: UserType;
  sessionId: string;
}

const idOf = (value: string | null | undefined) => z.uuid().safeParse(value).data;

/** The account shown on the page, for requests by its scripts; otherwise the one chosen in the browser. */
async function readChosen(): Promise<{ shown: string | undefined; chosen: string | undefined }> {
  const shown = idOf((await headers()).get(SHOWN_ACCOUNT_HEADER));
  return { shown, chosen: shown ?? idOf((await cookies()).get(ACCOUNT_COOKIE)?.value) };
}

/** The requested account when it differs from the context's: the person is not a member of it, or no longer. */
export async function accountLeft(ctx: Context): Promise<string | null> {
  const { chosen } = await readChosen();
  return chosen && ctx.actor.kind === 'user' && !ctx.actor.support && chosen !== ctx.account?.id ? chosen : null;
}

interface Place {
  /**
   * `kept` keeps the chosen account after the person was removed from it, so that their action is refused instead of applying to another
   * account.
   */
  left?: 'kept' | 'own';
  /** Id of the requested object: if it belongs to an account of theirs, that account is used. */
  thing?: string;
}

/**
 * A person's context in the account shown or chosen, if they are still a member, otherwise in their first; on a visit, in the visited
 * account.
 */
export async function readWorkplace(person: Person, { left = 'own', thing }: Place = {}): Promise<Context> {
  const { shown, chosen } = await readChosen();
  const visit = idOf((await cookies()).get(VISIT_COOKIE)?.value);
  const visiting = visit && person.type !== 'client' ? await readVisit(person, visit) : null;
  // A page of another account left open during the visit keeps its own.
  if (visiting && (!shown || shown === visiting.account?.id)) return visiting;
  if (chosen && left === 'kept') return sessionContext({ ...person, accountId: chosen });
  const found = asSystem('the account a person works in is read', (tx) =>
    tx.execute<{ id: string | null }>(sql`
      select coalesce(app.account_holding(${person.id}, ${thing ?? null}), app.workplace_of(${person.id}, ${chosen ?? null})) as id`),
  );
  // On failure their own account is used: a transaction that needs more checks for itself.
  const { rows } = await found.catch(() => ({ rows: [] }));
  return sessionContext({ ...person, ...(rows[0]?.id && { accountId: rows[0].id }) });
}

/** Also for an ended visit: each transaction then refuses, and nothing happens in the person's own account by mistake. */
async function readVisit(person: Person, visit: string): Promise<Context | null> {
  const { rows } = await asSystem('the account of a support visit is read', (tx) =>
    tx.execute<{ client_id: string; mode: 'read' | 'write' }>(sql`
      select s.client_id, s.mode from public.support_sessions s
      where s.id = ${visit} and s.staff_id = ${person.id}`),
  );
  const [row] = rows;
  return row ? sessionContext({ ...person, accountId: row.client_id, support: { id: visit, mode: row.mode } }) : null;
}

/** Switches to that account from the next request on; null is the person's own. */
export async function keepWorkplace(accountId: string | null): Promise<void> {
  const jar = await cookies();
  if (accountId) jar.set(ACCOUNT_COOKIE, accountId, { ...ownCookie(), maxAge: 365 * 24 * 3600 });
  else jar.delete(ACCOUNT_COOKIE);
}

/** Account of the browser's visit, after it has ended or was left. */
async function visitedAccount(personId: string): Promise<string | null> {
  const visit = idOf((await cookies()).get(VISIT_COOKIE)?.value);
  if (!visit) return null;
  const { rows } = await asSystem('the account of an ended support visit is read', (tx) =>
    tx.execute<{ client_id: string }>(sql`select client_id from public.support_sessions where id = ${visit} and staff_id = ${personId}`),
  );
  return rows[0]?.client_id ?? null;
}

/** Clears the browser's visit after it has ended. Returns the agency page to continue on. */
export async function putVisitAway(personId: string): Promise<string> {
  const clientId = await visitedAccount(personId);
  await keepVisit(null);
  return clientId ? `/admin/clients/${clientId}?visit=over` : '/admin';
}

export async function keepVisit(visitId: string | null): Promise<void> {
  const jar = await cookies();
  if (visitId) jar.set(VISIT_COOKIE, visitId, ownCookie());
  else jar.delete(VISIT_COOKIE);
}
