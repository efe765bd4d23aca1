'use server';
import { revalidatePath } from 'next/cache';
import { redirect } from 'next/navigation';
import { type ActionResult, action, publicAction } from '#platform/action.ts';
import { requestAnalysis } from './analyses/request-analysis.ts';
import { brakeBurst } from './brake/brake-burst.ts';
import { AnalysisRef, AnalyzeSite, MailLink, MoveLead, RebuildSite } from './input.ts';
import { confirmTips } from './leads/confirm-tips.ts';
import { moveLead } from './leads/move-lead.ts';
import { resumeMails } from './leads/resume-mails.ts';
import { stopMails } from './leads/stop-mails.ts';
import { createReportLink, revokeReportLink } from './links/report-link.ts';
import { rebuildSite } from './rebuild/rebuild-site.ts';

/** Starts a measurement, or finds one that was just made, and shows it. */
export const analyzeSiteAction = publicAction(
  AnalyzeSite,
  async (ctx, input) => {
    await brakeBurst(ctx, input);
    const { analysisId } = await requestAnalysis(ctx, input);
    redirect(input.beside ? `/analisar/${input.beside}?com=${analysisId}#ao-lado` : `/analisar/${analysisId}`);
  },
  'analyze',
);

const rebuild = publicAction(
  RebuildSite,
  async (ctx, input) => {
    const refusal = await rebuildSite(ctx, input);
    if (refusal) return refusal;
    redirect(`/analisar/${input.analysisId}#refeito`);
  },
  'rebuild',
  ({ analysisId }) => analysisId,
);

/** Makes a new site from an old one's content and compares the two. */
export async function rebuildSiteAction(previous: ActionResult | null, form: FormData): Promise<ActionResult> {
  const result = await rebuild(previous as null, form);
  // A refusal is a valid result of the composer, but an error for the caller.
  return result.ok && result.data ? { ok: false, reason: `refused_${result.data.reason}`, message: result.data.message } : result;
}

const createLink = publicAction(AnalysisRef, createReportLink, 'share_report');
/** Creates a shared link to a report. */
export const createReportLinkAction = async (input: AnalysisRef) => createLink(null, input);

const revokeLink = publicAction(AnalysisRef, revokeReportLink, 'share_report');
export const revokeReportLinkAction = async (input: AnalysisRef) => revokeLink(null, input);

export const moveLeadAction = action('staff', MoveLead, async (ctx, input) => {
  await moveLead(ctx, input);
  revalidatePath('/admin/leads');
});

/** The link in a mail is enough to confirm advice, stop our mails, or resume them: no account is needed. */
export const confirmTipsAction = publicAction(
  MailLink,
  async (ctx, input) => {
    await confirmTips(ctx, input);
    revalidatePath(`/analisar/dicas/${input.token}`);
  },
  'mail_link',
);

export const stopMailsAction = publicAction(
  MailLink,
  async (ctx, input) => {
    await stopMails(ctx, input);
    revalidatePath(`/analisar/parar/${input.token}`);
  },
  'mail_link',
);

export const resumeMailsAction = publicAction(
  MailLink,
  async (ctx, input) => {
    await resumeMails(ctx, input);
    revalidatePath(`/analisar/parar/${input.token}`);
  },
  'mail_link',
);
