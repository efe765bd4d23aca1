import { attachDatabasePool } from '@vercel/functions/db-connections';
import { type SQL, sql } from 'drizzle-orm';
import { drizzle } from 'drizzle-orm/node-postgres';
import { Pool } from 'pg';
import { type Context, type DatabaseRole, jobContext, sessionOf, supportOf, type Transaction } from './context.ts';
import { translateDatabaseError } from './database/db-errors.ts';
import type { SystemReason } from './database/system-reasons.ts';
import { env } from './env.ts';

export type Work<T> = (tx: Transaction, ctx: Context) => Promise<T>;

/** Milliseconds. A slower page gets an error; long work belongs in a job, in small steps. */
const STATEMENT_TIMEOUT = 8000;
/** Milliseconds within which a transaction's changes become visible, or never; servers of published sites rely on it (`edge/move-feed`). */
const TRANSACTION_TIMEOUT = 30_000;
/** Longer than the server's own timeout, which comes first unless the connection is dead. */
const QUERY_TIMEOUT = STATEMENT_TIMEOUT + 2000;
const CONNECT_TIMEOUT = 5000;
const IDLE_TIMEOUT = 5000;

interface Connections {
  url: string;
  pool: Pool;
}
// On the global object, because Next evaluates this file once per bundle, and each would open connections of its own.
const held = globalThis as typeof globalThis & { pageMagicConnections?: Connections };

function connections(): Connections {
  const url = env().DATABASE_URL;
  if (held.pageMagicConnections?.url === url) return held.pageMagicConnections;
  const pool = new Pool({
    connectionString: url,
    max: 10,
    connectionTimeoutMillis: CONNECT_TIMEOUT,
    idleTimeoutMillis: IDLE_TIMEOUT,
    query_timeout: QUERY_TIMEOUT,
    keepAlive: true,
  });
  // On Vercel this keeps an instance awake until its idle connections are closed, since it is suspended with everything it holds.
  attachDatabasePool(pool);
  // A dropped connection must not end the process, idle or in use: the next query on it reports the error.
  pool.on('error', () => {});
  pool.on('connect', (client) => client.on('error', () => {}));
  held.pageMagicConnections = { url, pool };
  return held.pageMagicConnections;
}

/** Closes this process's connections; the next call opens new ones. For shutdown and tests. */
export async function closeDatabase(): Promise<void> {
  const open = held.pageMagicConnections;
  delete held.pageMagicConnections;
  await open?.pool.end();
}

/**
 * Runs `work` in one transaction under row security for `ctx`'s actor and account. Nested calls with the inner context join it. Throws
 * AppError: `forbidden` for rows of others, `session_ended` when the person's session has ended, `account_left` when they are no longer a
 * member, `unavailable` when the database does not respond.
 */
export async function asActor<T>(ctx: Context, work: Work<T>): Promise<T> {
  return inRole(ctx, roleOf(ctx), '', work);
}

/**
 * Runs `work` bypassing row security, for what no policy can say. Repeat the account in every condition.
 * @param reason one of `SYSTEM_REASONS`, stored with each audited row: "a release is made by the server".
 * @param ctx pass it inside a request or job, so that the audit names its actor and an open transaction is joined.
 */
export async function asSystem<T>(reason: SystemReason, work: Work<T>, ctx: Context = jobContext('system')): Promise<T> {
  return inRole(ctx, 'service_role', reason, work);
}

async function inRole<T>(ctx: Context, role: DatabaseRole, reason: string, work: Work<T>): Promise<T> {
  const enter = async (tx: Transaction, access?: SQL): Promise<T> => {
    await tx.execute(applySettings(ctx, role, reason, access));
    return work(tx, { ...ctx, transaction: { tx, role, reason } });
  };
  try {
    const open = ctx.transaction;
    if (!open) return await transaction((tx) => enter(tx, accessCheck(ctx)));
    if (open.role === role) return await work(open.tx, ctx);
    // A savepoint: when the inner work fails, the rollback also restores the outer role and reason.
    return await open.tx.transaction(async (inner) => {
      const result = await enter(inner);
      await inner.execute(applySettings(ctx, open.role, open.reason));
      return result;
    });
  } catch (error) {
    throw translateDatabaseError(error);
  }
}

/** Takes the connection from the pool itself: drizzle leaks one whose `begin` fails, and ten leaks exhaust the pool. */
async function transaction<T>(work: (tx: Transaction) => Promise<T>): Promise<T> {
  const client = await connections().pool.connect();
  let isSilent = false;
  try {
    return await drizzle(client, { casing: 'snake_case' }).transaction(work);
  } catch (error) {
    isSilent = isQueryTimeout(error);
    throw error;
  } finally {
    // A query that timed out still occupies its connection.
    client.release(isSilent);
  }
}

/** node-postgres gives this error no code; drizzle wraps it. */
const isQueryTimeout = (error: unknown): boolean =>
  error instanceof Error && (error.message === 'Query read timeout' || isQueryTimeout(error.cause));

/** Settings of a transaction; row security, defaults and the audit read nothing else. */
export function sessionSettings(ctx: Context, role: DatabaseRole = roleOf(ctx), reason = ''): Record<string, string> {
  const subject = ctx.account?.id ?? '';
  const session = sessionOf(ctx);
  const claims = { role, ...(subject && { sub: subject }), ...(session && { session_id: session.id }), act: actClaim(ctx) };
  return {
    role,
    'request.jwt.claims': JSON.stringify(claims),
    'request.jwt.claim.sub': subject,
    'request.jwt.claim.role': role,
    'app.reason': reason,
    // Set by the transaction's first statement alone: after a change of role the rows are asked again.
    'app.granted_reads': '',
    // A read-only visit cannot write, whatever code runs.
    ...(supportOf(ctx)?.mode === 'read' && { transaction_read_only: 'on' }),
    statement_timeout: String(STATEMENT_TIMEOUT),
    transaction_timeout: String(TRANSACTION_TIMEOUT),
  };
}

const roleOf = (ctx: Context): DatabaseRole => (ctx.account ? 'authenticated' : 'anon');

/** Bound parameters only: user input must never become SQL. */
function applySettings(ctx: Context, role: DatabaseRole, reason: string, access?: SQL) {
  const calls = Object.entries(sessionSettings(ctx, role, reason)).map(([name, value]) => sql`set_config(${name}, ${value}, true)`);
  if (access) calls.push(role === 'authenticated' ? sql`set_config('app.granted_reads', ${access}, true)` : access);
  return sql`select ${sql.join(calls, sql`, `)}`;
}

/** Part of the first statement of every transaction, so that it costs no round trip and no verb can forget it. */
function accessCheck(ctx: Context): SQL | undefined {
  const session = sessionOf(ctx);
  if (!session) return;
  const visit = supportOf(ctx)?.id ?? null;
  return sql`app.require_access(${session.id}, ${session.personId}, ${ctx.account?.id ?? null}, ${visit})`;
}

/** For responses to a person that open no transaction. @throws AppError `session_ended`, `account_left`, `visit_ended`. */
export async function requireLiveSession(ctx: Context): Promise<void> {
  const check = accessCheck(ctx);
  if (!check) return;
  try {
    await drizzle(connections().pool).execute(sql`select ${check}`);
  } catch (error) {
    throw translateDatabaseError(error);
  }
}

/** The real actor as an RFC 8693 `act` claim; read by the database's audit. */
function actClaim(ctx: Context): { kind: string; sub?: string; name?: string; support?: string } {
  const { actor } = ctx;
  if (actor.kind === 'anonymous') return { kind: actor.kind };
  if (actor.kind === 'job' || actor.kind === 'webhook') return { kind: actor.kind, name: actor.name };
  const visit = supportOf(ctx);
  return { kind: actor.kind, sub: actor.id, ...(visit && { support: visit.id }) };
}
