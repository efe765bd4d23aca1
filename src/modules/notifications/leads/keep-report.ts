import { domainToUnicode } from 'node:url';
import { getAnalysis, isStopped, recordLead, tipsToken } from '#modules/measure/index.ts';
import type { Context } from '#platform/context.ts';
import { asSystem } from '#platform/db.ts';
import { AppError } from '#platform/errors.ts';
import { newId } from '#platform/ids.ts';
import { announce } from '#platform/jobs.ts';
import { mailRequested } from '../events.ts';
import type { KeepReport } from '../input.ts';
import { KINDS } from '../mails/kinds.ts';
import { mails } from '../tables.ts';

interface Words {
  /** Texts beside the button, and beside the box for advice if it was ticked. */
  consent: string;
  tips: string | null;
  /** Text beside the box for the agency's CRM, if it was ticked. */
  crm: string | null;
}

/**
 * Stores a request for a report and queues its mail, in one transaction. A repeated request is one mail. Advice, and the contact in the
 * agency's CRM, wait for a click on the link in that mail; an address that unsubscribed gets none, without any error to the person who
 * typed it.
 */
export async function keepReport(ctx: Context, { analysisId, email, locale, consent, tips, crm }: KeepReport & Words): Promise<void> {
  if (!(await getAnalysis(ctx, { analysisId }))?.report) throw new AppError('not_found', 'analysis_not_found');
  if (await isStopped(ctx, { email })) return;
  const id = newId();
  const isNew = await asSystem(
    'somebody asks for a report by mail',
    async (tx, inner) => {
      const lead = await recordLead(inner, { analysisId, email, locale, consent, tips, crm });
      const { host, grade, score, id: leadId, tipsWait, crmWaits } = lead;
      const confirm = tipsWait || crmWaits ? tipsToken(leadId) : null;
      const asks = { tips: tipsWait, contact: crmWaits };
      const data = KINDS['report-kept'].data.parse({ host: domainToUnicode(host), grade, score, analysisId, confirm, ...asks });
      const key = `report-kept/${leadId}/${analysisId}${tipsWait ? '/tips' : ''}${crmWaits ? '/contact' : ''}`;
      const mail = { id, key, kind: 'report-kept', data, toAddress: email, locale, createdAt: ctx.now };
      return (await tx.insert(mails).values(mail).onConflictDoNothing().returning({ id: mails.id })).length > 0;
    },
    ctx,
  );
  if (isNew) await announce(mailRequested.create({ mailId: id }, { id: `mail.requested/${id}` }));
}
