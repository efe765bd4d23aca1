import { sql } from 'drizzle-orm';
import { pathOfFile } from '#modules/host/index.ts';
import { measuresLiveSites } from '#modules/measure/index.ts';
import { type Context, requireJob, type Transaction } from '#platform/context.ts';
import { asSystem } from '#platform/db.ts';
import { PLAN_KEYS } from '#platform/plan-keys.ts';
import { budgetOf, pagesToMeasure } from './budget.ts';
import type { PageOnDevice } from './devices.ts';
import { nextSlot } from './measure-slot.ts';

/** Max sites queued at once: a browser takes half a minute per page. */
const BATCH_SIZE = 20;
/** Hours after which an unfinished measurement is queued again. */
const LOST_AFTER_HOURS = 3;

/** A site to measure, page by page. */
export interface QueuedMeasure extends Record<string, unknown> {
  siteId: string;
  clientId: string;
  releaseId: string;
  pages: PageOnDevice[];
}

interface DueRow extends Record<string, unknown> {
  siteId: string;
  clientId: string;
  releaseId: string;
  plan: string;
  files: string[];
}

/**
 * Queues live sites for the browser: each once a day at its own time, and again when visitors get another release. A measurement that did
 * not finish is queued again. For jobs alone.
 */
export async function queueMeasures(ctx: Context): Promise<QueuedMeasure[]> {
  requireJob(ctx);
  if (!measuresLiveSites()) return [];
  const due = await asSystem(
    'the server decides which sites are measured',
    async (tx) => {
      await watchLiveSites(tx, ctx.now);
      return claimDue(tx, ctx.now);
    },
    ctx,
  );
  const queued = due.map(({ plan, files, ...ref }) => ({
    ...ref,
    pages: pagesToMeasure(
      files.flatMap((file) => pathOfFile(file) ?? []),
      plan,
    ),
  }));
  for (const { siteId, pages } of queued) if (pages.length === 0) await endMeasure(ctx, siteId);
  return queued.filter(({ pages }) => pages.length > 0);
}

const momentOf = (date: Date) => sql`${date.toISOString()}::timestamptz`;

/** Starts measuring sites that went live and stops for others; a new release is measured at once, with a min pause by plan. */
async function watchLiveSites(tx: Transaction, at: Date): Promise<void> {
  const now = momentOf(at);
  await tx.execute(sql`
    delete from performance_watches w using sites s where s.id = w.site_id and (s.status <> 'live' or s.suspended_at is not null)`);
  await tx.execute(sql`
    insert into performance_watches (site_id, client_id, next_measure_at)
    select s.id, s.client_id, ${now} from sites s
    where s.status = 'live' and s.release_id is not null and s.suspended_at is null
      and not exists (select from performance_watches w where w.site_id = s.id)
    on conflict do nothing`);
  const pauses = JSON.stringify(PAUSES);
  await tx.execute(sql`
    update performance_watches w set next_measure_at = p.at from (
      select w.site_id, greatest(${now}, w.measured_at + make_interval(mins => coalesce((${pauses}::jsonb ->> app.tier_of(w.client_id))::int, 120))) as at
      from performance_watches w join sites s on s.id = w.site_id where s.release_id is distinct from w.release_id) p
    where p.site_id = w.site_id and w.queued_at is null and w.next_measure_at > p.at`);
}

const PAUSES = Object.fromEntries(PLAN_KEYS.map((plan) => [plan, budgetOf(plan).pauseMinutes]));

async function claimDue(tx: Transaction, at: Date): Promise<DueRow[]> {
  const now = momentOf(at);
  const { rows } = await tx.execute<DueRow>(sql`
    with due as (
      select w.site_id from performance_watches w
      where w.next_measure_at <= ${now} and (w.queued_at is null or w.queued_at < ${now} - make_interval(hours => ${LOST_AFTER_HOURS}))
      order by w.next_measure_at limit ${BATCH_SIZE} for update skip locked)
    update performance_watches w set queued_at = ${now}, release_id = s.release_id
    from due d join sites s on s.id = d.site_id join releases r on r.id = s.release_id
    where w.site_id = d.site_id
    returning w.site_id as "siteId", w.client_id as "clientId", s.release_id as "releaseId", app.tier_of(w.client_id) as plan,
      (select coalesce(array_agg(f), '{}') from jsonb_object_keys(r.manifest -> 'files') f where f like '%.html') as files`);
  return rows;
}

/** Ends a site's run after its last page, or with no page left to measure: the next run is at its daily time. */
export const endMeasure = (ctx: Context, siteId: string): Promise<unknown> =>
  asSystem(
    'a site was measured',
    (tx) =>
      tx.execute(sql`
        update performance_watches set queued_at = null, measured_at = ${momentOf(ctx.now)}, next_measure_at = ${momentOf(nextSlot(siteId, ctx.now))}
        where site_id = ${siteId}`),
    ctx,
  );
