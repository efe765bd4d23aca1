import { like, or } from 'drizzle-orm';
import { eraseLead } from '#modules/measure/index.ts';
import type { Context } from '#platform/context.ts';
import { asSystem } from '#platform/db.ts';
import type { ForgetLead } from '../input.ts';
import { mails } from '../tables.ts';

/** Erases a person who requested a report, and the mails sent to them for it. For the agency. */
export async function forgetLead(ctx: Context, ref: ForgetLead): Promise<void> {
  await asSystem(
    'a person is forgotten when they ask',
    async (tx, inner) => {
      await eraseLead(inner, ref);
      await tx.delete(mails).where(or(like(mails.key, `report-kept/${ref.leadId}/%`), like(mails.key, `site-tip/${ref.leadId}/%`)));
    },
    ctx,
  );
}
