import { and, desc, eq, gte, isNull, or } from 'drizzle-orm';
import { type Context, requireAccount } from '#platform/context.ts';
import { asActor } from '#platform/db.ts';
import { incidents, uptimeWatches } from '../tables.ts';
import { availability } from './availability.ts';
import { type Incident, incidentColumns } from './list-incidents.ts';

const DAY = 86_400_000;
const SHOWN_DAYS = 90;
const RATED_DAYS = 30;
/** Days watched before a share says anything. */
const MIN_RATED_DAYS = 1;
const MAX_SHOWN = 100;

export interface Uptime {
  isDown: boolean;
  /** Start of the current state. */
  since: Date;
  /** Over the last thirty days, or since the site is watched, 0 to 1; null for less than a day of watching. */
  availability: number | null;
  /** Start of the watching, where it is shorter than the thirty days of the availability; null otherwise. */
  ratedSince: Date | null;
  /** Start of what is known, where that is shorter than the ninety days of the incidents; null otherwise. */
  knownSince: Date | null;
  checkedAt: Date | null;
  /** Of the last ninety days, newest first. */
  incidents: Incident[];
}

/** The uptime of one of the account's live sites; null for a site that visitors are not shown, for it is not watched. */
export async function getUptime(ctx: Context, { siteId }: { siteId: string }): Promise<Uptime | null> {
  requireAccount(ctx);
  const [watch, past] = await asActor(ctx, async (tx) => {
    const mine = eq(uptimeWatches.siteId, siteId);
    const [watch] = await tx.select().from(uptimeWatches).where(mine);
    const shown = or(isNull(incidents.endedAt), gte(incidents.endedAt, new Date(ctx.now.getTime() - SHOWN_DAYS * DAY)));
    const past = await tx
      .select(incidentColumns)
      .from(incidents)
      .where(and(eq(incidents.siteId, siteId), shown))
      .orderBy(desc(incidents.startedAt))
      .limit(MAX_SHOWN);
    return [watch, past] as const;
  });
  return watch ? uptimeOf(watch, past, ctx.now) : null;
}

type Watched = Pick<typeof uptimeWatches.$inferSelect, 'startedAt' | 'checkedAt'>;

/** @param past newest first. */
export function uptimeOf({ startedAt, checkedAt }: Watched, past: Incident[], now: Date): Uptime {
  const [last] = past;
  const open = last?.endedAt === null ? last : undefined;
  const daysAgo = (days: number) => new Date(now.getTime() - days * DAY);
  const youngerThan = (days: number, since: Date) => (since > daysAgo(days) ? since : null);
  const ratedSince = youngerThan(RATED_DAYS, startedAt);
  const isEnough = checkedAt !== null && startedAt <= daysAgo(MIN_RATED_DAYS);
  const up = last?.endedAt && last.endedAt > startedAt ? last.endedAt : startedAt;
  const first = past.at(-1)?.startedAt ?? startedAt;
  return {
    isDown: open !== undefined,
    since: open?.startedAt ?? up,
    availability: isEnough ? availability(ratedSince ?? daysAgo(RATED_DAYS), now, past) : null,
    ratedSince,
    knownSince: youngerThan(SHOWN_DAYS, first < startedAt ? first : startedAt),
    checkedAt,
    incidents: past,
  };
}
