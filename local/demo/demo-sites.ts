import { anotherLook, generateSite, requestSite } from '#modules/generate/index.ts';
import { buildPublication, findLiveSite, receiveMessage, requestPublication, showPublication, slugUrl } from '#modules/host/index.ts';
import { deleteSite, requireDraft, requireSite } from '#modules/sites/index.ts';
import { type Context, jobContext, userContext } from '#platform/context.ts';
import { chance } from './chance.ts';
import type { DemoClient, DemoMessage } from './people.ts';
import { DAY, HOUR, type VisitedSite } from './visits.ts';

export interface MadeSite extends VisitedSite {
  /** Date of each release, oldest first. */
  publishedAt: Date[];
  /** Date of the last change to the draft. */
  changedAt: Date;
  /** Form submissions, oldest first. */
  messages: { at: Date; isNew: boolean }[];
}

/** Generates a client's sites at their dates; discarded attempts count in the current month. */
export async function generateSites(client: DemoClient, clientId: string, now: Date): Promise<MadeSite[]> {
  const { as, at } = timesOf(clientId, now);
  const made: MadeSite[] = [];
  for (const { prompt, age, visits, restyled = [], unpublished } of client.sites) {
    const bornAt = at(age);
    const siteId = await generate(as(bornAt), prompt);
    const { slug } = await requireSite(as(bornAt), { siteId });
    const { document } = await requireDraft(as(bornAt), { siteId });
    const pages = Object.values(document.pages).filter(({ type }) => type !== 'not-found');
    const paths = pages.map(({ slug }) => `/${slug[document.site.defaultLocale]}`);
    const publishedAt = visits > 0 ? [bornAt, ...restyled.map(at)] : [];
    const changedAt = unpublished ? at(1) : (publishedAt.at(-1) ?? bornAt);
    made.push({ siteId, clientId, slug, bornAt, visits, paths: paths.sort(), publishedAt, changedAt, messages: [] });
  }
  for (const [n, prompt] of (client.tries ?? []).entries()) {
    const ctx = as(new Date(Math.max(Date.UTC(now.getUTCFullYear(), now.getUTCMonth(), 1), Number(now) - (n + 1) * 31 * HOUR)));
    const siteId = await generate(ctx, prompt);
    await deleteSite(ctx, { siteId, name: (await requireSite(ctx, { siteId })).name });
  }
  return made;
}

/** Publishes the sites, restyling and republishing them as scheduled, then submits the visitors' messages. */
export async function publishSites(client: DemoClient, sites: readonly MadeSite[], now: Date): Promise<void> {
  await Promise.all(
    sites.map(async (site, n) => {
      const { siteId, clientId, publishedAt, changedAt } = site;
      const { as, at } = timesOf(clientId, now);
      for (const [nth, moment] of publishedAt.entries()) {
        if (nth > 0) await anotherLook(as(moment), { siteId });
        await publish(as(moment), siteId);
      }
      const { unpublished, messages = [] } = client.sites[n]!;
      if (unpublished) await anotherLook(as(changedAt), { siteId });
      if (messages.length > 0) site.messages = await receiveMessages(site.slug, messages, at);
    }),
  );
}

const timesOf = (clientId: string, now: Date) => ({
  at: (days: number) => new Date(Number(now) - days * DAY),
  as: (moment: Date): Context => userContext({ id: clientId, type: 'client' }, moment),
});

async function generate(ctx: Context, prompt: string): Promise<string> {
  const asked = await requestSite(ctx, { prompt, locale: 'pt-BR', seed: 0, key: `demo:${prompt}`.slice(0, 120) });
  const made = asked.outcome === 'refuse' ? null : await generateSite(ctx, asked);
  if (!made) throw new Error(`The demo's description makes no site: ${prompt}`);
  return made.siteId;
}

async function publish(ctx: Context, siteId: string): Promise<void> {
  const asked = await requestPublication(ctx, { siteId });
  await showPublication(ctx, { ...asked, built: await buildPublication(ctx, asked) });
}

/** Form submissions of visitors, oldest first. */
async function receiveMessages(slug: string, messages: readonly DemoMessage[], at: (days: number) => Date): Promise<MadeSite['messages']> {
  const live = await findLiveSite(new URL(slugUrl(slug)).hostname);
  const [form] = Object.entries(live?.manifest.forms ?? {});
  if (!live || !form) throw new Error(`${slug} is not live or has no form`);
  const [formId, { fields }] = form;
  const taken: MadeSite['messages'] = [];
  for (const message of messages.toSorted((a, b) => b.hours - a.hours)) {
    const moment = at(message.hours / 24);
    const answers = fields.map(({ id, type }) => [id, answerOf(type, message)] as const);
    const sent = { site: live, formId, fields: { ...Object.fromEntries(answers), consent: 'yes' } };
    if (!(await receiveMessage(sent, jobContext('forms', null, moment)))) throw new Error(`${slug} did not take a message`);
    taken.push({ at: moment, isNew: message.isNew ?? false });
  }
  return taken;
}

function answerOf(type: string, { from, says }: DemoMessage): string {
  const plain = from
    .toLowerCase()
    .normalize('NFD')
    .replaceAll(/[^a-z ]/g, '');
  if (type === 'email') return `${plain.replaceAll(' ', '.')}@correio.example`;
  if (type === 'tel' || type === 'phone') return `(41) 99000-${String(Math.floor(chance(from) * 9000) + 1000)}`;
  return /area|long|message|multiline/.test(type) ? says : from;
}
