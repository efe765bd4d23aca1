import { listReadyTips, passTip, type ReadyTip } from '#modules/measure/index.ts';
import { type Context, requireJob } from '#platform/context.ts';
import { asSystem } from '#platform/db.ts';
import { newId } from '#platform/ids.ts';
import { announce } from '#platform/jobs.ts';
import { mailRequested } from '../events.ts';
import { KINDS } from '../mails/kinds.ts';
import { mails } from '../tables.ts';

/** Queues advice that is ready, storing each with its contents in one transaction. For jobs alone. */
export async function mailTips(ctx: Context): Promise<void> {
  requireJob(ctx);
  for (const tip of await listReadyTips(ctx)) {
    const mailId = await promiseTip(ctx, tip);
    if (mailId) await announce(mailRequested.create({ mailId }, { id: `mail.requested/${mailId}` }));
  }
}

/** Null without any advice, or when it was queued before. */
const promiseTip = (ctx: Context, { said, code, leadId, email, locale, host, number, analysisId }: ReadyTip): Promise<string | null> =>
  asSystem(
    'advice is promised',
    async (tx, inner) => {
      if (!(await passTip(inner, { leadId, number, code })) || !said) return null;
      const data = KINDS['site-tip'].data.parse({ host, analysisId, number: number + 1, ...said });
      const mail = {
        id: newId(),
        key: `site-tip/${leadId}/${number}/${analysisId}`,
        kind: 'site-tip',
        data,
        toAddress: email,
        locale,
        createdAt: ctx.now,
      };
      await tx.insert(mails).values(mail);
      return mail.id;
    },
    ctx,
  );
