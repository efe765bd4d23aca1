import 'server-only';
import { sql } from 'drizzle-orm';
import { z } from 'zod';
import { requirePermission } from '#platform/access/permissions.ts';
import type { Context } from '#platform/context.ts';
import { asActor } from '#platform/db.ts';
import { LoggedTransaction } from '#site/changes/change.ts';
import { type ChangeLine, summarizeLog } from '#site/changes/change-summary.ts';
import { parseDocument } from '#site/integrity/integrity.ts';

/** Per visit and site. */
const MAX_LINES = 30;
const MAX_SITES = 20;

const Row = z.object({
  visit: z.uuid(),
  siteId: z.uuid(),
  site: z.string(),
  document: z.unknown(),
  changes: z.array(z.unknown()),
});

export interface VisitEdits {
  siteId: string;
  site: string;
  lines: ChangeLine[];
}

/** Texts, facts, sections and pages changed on visits of the last thirty days, by visit, as far back as the draft logs go. */
export async function listVisitEdits(ctx: Context): Promise<Map<string, VisitEdits[]>> {
  await requirePermission(ctx, 'activity.read');
  const { rows } = await asActor(ctx, (tx) =>
    tx.execute<{ row: unknown }>(sql`
      with edited as (
        select o.visit, o.site_id, jsonb_agg(o.changes order by o.revision) as changes, max(o.at) as at from public.operations o
        where o.visit is not null and o.at > now() - interval '30 days'
        group by o.visit, o.site_id order by max(o.at) desc limit ${MAX_SITES})
      select jsonb_build_object('visit', e.visit, 'siteId', e.site_id, 'site', coalesce(nullif(s.name, ''), s.slug),
        'document', d.document, 'changes', e.changes) as row
      from edited e join public.sites s on s.id = e.site_id join public.drafts d on d.site_id = e.site_id order by e.at`),
  );
  const edits = new Map<string, VisitEdits[]>();
  for (const { row } of rows) {
    const { visit, siteId, site, document, changes } = Row.parse(row);
    // Log entries in an outdated format are skipped.
    const known = changes.flatMap((one) => LoggedTransaction.safeParse(one).data?.changes ?? []);
    const lines = summarizeLog(parseDocument(document), known).slice(0, MAX_LINES);
    if (lines.length > 0) edits.set(visit, [...(edits.get(visit) ?? []), { siteId, site, lines }]);
  }
  return edits;
}
