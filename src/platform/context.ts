import type { ExtractTablesWithRelations } from 'drizzle-orm';
import type { NodePgQueryResultHKT } from 'drizzle-orm/node-postgres';
import type { PgTransaction } from 'drizzle-orm/pg-core';
import { AppError } from './errors.ts';

export type UserType = 'client' | 'admin' | 'developer';

/**
 * Who does it. `onBehalfOf` is the client whose account a person of the agency has entered. With a `sessionId` every
 * transaction first asks whether that session still lives.
 */
type Actor =
  | { kind: 'anonymous' }
  | { kind: 'user'; id: string; type: UserType; onBehalfOf?: string; sessionId?: string }
  | { kind: 'apiKey'; id: string }
  /** The editor's assistant, acting for the person who talks to it. */
  | { kind: 'assistant'; id: string; sessionId?: string }
  | { kind: 'job'; name: string }
  | { kind: 'webhook'; name: string };

/** Whose rows are meant: the id of a user profile. */
export interface Account {
  id: string;
}

export type Transaction = PgTransaction<NodePgQueryResultHKT, Record<string, never>, ExtractTablesWithRelations<Record<string, never>>>;
export type DatabaseRole = 'anon' | 'authenticated' | 'service_role';

export interface Context {
  readonly actor: Actor;
  readonly account: Account | null;
  readonly now: Date;
  /** Set inside `asActor` and `asSystem`: calls given this context join that transaction. */
  readonly transaction?: { readonly tx: Transaction; readonly role: DatabaseRole };
}

export function anonymousContext(now: Date = new Date()): Context {
  return { actor: { kind: 'anonymous' }, account: null, now };
}

interface Person {
  id: string;
  type: UserType;
  onBehalfOf?: string | undefined;
  sessionId?: string | undefined;
}

/** A person in their own account or, for the agency's people, in a client's. Requests use `sessionContext`. */
export function userContext({ id, type, onBehalfOf, sessionId }: Person, now: Date = new Date()): Context {
  if (onBehalfOf && type === 'client') throw new AppError('forbidden', 'clients_act_for_themselves');
  const actor: Actor = { kind: 'user', id, type, ...(onBehalfOf && { onBehalfOf }), ...(sessionId && { sessionId }) };
  return { actor, account: { id: onBehalfOf ?? id }, now };
}

/** The person behind a session's token: the only context of a person that a request may have. */
export const sessionContext = (person: Person & { sessionId: string }, now: Date = new Date()): Context => userContext(person, now);

/** The same person without their session's claim to be complete: for the few verbs that take the second factor it still owes. */
export function halfSignedIn(ctx: Context): Context {
  if (ctx.actor.kind !== 'user') throw new AppError('forbidden', 'sign_in_first');
  const { sessionId: _, ...actor } = ctx.actor;
  return { ...ctx, actor };
}

/** The session that asks, or null when no person does. */
export function sessionOf({ actor }: Context): { id: string; personId: string } | null {
  const isPerson = actor.kind === 'user' || actor.kind === 'assistant';
  return isPerson && actor.sessionId ? { id: actor.sessionId, personId: actor.id } : null;
}

export function apiKeyContext(key: { id: string; accountId: string }, now: Date = new Date()): Context {
  return { actor: { kind: 'apiKey', id: key.id }, account: { id: key.accountId }, now };
}

/** The same request, with what happens next done by the assistant in that person's name. */
export function assistantContext(ctx: Context): Context {
  if (ctx.actor.kind !== 'user') throw new AppError('forbidden', 'sign_in_first');
  const { id, sessionId } = ctx.actor;
  return { ...ctx, actor: { kind: 'assistant', id, ...(sessionId && { sessionId }) } };
}

/** A job's step. With an account it sees that account's rows and no others. */
export function jobContext(name: string, accountId: string | null = null, now: Date = new Date()): Context {
  return { actor: { kind: 'job', name }, account: accountId ? { id: accountId } : null, now };
}

export function webhookContext(name: string, accountId: string | null = null, now: Date = new Date()): Context {
  return { actor: { kind: 'webhook', name }, account: accountId ? { id: accountId } : null, now };
}

/** The account, for verbs that make no sense without one. Throws `forbidden`. */
export function requireAccount(ctx: Context): Account {
  if (!ctx.account) throw new AppError('forbidden', 'sign_in_first');
  return ctx.account;
}

/** For what goes over every client's rows. Throws `forbidden` for anyone but a job. */
export function requireJob(ctx: Context): void {
  if (ctx.actor.kind !== 'job') throw new AppError('forbidden', 'not_yours');
}
