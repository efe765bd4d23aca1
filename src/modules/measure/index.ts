import 'server-only';

/**
 * Measure: the quality of any site, ours or a stranger's, by one set of rules.
 *
 * Owns      the egress to foreign pages, evidence of them, the rules and the grade; analyses that people request, and leads who want
 *           mails about them.
 * Announces measure/analysis.requested and measure/draft.due, handled by the jobs that measure.
 * Asks      build for the pages of our own sites, generate to store the prompt of a rebuilt site, sites to store its pictures; it reads strangers' pages itself,
 *           through its own egress.
 * Never     reaches an address that is not public; shows a response raw; runs code of a foreign page in this process.
 */

export { findLostAnalyses } from './analyses/find-lost-analyses.ts';
export { finishAnalysis } from './analyses/finish-analysis.ts';
export { forgetOldAnalyses } from './analyses/forget-old-analyses.ts';
export { type Analysis, getAnalysis } from './analyses/get-analysis.ts';
export { getAnalysisProgress } from './analyses/get-analysis-progress.ts';
export { giveUpAnalysis } from './analyses/give-up-analysis.ts';
export { listAnalysisEvents } from './analyses/list-analysis-events.ts';
export { listPastGrades } from './analyses/list-past-grades.ts';
export { lookInBrowser } from './analyses/look-in-browser.ts';
export { measureSite } from './analyses/measure-site.ts';
export { requestAnalysis } from './analyses/request-analysis.ts';
export { turnstileSiteKey } from './brake/verify-turnstile.ts';
export { getCrmState } from './crm/get-crm-state.ts';
export { hasCrm } from './crm/hubspot.ts';
export { sendContacts } from './crm/send-contacts.ts';
export { hasMeasuringBrowser } from './lab/configured-browser.ts';
export { confirmTips } from './leads/confirm-tips.ts';
export { eraseLead } from './leads/erase-lead.ts';
export { forgetOldLeads } from './leads/forget-old-leads.ts';
export { getMailStop } from './leads/get-mail-stop.ts';
export { getTips } from './leads/get-tips.ts';
export { isStopped } from './leads/is-stopped.ts';
export { leadsCsv } from './leads/leads-csv.ts';
export { listLeads } from './leads/list-leads.ts';
export { listReadyTips, type ReadyTip } from './leads/list-ready-tips.ts';
export { stopToken, tipsToken } from './leads/mail-links.ts';
export { measureForTips } from './leads/measure-for-tips.ts';
export { moveLead } from './leads/move-lead.ts';
export { passTip } from './leads/pass-tip.ts';
export { recordLead } from './leads/record-lead.ts';
export { recordReply } from './leads/record-reply.ts';
export { stopAddress } from './leads/stop-address.ts';
export { stopMails } from './leads/stop-mails.ts';
export { hasReportLink, openReportLink } from './links/report-link.ts';
export { measureOwnPage, measuresLiveSites } from './own/measure-own-page.ts';
export { type Reached, reachOwnHost } from './own/reach-own-host.ts';
export { bringOldSite } from './rebuild/bring-old-site.ts';
export { findLostDrafts } from './rebuild/find-lost-drafts.ts';
export { getOrigin } from './rebuild/get-origin.ts';
export { finishDraft, lookAtDraft } from './rebuild/look-at-draft.ts';
export { findOwnRebuilt, previewRebuilt } from './rebuild/preview-rebuilt.ts';
export { getReportPdf } from './report/get-report-pdf.ts';
