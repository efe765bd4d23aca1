import { like, or } from 'drizzle-orm';
import { eraseLead } from '#modules/measure/index.ts';
import type { Context } from '#platform/context.ts';
import { asSystem } from '#platform/db.ts';
import type { ForgetLead } from '../input.ts';
import { mails } from '../tables.ts';

/** The beginnings of the keys of mails to them. */
const OF_LEADS = ['report-kept', 'site-tip', 'desk/lead_unanswered'] as const;

/** Erases a person who requested a report, and the mails to them. For the agency. */
export async function forgetLead(ctx: Context, ref: ForgetLead): Promise<void> {
  await asSystem(
    'a person is forgotten when they ask',
    async (tx, inner) => {
      await eraseLead(inner, ref);
      const theirs = OF_LEADS.map((start) => like(mails.key, `${start}/${ref.leadId}/%`));
      await tx.delete(mails).where(or(...theirs));
    },
    ctx,
  );
}
