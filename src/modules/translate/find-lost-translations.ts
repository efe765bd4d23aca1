import { and, isNull, lt } from 'drizzle-orm';
import { type Context, requireJob } from '#platform/context.ts';
import { asSystem } from '#platform/db.ts';
import { translations } from './tables.ts';

/** Milliseconds after which the event counts as lost, or the portion's model call as failed. */
const LOST_AFTER = 15 * 60_000;
/** Milliseconds after which the translation is given up. */
const HOPELESS_AFTER = 2 * 60 * 60_000;
const BATCH_SIZE = 500;

interface Lost {
  translationId: string;
  clientId: string;
}

/** Translations waiting longer than an event and a portion take, and those that have timed out. For jobs alone. */
export async function findLostTranslations(ctx: Context): Promise<{ again: Lost[]; hopeless: Lost[] }> {
  requireJob(ctx);
  const before = (ms: number) => new Date(ctx.now.getTime() - ms);
  const rows = await asSystem(
    'a sweep retries work whose event was lost',
    (tx) =>
      tx
        .select({ translationId: translations.id, clientId: translations.clientId, createdAt: translations.createdAt })
        .from(translations)
        .where(and(isNull(translations.finishedAt), lt(translations.touchedAt, before(LOST_AFTER))))
        .orderBy(translations.touchedAt)
        .limit(BATCH_SIZE),
    ctx,
  );
  const isHopeless = ({ createdAt }: { createdAt: Date }) => createdAt < before(HOPELESS_AFTER);
  const refOf = ({ translationId, clientId }: Lost) => ({ translationId, clientId });
  return { again: rows.filter((row) => !isHopeless(row)).map(refOf), hopeless: rows.filter(isHopeless).map(refOf) };
}
