import { invitationSent, personJoined, securityChanged, visitStarted } from '#modules/accounts/events.ts';
import { endLateVisits, finishFactorResets } from '#modules/accounts/index.ts';
import { rewriteRequested } from '#modules/assistant/events.ts';
import { findLostProposals, sweepProposals } from '#modules/assistant/index.ts';
import { invoicePaid, paymentFailed, stripeReceived, subscriptionChanged } from '#modules/billing/events.ts';
import {
  backfillStripeEvents,
  completeSubscriptions,
  endDepartedCustomers,
  listWaitingStripeEvents,
  recordDunningStages,
  sendMeterBatches,
  syncBillingContacts,
} from '#modules/billing/index.ts';
import { advanceDeletions } from '#modules/closure/index.ts';
import { findDueOrders, findOrderNews, fulfilOrder } from '#modules/domains/buying/index.ts';
import { certificateWanted } from '#modules/domains/events.ts';
import {
  askRenewalsAgain,
  findDueCertificates,
  findNews,
  lookAtDueDomains,
  releaseHosts,
  removeLeftAnswers,
  revokeCertificates,
  settleLostChanges,
} from '#modules/domains/index.ts';
import { batchRequested, siteRequested } from '#modules/generate/events.ts';
import { failGeneration, findLostBatches, findLostGenerations, forgetExpiredPrompts } from '#modules/generate/index.ts';
import {
  buildRequested,
  messageReceived,
  publicationRequested,
  publishRequestChanged,
  reportReceived,
  siteSuspended,
} from '#modules/host/events.ts';
import { failBuild, failPublication, findLostBuilds, findLostPublications, purgeMovedSites } from '#modules/host/index.ts';
import { analysisRequested, draftDue } from '#modules/measure/events.ts';
import { findLostAnalyses, findLostDrafts, giveUpAnalysis, measureForTips, sendContacts } from '#modules/measure/index.ts';
import { limitNeared } from '#modules/metering/events.ts';
import { markLimitsNotified, noticeLimits, rollUpUsage, tickContainerHours } from '#modules/metering/index.ts';
import { measuresDue } from '#modules/monitoring/events.ts';
import { checkSites, findDropNews, findIncidentNews, queueMeasures, writeDueStatusPages } from '#modules/monitoring/index.ts';
import { mailRequested } from '#modules/notifications/events.ts';
import {
  failMail,
  findLostMails,
  findUnmailed,
  findUnmailedMoney,
  mailDomainNews,
  mailDrops,
  mailDunningStage,
  mailIncident,
  mailRegistrationNews,
  mailReportSummary,
  mailTips,
} from '#modules/notifications/index.ts';
import { sweepUploads } from '#modules/sites/index.ts';
import { translationRequested } from '#modules/translate/events.ts';
import { failTranslation, findLostTranslations } from '#modules/translate/index.ts';
import { type Context, jobContext } from '#platform/context.ts';
import { jobs } from '#platform/jobs.ts';
import { log } from '#platform/log/log.ts';

export interface Sweep {
  name: string;
  /** Interval in minutes. */
  every: number;
  /** Safe to run twice, concurrently, and interrupted anywhere. */
  work(ctx: (clientId?: string) => Context): Promise<unknown>;
}

const LATE = { reason: 'took_too_long' };

/** Work whose event was lost, and periodic work for everybody. */
export const SWEEPS: Sweep[] = [
  {
    name: 'handle-waiting-stripe-events',
    every: 1,
    work: async (ctx) => send((await listWaitingStripeEvents(ctx())).map((one) => stripeReceived.create(one))),
  },
  { name: 'send-meter-batches', every: 1, work: (ctx) => sendMeterBatches(ctx()) },
  { name: 'end-departed-customers', every: 1, work: (ctx) => endDepartedCustomers(ctx()) },
  { name: 'roll-up-usage', every: 1, work: (ctx) => rollUpUsage(ctx()) },
  {
    name: 'notice-limits',
    every: 1,
    work: async (ctx) => {
      const notices = await noticeLimits(ctx());
      await send(notices.map((notice) => limitNeared.create(notice)));
      await markLimitsNotified(ctx(), { noticeIds: notices.map(({ noticeId }) => noticeId) });
    },
  },
  {
    name: 'sweep-proposals',
    every: 1,
    work: async (ctx) => {
      await sweepProposals(ctx());
      await send((await findLostProposals(ctx())).map((one) => rewriteRequested.create(one)));
    },
  },
  { name: 'settle-dns-changes', every: 1, work: (ctx) => settleLostChanges(ctx()) },
  { name: 'look-at-due-domains', every: 1, work: (ctx) => lookAtDueDomains(ctx()) },
  { name: 'release-hosts', every: 1, work: (ctx) => releaseHosts(ctx()) },
  {
    name: 'request-due-certificates',
    every: 1,
    work: async (ctx) => send((await findDueCertificates(ctx())).map((one) => certificateWanted.create(one))),
  },
  { name: 'remove-left-answers', every: 10, work: (ctx) => removeLeftAnswers(ctx()) },
  { name: 'ask-renewals-again', every: 10, work: (ctx) => askRenewalsAgain(ctx()) },
  { name: 'revoke-certificates', every: 5, work: (ctx) => revokeCertificates(ctx()) },
  // A healthy site is checked every five minutes; the minutes between are for sites whose state is uncertain.
  { name: 'check-sites', every: 1, work: (ctx) => checkSites(ctx()) },
  {
    name: 'mail-incidents',
    every: 1,
    work: async (ctx) => {
      for (const news of await findIncidentNews(ctx())) await mailIncident(ctx(news.clientId), news);
    },
  },
  {
    name: 'queue-measures',
    every: 1,
    work: async (ctx) => send((await queueMeasures(ctx())).map((one) => measuresDue.create(one))),
  },
  {
    name: 'mail-drops',
    every: 5,
    work: async (ctx) => {
      for (const news of await findDropNews(ctx())) await mailDrops(ctx(news.clientId), news);
    },
  },
  { name: 'end-late-visits', every: 1, work: (ctx) => endLateVisits(ctx()) },
  { name: 'write-status-pages', every: 1, work: (ctx) => writeDueStatusPages(ctx()) },
  { name: 'purge-moved-sites', every: 1, work: (ctx) => purgeMovedSites(ctx()) },
  {
    name: 'request-lost-publications',
    every: 1,
    work: async (ctx) => {
      const { again, hopeless } = await findLostPublications(ctx());
      for (const { clientId, publicationId } of hopeless) await failPublication(ctx(clientId), { publicationId, ...LATE });
      await send(again.map((lost) => publicationRequested.create(lost)));
    },
  },
  {
    name: 'request-lost-builds',
    every: 1,
    work: async (ctx) => {
      const { again, hopeless } = await findLostBuilds(ctx());
      for (const { clientId, buildId } of hopeless) await failBuild(ctx(clientId), { buildId, ...LATE });
      await send(again.map((lost) => buildRequested.create(lost)));
    },
  },
  {
    name: 'request-lost-generations',
    every: 1,
    work: async (ctx) => {
      const { again, hopeless } = await findLostGenerations(ctx());
      for (const { clientId, generationId } of hopeless) await failGeneration(ctx(clientId), { generationId, ...LATE });
      await send(again.map((lost) => siteRequested.create(lost)));
    },
  },
  {
    name: 'request-lost-analyses',
    every: 1,
    work: async (ctx) => {
      const { again, hopeless } = await findLostAnalyses(ctx());
      await send(again.map((lost) => analysisRequested.create(lost)));
      await send((await findLostDrafts(ctx())).map((lost) => draftDue.create(lost)));
      for (const { analysisId } of hopeless)
        await giveUpAnalysis(ctx(), { analysisId, ...LATE }).catch((error: unknown) =>
          log.error('analysis.not_given_up', { analysisId, error }),
        );
    },
  },
  {
    name: 'request-lost-mails',
    every: 1,
    work: async (ctx) => {
      const { again, hopeless } = await findLostMails(ctx());
      for (const { mailId } of hopeless) await failMail(ctx(), { mailId, ...LATE });
      await send(again.map((lost) => mailRequested.create(lost)));
    },
  },
  {
    name: 'request-lost-batches',
    every: 3,
    work: async (ctx) => send((await findLostBatches(ctx())).map((one) => batchRequested.create(one))),
  },
  { name: 'sync-billing-contacts', every: 60, work: (ctx) => syncBillingContacts(ctx()) },
  { name: 'complete-subscriptions', every: 10, work: (ctx) => completeSubscriptions(ctx()) },
  { name: 'record-dunning-stages', every: 5, work: (ctx) => recordDunningStages(ctx()) },
  {
    name: 'request-missed-mails',
    every: 5,
    work: async (ctx) => {
      const { people, accounts, messages, reports, suspensions, invitations, publishRequests, visits } = await findUnmailed(ctx());
      await send([
        ...people.map((one) => personJoined.create(one)),
        ...accounts.map((one) => securityChanged.create(one)),
        ...messages.map((one) => messageReceived.create(one)),
        ...reports.map((one) => reportReceived.create(one)),
        ...suspensions.map((one) => siteSuspended.create(one)),
        ...invitations.map((one) => invitationSent.create(one)),
        ...publishRequests.map((one) => publishRequestChanged.create(one)),
        ...visits.map((one) => visitStarted.create(one)),
      ]);
    },
  },
  { name: 'advance-deletions', every: 10, work: (ctx) => advanceDeletions(ctx()) },
  { name: 'finish-factor-resets', every: 10, work: (ctx) => finishFactorResets(ctx()) },
  { name: 'mail-report-summary', every: 30, work: (ctx) => mailReportSummary(ctx()) },
  {
    name: 'mail-missed-domain-news',
    every: 5,
    work: async (ctx) => {
      for (const one of await findNews(ctx())) await mailDomainNews(ctx(one.clientId), one);
    },
  },
  {
    name: 'carry-on-domain-orders',
    every: 1,
    work: async (ctx) => {
      for (const one of await findDueOrders(ctx())) await fulfilOrder(ctx(), one);
      for (const { data } of await findOrderNews(ctx())) await mailRegistrationNews(ctx(data.clientId), data);
    },
  },
  {
    name: 'request-missed-money-mails',
    every: 10,
    work: async (ctx) => {
      const { failed, paid, stages, subscribers } = await findUnmailedMoney(ctx());
      for (const { clientId, ...stage } of stages) await mailDunningStage(ctx(clientId), stage);
      await send([
        ...failed.map((one) => paymentFailed.create(one)),
        ...paid.map((one) => invoicePaid.create(one)),
        ...subscribers.map((one) => subscriptionChanged.create(one)),
      ]);
    },
  },
  {
    name: 'request-lost-translations',
    every: 10,
    work: async (ctx) => {
      const { again, hopeless } = await findLostTranslations(ctx());
      for (const { clientId, translationId } of hopeless) await failTranslation(ctx(clientId), { translationId, ...LATE });
      await send(again.map((lost) => translationRequested.create(lost)));
    },
  },
  {
    name: 'advise-leads',
    every: 5,
    work: async (ctx) => {
      await mailTips(ctx());
      await measureForTips(ctx());
    },
  },
  { name: 'send-contacts', every: 1, work: (ctx) => sendContacts(ctx()) },
  { name: 'sweep-uploads', every: 15, work: (ctx) => sweepUploads(ctx()) },
  { name: 'tick-container-hours', every: 60, work: (ctx) => tickContainerHours(ctx()) },
  { name: 'backfill-stripe-events', every: 60, work: (ctx) => backfillStripeEvents(ctx()) },
  { name: 'forget-expired-prompts', every: 60, work: (ctx) => forgetExpiredPrompts(ctx()) },
];

/** Unlike `announce` it throws: events that could not be sent are found again by the next sweep. */
async function send(events: Parameters<typeof jobs.send>[0] & unknown[]): Promise<void> {
  if (events.length > 0) await jobs.send(events);
}

export const runSweep = ({ name, work }: Sweep): Promise<unknown> => work((clientId) => jobContext(name, clientId));
