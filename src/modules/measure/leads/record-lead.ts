import { and, eq, sql } from 'drizzle-orm';
import type { Context } from '#platform/context.ts';
import { asSystem } from '#platform/db.ts';
import { AppError } from '#platform/errors.ts';
import { newId } from '#platform/ids.ts';
import { getAnalysis } from '../analyses/get-analysis.ts';
import { leads } from '../tables.ts';

/** Max number of advice mails. */
const MAX_TIPS = 4;

interface Kept {
  analysisId: string;
  email: string;
  locale: string;
  /** Text of the consent to the report, and of the consent to advice if its box was ticked. */
  consent: string;
  tips: string | null;
  /** Text of the consent to be a contact of the agency's CRM. */
  crm: string | null;
}

export interface Lead {
  id: string;
  host: string;
  grade: string;
  score: number;
  /** Requested and not confirmed yet. */
  tipsWait: boolean;
  crmWaits: boolean;
}

const isAskedAnew = sql`(excluded.tips_consent is not null and cardinality(${leads.tipsSent}) = ${MAX_TIPS})`;

/** Stores a request for a report with its consent; a repeated request updates the same lead to the newer report. */
export async function recordLead(ctx: Context, { analysisId, email, locale, consent, tips, crm }: Kept): Promise<Lead> {
  const analysis = await getAnalysis(ctx, { analysisId });
  if (!analysis?.report) throw new AppError('not_found', 'analysis_not_found');
  const { host, report } = analysis;
  const seen = { analysisId, grade: report.score.grade, score: report.score.total };
  const lead = {
    ...seen,
    email: email.toLowerCase(),
    host,
    locale,
    consent,
    tipsConsent: tips,
    crmConsent: crm,
    consentedAt: ctx.now,
    createdAt: ctx.now,
  };
  return asSystem(
    'a lead is noted by the server',
    async (tx) => {
      await tx
        .insert(leads)
        .values({ ...lead, id: newId() })
        .onConflictDoUpdate({
          target: [leads.email, leads.host],
          set: {
            ...seen,
            consent,
            consentedAt: ctx.now,
            locale: sql`excluded.locale`,
            crmConsent: sql`case when ${leads.crmConfirmedAt} is null then excluded.crm_consent else ${leads.crmConsent} end`,
            // A confirmed consent stays as it is, until all its mails were sent and advice is requested again.
            tipsConsent: sql`case when ${leads.tipsConfirmedAt} is null or ${isAskedAnew} then excluded.tips_consent else ${leads.tipsConsent} end`,
            tipsConfirmedAt: sql`case when ${isAskedAnew} then null else ${leads.tipsConfirmedAt} end`,
            tipsSent: sql`case when ${isAskedAnew} then '{}'::text[] else ${leads.tipsSent} end`,
          },
        });
      const same = and(eq(leads.email, lead.email), eq(leads.host, host));
      const [row] = await tx.select().from(leads).where(same);
      const { id, host: of, grade, score, tipsConsent, tipsConfirmedAt, crmConsent, crmConfirmedAt } = row!;
      const waits = { tipsWait: tipsConsent !== null && !tipsConfirmedAt, crmWaits: crmConsent !== null && !crmConfirmedAt };
      return { id, host: of, grade, score, ...waits };
    },
    ctx,
  );
}
