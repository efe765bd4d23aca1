import { sql } from 'drizzle-orm';
import { company } from '#platform/company.ts';
import { type Context, requireJob } from '#platform/context.ts';
import { ADVISORY_LOCKS } from '#platform/database/advisory-locks.ts';
import { asSystem } from '#platform/db.ts';
import { newId } from '#platform/ids.ts';
import { announce } from '#platform/jobs.ts';
import { DEFAULT_LOCALE } from '#platform/locales.ts';
import { mailRequested } from '../events.ts';

interface Kept extends Record<string, unknown> {
  id: string;
}

/**
 * Queues the mail to us about a visitor's report: one per site and day, and for a max number of sites per day; `mailReportSummary` covers
 * the rest.
 * Null when it is deleted or handled, was mailed before, or no recipient is configured.
 */
export async function mailReport(ctx: Context, { reportId }: { reportId: string }): Promise<{ mailId: string } | null> {
  requireJob(ctx);
  const { email } = company();
  if (!email) return null;
  const { rows } = await asSystem(
    'the agency is notified of an abuse report',
    async (tx) => {
      // A lock, since the mails of the day are counted.
      await tx.execute(sql`select pg_advisory_xact_lock(${ADVISORY_LOCKS.abuseMails}::int, 1)`);
      return tx.execute<Kept>(sql`
        insert into public.mails (id, key, kind, data, to_address, locale, created_at)
        select ${newId()}, app.report_mail_key(r), 'abuse-report',
          jsonb_build_object('host', r.host, 'kind', r.kind, 'details', r.details, 'contact', r.contact), ${email}, ${DEFAULT_LOCALE},
          ${ctx.now.toISOString()}::timestamptz
        from public.abuse_reports r where r.id = ${reportId} and app.wants_report_mail(r)
        on conflict do nothing returning id`);
    },
    ctx,
  );
  const mailId = rows[0]?.id;
  if (!mailId) return null;
  await announce(mailRequested.create({ mailId }, { id: `mail.requested/${mailId}` }));
  return { mailId };
}
