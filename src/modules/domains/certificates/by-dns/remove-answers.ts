import { sql } from 'drizzle-orm';
import { type Context, jobContext, requireJob } from '#platform/context.ts';
import { asSystem } from '#platform/db.ts';
import { log } from '#platform/log/log.ts';
import type { ProviderZone } from '../../zone/dns-provider.ts';
import { openProvider } from '../../zone/open-provider.ts';
import { openOwnZone } from '../own/own-zone.ts';
import type { HeldZone } from './held-zone.ts';
import { type DnsAnswer, recordsOf } from './publish-answers.ts';

/** Takes answers out of a zone again. */
export async function removeAnswers(ctx: Context, { zone, provider }: HeldZone, answers: readonly DnsAnswer[]): Promise<void> {
  await provider.change(zone, { remove: recordsOf(answers), add: [] });
  await forget(ctx, answers);
}

async function forget(ctx: Context, answers: readonly DnsAnswer[]): Promise<void> {
  await asSystem(
    'the server has taken its answers out of a zone',
    async (tx) => {
      for (const { host, answer } of answers)
        await tx.execute(sql`delete from app.acme_records where host = ${host} and answer = ${answer}`);
    },
    ctx,
  );
}

const HOUR = 3_600_000;
/** Milliseconds after which an answer can no longer be of an order that is under way. */
const LEFT_AFTER = HOUR;
/** Milliseconds after which a zone that cannot be reached is left as it is. */
const GIVEN_UP_AFTER = 7 * 24 * HOUR;
const BATCH_SIZE = 50;

interface Left extends DnsAnswer, Record<string, unknown> {
  client_id: string | null;
  connection_id: string | null;
  zone: ProviderZone;
  created_at: string;
}

/** Takes out what killed runs have left in zones. For jobs alone. */
export async function removeLeftAnswers(ctx: Context): Promise<{ removed: number }> {
  requireJob(ctx);
  const before = new Date(ctx.now.getTime() - LEFT_AFTER).toISOString();
  const { rows } = await asSystem(
    'a sweep finds answers that were left in zones',
    (tx) =>
      tx.execute<Left>(sql`
        select host, answer, client_id, connection_id, zone, created_at from app.acme_records
        where created_at <= ${before}::timestamptz order by created_at limit ${BATCH_SIZE}`),
    ctx,
  );
  let removed = 0;
  for (const row of rows)
    try {
      const held = await openAgain(row);
      if (held) await removeAnswers(ctx, held, [row]);
      removed++;
    } catch (error) {
      log.warn('certificate.answer_left', { error });
      if (ctx.now.getTime() - new Date(row.created_at).getTime() > GIVEN_UP_AFTER) await forget(ctx, [row]);
    }
  return { removed };
}

async function openAgain({ client_id: clientId, connection_id: connectionId, zone }: Left): Promise<HeldZone | null> {
  if (!clientId || !connectionId) return openOwnZone();
  return { connectionId, zone, provider: await openProvider(jobContext('remove-left-answers', clientId), connectionId) };
}
