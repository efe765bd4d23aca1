import { sql } from 'drizzle-orm';
import { z } from 'zod';
import { company } from '#platform/company.ts';
import { type Context, requireJob } from '#platform/context.ts';
import { asSystem } from '#platform/db.ts';
import { newId } from '#platform/ids.ts';
import { announce } from '#platform/jobs.ts';
import { DEFAULT_LOCALE } from '#platform/locales.ts';
import { mailRequested } from '../events.ts';

const DAY = 86_400_000;
/** Max sites named in a mail; the list has all. */
const MAX_NAMED = 20;
const Totals = z.object({ reports: z.number(), sites: z.array(z.object({ host: z.string(), count: z.number() })), others: z.number() });

/**
 * Queues the daily mail to us about yesterday's reports (UTC) that had no mail of their own, once per day.
 * Null when no reports are open, or no recipient is configured.
 */
export async function mailReportSummary(ctx: Context): Promise<{ mailId: string } | null> {
  requireJob(ctx);
  const { email } = company();
  if (!email) return null;
  const day = new Date(ctx.now.getTime() - DAY).toISOString().slice(0, 10);
  const from = sql`${day}::timestamp at time zone 'utc'`;
  const mailId = await asSystem(
    'the agency is notified of the abuse reports of a day',
    async (tx) => {
      const { rows } = await tx.execute<{ totals: unknown }>(sql`
        with unreported as (
          select r.site_id, max(r.host) as host, count(*)::int as count, row_number() over (order by count(*) desc, r.site_id) as at
          from public.abuse_reports r
          where r.state = 'open' and r.created_at >= ${from} and r.created_at < ${from} + interval '1 day' group by r.site_id
          having count(*) > 1 or not exists (
            select from public.mails m where m.key = concat_ws('/', 'abuse-report', r.site_id, ${day}::text) and m.created_at >= max(r.created_at)))
        select jsonb_build_object('reports', sum(u.count), 'others', count(*) filter (where u.at > ${MAX_NAMED}),
          'sites', jsonb_agg(jsonb_build_object('host', u.host, 'count', u.count) order by u.at) filter (where u.at <= ${MAX_NAMED})) as totals
        from unreported u having count(*) > 0`);
      if (!rows[0]) return null;
      const data = { day, ...Totals.parse(rows[0].totals) };
      const made = await tx.execute<{ id: string }>(sql`
        insert into public.mails (id, key, kind, data, to_address, locale, created_at)
        values (${newId()}, ${`abuse-summary/${day}`}, 'abuse-summary', ${JSON.stringify(data)}::jsonb, ${email}, ${DEFAULT_LOCALE},
          ${ctx.now.toISOString()}::timestamptz)
        on conflict do nothing returning id`);
      return made.rows[0]?.id ?? null;
    },
    ctx,
  );
  if (!mailId) return null;
  await announce(mailRequested.create({ mailId }, { id: `mail.requested/${mailId}` }));
  return { mailId };
}
