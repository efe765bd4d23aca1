import type { ExtractTablesWithRelations } from 'drizzle-orm';
import type { NodePgQueryResultHKT } from 'drizzle-orm/node-postgres';
import type { PgTransaction } from 'drizzle-orm/pg-core';
import { AppError } from './errors.ts';

export type UserType = 'client' | 'admin' | 'developer';

/** An agency member's visit to a client's account. Read-only until they request write access. */
export interface SupportVisit {
  id: string;
  mode: 'read' | 'write';
}

/**
 * The actor. With a `sessionId`, every transaction first checks that the session is still valid and that the person has access to the
 * account: as a member, or by `support`.
 */
type Actor =
  | { kind: 'anonymous' }
  | { kind: 'user'; id: string; type: UserType; sessionId?: string; support?: SupportVisit }
  | { kind: 'apiKey'; id: string }
  /** The editor's assistant, acting for the person in the chat. */
  | { kind: 'assistant'; id: string; sessionId?: string }
  | { kind: 'job'; name: string }
  | { kind: 'webhook'; name: string };

/** The tenant whose rows are accessed. A person has an account of their own and may work in others. */
export interface Account {
  id: string;
}

export type Transaction = PgTransaction<NodePgQueryResultHKT, Record<string, never>, ExtractTablesWithRelations<Record<string, never>>>;
export type DatabaseRole = 'anon' | 'authenticated' | 'service_role';

export interface Context {
  readonly actor: Actor;
  readonly account: Account | null;
  readonly now: Date;
  /** Set inside `asActor` and `asSystem`: calls with this context join that transaction. */
  readonly transaction?: { readonly tx: Transaction; readonly role: DatabaseRole; readonly reason: string };
}

export function anonymousContext(now: Date = new Date()): Context {
  return { actor: { kind: 'anonymous' }, account: null, now };
}

interface Person {
  id: string;
  type: UserType;
  /** Defaults to their own account. */
  accountId?: string | undefined;
  support?: SupportVisit | undefined;
  sessionId?: string | undefined;
}

/** Context of a person in their own account, in another that they are a member of, or on a visit. Requests use `sessionContext`. */
export function userContext({ id, type, accountId, support, sessionId }: Person, now: Date = new Date()): Context {
  if (support && type === 'client') throw new AppError('forbidden', 'not_yours');
  const actor: Actor = { kind: 'user', id, type, ...(support && { support }), ...(sessionId && { sessionId }) };
  return { actor, account: { id: accountId ?? id }, now };
}

/** Context of a person from a session's token: the only one of a person that a request may have. */
export const sessionContext = (person: Person & { sessionId: string }, now: Date = new Date()): Context => userContext(person, now);

/** The same person in their own account: for data that belongs to them, whichever account they work in. */
export function ownContext(ctx: Context): Context {
  const person = requirePerson(ctx);
  if (ctx.account?.id === person.id) return ctx;
  return { actor: ctx.actor, account: { id: person.id }, now: ctx.now };
}

/** The calling person, for their own data. @throws AppError `forbidden` for API keys and jobs, and for the agency on a visit. */
export function requirePerson({ actor }: Context): { id: string } {
  if (actor.kind !== 'user') throw new AppError('forbidden', actor.kind === 'anonymous' ? 'sign_in_first' : 'owner_only');
  if (actor.support) throw new AppError('forbidden', 'not_during_visit');
  return { id: actor.id };
}

/** An agency member's own context instead of their visit's. Other contexts are returned unchanged. */
export function withoutVisit(ctx: Context): Context {
  if (ctx.actor.kind !== 'user' || !ctx.actor.support) return ctx;
  const { support: _, ...actor } = ctx.actor;
  return { actor, account: { id: actor.id }, now: ctx.now };
}

/** The current visit, or null. */
export const supportOf = ({ actor }: Context): SupportVisit | null => (actor.kind === 'user' ? (actor.support ?? null) : null);

/** The same person without the claim that their session is complete: for the few verbs that accept the second factor it still lacks. */
export function halfSignedIn(ctx: Context): Context {
  if (ctx.actor.kind !== 'user') throw new AppError('forbidden', 'sign_in_first');
  const { sessionId: _, ...actor } = ctx.actor;
  return { ...ctx, actor };
}

/** The current session, or null when the caller is not a person. */
export function sessionOf({ actor }: Context): { id: string; personId: string } | null {
  const isPerson = actor.kind === 'user' || actor.kind === 'assistant';
  return isPerson && actor.sessionId ? { id: actor.sessionId, personId: actor.id } : null;
}

export function apiKeyContext(key: { id: string; accountId: string }, now: Date = new Date()): Context {
  return { actor: { kind: 'apiKey', id: key.id }, account: { id: key.accountId }, now };
}

/** The same request, with the assistant acting in the person's name from here on. */
export function assistantContext(ctx: Context): Context {
  if (ctx.actor.kind !== 'user') throw new AppError('forbidden', 'sign_in_first');
  const { id, sessionId, support } = ctx.actor;
  if (support) throw new AppError('forbidden', 'not_during_visit');
  return { ...ctx, actor: { kind: 'assistant', id, ...(sessionId && { sessionId }) } };
}

/** Context of a job's step. With an account it sees only that account's rows. */
export function jobContext(name: string, accountId: string | null = null, now: Date = new Date()): Context {
  return { actor: { kind: 'job', name }, account: accountId ? { id: accountId } : null, now };
}

export function webhookContext(name: string, accountId: string | null = null, now: Date = new Date()): Context {
  return { actor: { kind: 'webhook', name }, account: accountId ? { id: accountId } : null, now };
}

/** The account, for verbs that require one. Throws `forbidden`. */
export function requireAccount(ctx: Context): Account {
  if (!ctx.account) throw new AppError('forbidden', 'sign_in_first');
  return ctx.account;
}

/** For work across all clients' rows. Throws `forbidden` for anyone but a job. */
export function requireJob(ctx: Context): void {
  if (ctx.actor.kind !== 'job') throw new AppError('forbidden', 'not_yours');
}
