import { and, eq, lte, or } from 'drizzle-orm';

import { suspendSite } from '#modules/sites/index.ts';
import { requireStaff } from '#platform/access/require-staff.ts';
import type { Context } from '#platform/context.ts';
import { asSystem } from '#platform/db.ts';
import { AppError } from '#platform/errors.ts';
import { announce } from '#platform/jobs.ts';
import { siteSuspended } from '../events.ts';
import type { HandleReport } from '../input.ts';
import { abuseReports } from '../tables.ts';

/** Closes a report, by taking its site down or by dismissing it. Taking the site down closes all its reports. Idempotent. For staff. */
export async function handleReport(ctx: Context, { reportId, act }: HandleReport): Promise<{ siteId: string; suspended: boolean }> {
  const staff = await requireStaff(ctx);
  const { clientId, ...handled } = await decide(ctx, staff.id, { reportId, act });
  const { siteId } = handled;
  if (handled.suspended)
    await announce(siteSuspended.create({ siteId, clientId }, { id: `site.suspended/${siteId}/${ctx.now.getTime()}` }));
  return handled;
}

async function decide(ctx: Context, staffId: string, { reportId, act }: HandleReport) {
  return asSystem(
    'the agency handles a report',
    async (tx, inner) => {
      const [report] = await tx.select().from(abuseReports).where(eq(abuseReports.id, reportId));
      if (!report) throw new AppError('not_found', 'report_not_found');
      const { siteId, clientId } = report;
      const ended = { handledAt: ctx.now, handledBy: staffId };
      const open = eq(abuseReports.state, 'open');
      if (act !== 'suspend') {
        // Reports that arrived since have not been read yet.
        const older = and(eq(abuseReports.siteId, siteId), lte(abuseReports.createdAt, report.createdAt));
        await tx
          .update(abuseReports)
          .set({ state: 'dismissed', ...ended })
          .where(and(act === 'dismiss' ? eq(abuseReports.id, reportId) : or(eq(abuseReports.id, reportId), older), open));
        return { siteId, clientId, suspended: false };
      }
      // Only the kind: the owner sees it, and the wording could reveal the reporter.
      const { suspended } = await suspendSite(inner, { siteId, reason: report.kind });
      await tx
        .update(abuseReports)
        .set({ state: 'suspended', ...ended })
        .where(and(eq(abuseReports.siteId, siteId), open));
      return { siteId, clientId, suspended };
    },
    ctx,
  );
}
