/** The app without its pages: its jobs, its webhook, and its verbs for whom the driver names; ended by kill -9 again and again. */
import { createServer } from 'node:http';
import { buffer } from 'node:stream/consumers';
import { serve } from 'inngest/node';
import { changePlan, ensureCustomer, previewChange, receiveStripeEvent } from '#modules/billing/index.ts';
import { requestSite } from '#modules/generate/index.ts';
import { requestPublication } from '#modules/host/index.ts';
import { commitUsage, recordUsage, releaseUsage, reserveUsage } from '#modules/metering/index.ts';
import { requireDraft, saveTransactions } from '#modules/sites/index.ts';
import { type Context, jobContext, userContext, webhookContext } from '#platform/context.ts';
import { isAppError } from '#platform/errors.ts';
import { jobs } from '#platform/jobs.ts';
import { tick } from '#site/changes/clock.ts';
import { changesOf } from '#site/operations/index.ts';
import { functions } from '../../inngest/all.ts';

type Arguments = Record<string, string>;

/** What the driver can ask for; each is safe to be asked for again with the same words. */
const VERBS: Record<string, (ctx: Context, args: Arguments) => Promise<unknown>> = {
  describe: (ctx, { prompt = '', key = '' }) => requestSite(ctx, { prompt, locale: 'pt-BR', seed: 0, key }),
  /** Writes a text and publishes it. `id` names the change, so that sending it again writes it once. */
  publish: async (ctx, { siteId = '', id = '', text = '' }) => {
    const { document, revision } = await requireDraft(ctx, { siteId });
    const locale = Object.keys(document.strings)[0]!;
    const key = Object.keys(document.strings[locale]!)[0]!;
    const changes = changesOf(document, 'set-text', { locale, key, text });
    const transaction = { id, at: tick(undefined, Date.now(), 'crash'), actor: 'crash', intent: { name: 'set-text' as const }, changes };
    const saved = changes.length > 0 ? await saveTransactions(ctx, { siteId, base: revision, transactions: [transaction] }) : { revision };
    return { revision: saved.revision, ...(await requestPublication(ctx, { siteId })) };
  },
  meter: async (ctx, { key = '' }) => {
    const { id } = await reserveUsage(ctx, { meter: 'page_generate', key });
    return commitUsage(ctx, { reservationId: id });
  },
  giveBack: async (ctx, { key = '' }) => {
    const { id } = await reserveUsage(ctx, { meter: 'page_generate', key });
    return releaseUsage(ctx, { reservationId: id });
  },
  count: (ctx, { key = '', quantity = '1', at = '' }) =>
    recordUsage(jobContext('crash', ctx.account?.id ?? null), {
      events: [
        { clientId: ctx.account?.id ?? '', meter: 'ai_token', quantity: Number(quantity), sourceKey: key, occurredAt: new Date(at) },
      ],
    }),
  customer: (ctx) => ensureCustomer(ctx),
  charge: async (ctx, { plan = '' }) => {
    const { dueNowCents } = await previewChange(ctx, { plan: plan as 'basic' });
    return changePlan(ctx, { plan: plan as 'basic', expectedDueCents: dueNowCents });
  },
};

const work = serve({ client: jobs, functions });

createServer(async (request, response) => {
  const answer = (status: number, body: unknown) => {
    response.writeHead(status, { 'content-type': 'application/json' });
    response.end(JSON.stringify(body ?? null));
  };
  const { pathname } = new URL(request.url ?? '/', 'http://app');
  if (pathname === '/api/inngest') return work(request, response);
  try {
    const body = await buffer(request);
    if (pathname === '/webhooks/stripe') {
      const signature = request.headers['stripe-signature'];
      return answer(
        200,
        await receiveStripeEvent(webhookContext('stripe'), { body, signature: typeof signature === 'string' ? signature : null }),
      );
    }
    const verb = VERBS[pathname.slice('/do/'.length)];
    if (!verb) return answer(200, { ready: true });
    const { clientId, ...args } = JSON.parse(body.toString()) as Arguments;
    return answer(200, await verb(userContext({ id: clientId ?? '', type: 'client' }), args));
  } catch (error) {
    const known = isAppError(error) ? { code: error.code, reason: error.reason } : { code: 'unknown', reason: String(error) };
    answer(known.code === 'unknown' || known.code === 'unavailable' ? 503 : 409, known);
  }
}).listen(Number(new URL(process.env.APP_URL ?? '').port), '127.0.0.1');
