import { and, asc, eq, gt, sql } from 'drizzle-orm';
import { type Context, requireAccount, type Transaction } from '#platform/context.ts';
import { asActor, asSystem } from '#platform/db.ts';
import { AppError } from '#platform/errors.ts';
import type { GenerationRef } from '../input.ts';
import { type EVENT_TYPES, generationEvents, generations } from '../tables.ts';

export type EventType = (typeof EVENT_TYPES)[number];

export interface GenerationEvent {
  seq: number;
  type: EventType;
  data: Record<string, unknown>;
  at: Date;
}

/** Max events per page: more than one generation can have, however often it is retried within an hour. */
const PAGE = 500;

interface Recorded {
  id: string;
  clientId: string;
  attempt: number;
}

/**
 * Records an event of a generation, once per attempt. The row is locked first, so that sequence numbers have no gaps: a reader that
 * continues from a number misses nothing.
 */
export async function recordEvent(
  tx: Transaction,
  { id, clientId, attempt }: Recorded,
  type: EventType,
  data: Record<string, unknown> = {},
  part = '',
): Promise<boolean> {
  await tx.execute(sql`select from public.generations g where g.id = ${id} and g.client_id = ${clientId} for update`);
  const seq = sql<number>`(select coalesce(max(e.seq), 0) + 1 from public.generation_events e where e.generation_id = ${id})`;
  const { generationId, attempt: again, type: kind, part: section } = generationEvents;
  const made = await tx
    .insert(generationEvents)
    .values({ generationId: id, clientId, attempt, type, part, data, seq })
    .onConflictDoNothing({ target: [generationId, again, kind, section] })
    .returning({ seq: generationEvents.seq });
  return made.length > 0;
}

/** Data of an event in the current attempt; null if it has not occurred. */
export async function findEvent(
  ctx: Context,
  { id, clientId, attempt }: Recorded,
  type: EventType,
  part = '',
): Promise<Record<string, unknown> | null> {
  const one = and(
    eq(generationEvents.generationId, id),
    eq(generationEvents.clientId, clientId),
    eq(generationEvents.attempt, attempt),
    eq(generationEvents.type, type),
    eq(generationEvents.part, part),
  );
  const [row] = await asSystem(
    'a generation is written by the server',
    (tx) => tx.select({ data: generationEvents.data }).from(generationEvents).where(one),
    ctx,
  );
  return row ? (row.data as Record<string, unknown>) : null;
}

const FINAL: readonly string[] = ['done', 'failed', 'refused', 'cancelled'];

export interface GenerationEventPage {
  events: GenerationEvent[];
  /** No event can follow without a retry. */
  isFinal: boolean;
  stage: (typeof generations.$inferSelect)['stage'];
}

/** Events of one of the account's generations after a given one. @throws AppError `not_found`. */
export async function listGenerationEvents(
  ctx: Context,
  { generationId, after = 0 }: GenerationRef & { after?: number },
): Promise<GenerationEventPage> {
  const account = requireAccount(ctx);
  return asActor(ctx, async (tx) => {
    const own = and(eq(generations.id, generationId), eq(generations.clientId, account.id));
    // The stage is read first: the final stage is written together with its event.
    const [generation] = await tx.select({ stage: generations.stage }).from(generations).where(own);
    if (!generation) throw new AppError('not_found', 'generation_not_found');
    const since = and(eq(generationEvents.generationId, generationId), gt(generationEvents.seq, after));
    const { seq, type, data, at } = generationEvents;
    const rows = await tx.select({ seq, type, data, at }).from(generationEvents).where(since).orderBy(asc(seq)).limit(PAGE);
    const events = rows.map((row) => ({ ...row, data: row.data as Record<string, unknown> }));
    return { events, stage: generation.stage, isFinal: FINAL.includes(generation.stage) && rows.length < PAGE };
  });
}
