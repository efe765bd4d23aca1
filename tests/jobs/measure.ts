import { anonymousContext, jobContext } from '#platform/context.ts';
import { newId } from '#platform/ids.ts';
import { type LocalHubspot, startHubspot } from '../../local/hubspot/server.ts';
import { LOCAL_TOKEN } from '../../local/hubspot/token.ts';
import { scenario, type World } from './scenario.ts';

const MINUTE = 60_000;

async function ask(host: string, ago = 0) {
  const { requestAnalysis } = await import('#modules/measure/index.ts');
  const past = new Date(Date.now() - ago);
  // Another name each time: a fresh result would be found instead, and a site is not measured often.
  const { analysisId } = await requestAnalysis(anonymousContext(past), { address: `r${newId()}.${host}` });
  return { analysisId, host };
}
type Asked = Awaited<ReturnType<typeof ask>>;
type Drafted = Asked & { of: string };

/** A site that was read, without the browser's looks. */
async function askAndRead(host: string): Promise<Asked> {
  const { measureSite } = await import('#modules/measure/index.ts');
  const asked = await ask(host);
  await measureSite(jobContext('measure-site'), asked);
  return asked;
}

/** One of a page that the ruler breaks on: read before the ruler was as it is. */
async function askAndBreak({ admin }: World, ago = 0): Promise<Asked> {
  const asked = await ask('clara.example', ago);
  await admin.query(`update analyses set stage = 'lab', evidence = '{}' where id = $1`, [asked.analysisId]);
  return asked;
}

/** A site with a draft that no browser has loaded yet. */
async function askAndDraft({ admin }: World, ago = 0): Promise<Drafted> {
  const drafted = { ...(await askAndRead('clara.example')), of: 'words' };
  await admin.query(
    `update analyses set rebuilt = '{"of":"words"}', draft_words = '{"prompt":"Padaria da Rita em Lages.","corrections":{}}', drafted_at = $2 where id = $1`,
    [drafted.analysisId, new Date(Date.now() - ago)],
  );
  return drafted;
}

async function draftIsMeasured({ analysisId }: Asked, { admin }: World) {
  const { rows } = await admin.query('select draft_measured_at is not null as measured, draft_lab as runs from analyses where id = $1', [
    analysisId,
  ]);
  return rows[0];
}

/** Somebody who confirmed four days ago that they want advice about a site. */
async function advised(world: World, { read }: { read: boolean }) {
  const { finishAnalysis, measureSite } = await import('#modules/measure/index.ts');
  const asked = await ask('quebrada.example');
  if (read) {
    await measureSite(jobContext('measure-site'), asked);
    await finishAnalysis(jobContext('measure-site'), asked);
  }
  const leadId = newId();
  const email = `rita-${leadId}@example.com`;
  await world.admin.query(
    `insert into leads (id, email, host, analysis_id, grade, score, locale, consent, consented_at, tips_consent, tips_confirmed_at, tips_analysis_id)
     select $1, $2, host, id, 'D', 50, 'pt-BR', 'Só o laudo.', now(), 'Dicas também.', now() - interval '4 days', case when $4 then id end
     from analyses where id = $3`,
    [leadId, email, asked.analysisId, read],
  );
  return { leadId, email };
}

let crm: LocalHubspot | undefined;

/** The agency's CRM, which this process sends to from now on. */
async function contactsHeard(): Promise<LocalHubspot> {
  const { env } = await import('#platform/env.ts');
  crm ??= await startHubspot();
  return Object.assign(env(), { HUBSPOT_ACCESS_TOKEN: LOCAL_TOKEN, HUBSPOT_BASE_URL: crm.url }) && crm;
}

const event = (data: Asked) => ({ name: 'measure/analysis.requested', data });
const drafted = (data: Drafted) => ({ name: 'measure/draft.due', data });
const looks = (data: Asked) => ({ name: 'measure/looks.due', data });

async function whatThereIs({ analysisId }: Asked, { admin }: World) {
  const { rows } = await admin.query('select stage, grade, error from analyses where id = $1', [analysisId]);
  return rows[0];
}

export const measureScenarios = [
  scenario({
    function: 'measure-site',
    arrange: () => ask('clara.example'),
    event,
    truth: whatThereIs,
    must: { stage: 'done', grade: 'A+', error: null },
  }),
  scenario({
    function: 'measure-site',
    when: 'meets a site that leads inside',
    arrange: () => ask('armadilha.example'),
    event,
    truth: whatThereIs,
    must: { stage: 'failed', grade: null, error: 'not_public' },
  }),
  scenario({
    function: 'measure-site-failure',
    arrange: () => ask('clara.example'),
    event,
    error: 'Error: it broke',
    truth: whatThereIs,
    must: { stage: 'failed', grade: null, error: 'unknown' },
  }),
  scenario({
    function: 'measure-site-failure',
    when: 'has read the site',
    arrange: () => askAndRead('clara.example'),
    event,
    error: 'Error: it broke',
    truth: whatThereIs,
    must: { stage: 'done', grade: 'A+', error: null },
  }),
  scenario({
    function: 'look-at-site',
    isParallel: true,
    arrange: () => askAndRead('clara.example'),
    event: looks,
    truth: whatThereIs,
    must: { stage: 'done', grade: 'A+', error: null },
  }),
  scenario({
    function: 'look-at-site-failure',
    arrange: () => askAndRead('clara.example'),
    event: looks,
    error: 'Error: it broke',
    truth: whatThereIs,
    must: { stage: 'done', grade: 'A+', error: null },
  }),
  scenario({
    function: 'look-at-site-failure',
    when: 'cannot be judged',
    arrange: (world) => askAndBreak(world),
    event: looks,
    error: 'Error: it broke',
    truth: whatThereIs,
    must: { stage: 'failed', grade: null, error: 'unknown' },
  }),
  scenario({
    function: 'look-at-draft',
    arrange: (world) => askAndDraft(world),
    event: drafted,
    truth: draftIsMeasured,
    must: { measured: true, runs: [] },
  }),
  scenario({
    function: 'look-at-draft-failure',
    arrange: (world) => askAndDraft(world),
    event: drafted,
    error: 'Error: it broke',
    truth: draftIsMeasured,
    must: { measured: true, runs: [] },
  }),
  scenario({
    function: 'request-lost-analyses',
    when: 'asks again for a draft to be loaded',
    arrange: (world) => askAndDraft(world, 5 * MINUTE),
    truth: async ({ analysisId }, { heard }) =>
      heard.some(({ name, data }) => name === 'measure/draft.due' && data?.analysisId === analysisId),
    must: true,
  }),
  scenario({
    function: 'request-lost-analyses',
    when: 'meets one that cannot be judged',
    arrange: async (world) => ({ broken: await askAndBreak(world, 30 * MINUTE), lost: await ask('clara.example', 5 * MINUTE) }),
    truth: async ({ broken, lost }, world) => ({
      ...(await whatThereIs(broken, world)),
      asksAgain: world.heard.some(({ data }) => data?.analysisId === lost.analysisId),
    }),
    must: { stage: 'failed', grade: null, error: 'took_too_long', asksAgain: true },
  }),
  scenario({
    function: 'request-lost-analyses',
    when: 'asks again for what an event lost',
    arrange: () => ask('clara.example', 5 * MINUTE),
    truth: async ({ analysisId }, { heard }) => heard.some(({ data }) => data?.analysisId === analysisId),
    must: true,
  }),
  scenario({
    function: 'request-lost-analyses',
    when: 'gives up what nobody waits for any more',
    arrange: () => ask('clara.example', 30 * MINUTE),
    truth: whatThereIs,
    must: { stage: 'failed', grade: null, error: 'took_too_long' },
  }),
  scenario({
    function: 'advise-leads',
    arrange: (world) => advised(world, { read: true }),
    truth: async ({ leadId, email }, { admin }) => {
      const { rows } = await admin.query('select tips_sent, tips_analysis_id from leads where id = $1', [leadId]);
      return { ...rows[0], mails: (await admin.query('select kind from mails where to_address = $1', [email])).rows };
    },
    must: { tips_sent: ['broken_links'], tips_analysis_id: null, mails: [{ kind: 'site-tip' }] },
  }),
  scenario({
    function: 'advise-leads',
    when: 'begins to measure',
    arrange: (world) => advised(world, { read: false }),
    truth: async ({ leadId }, { admin }) => {
      const { rows } = await admin.query('select tips_sent, tips_analysis_id is not null as measures from leads where id = $1', [leadId]);
      return rows[0];
    },
    must: { tips_sent: [], measures: true },
  }),
  scenario({
    function: 'send-contacts',
    arrange: async ({ admin }) => {
      // Several runs of the scenario share a table.
      await admin.query('delete from crm_contacts');
      const crm = await contactsHeard();
      const email = `rita-${newId()}@example.com`;
      await admin.query(
        `insert into leads (id, email, host, grade, score, locale, consent, consented_at, crm_consent, crm_confirmed_at)
         values ($1, $2, 'padaria.example', 'D', 50, 'pt-BR', 'Só o laudo.', now(), 'HubSpot também.', now())`,
        [newId(), email],
      );
      return { crm, email };
    },
    truth: async ({ crm, email }, { admin }) => ({
      there: crm.contacts.all().filter(({ properties }) => properties.email === email).length,
      waiting: (await admin.query('select from crm_contacts where due_at is not null')).rowCount,
    }),
    must: { there: 1, waiting: 0 },
  }),
  scenario({
    function: 'forget-old-analyses',
    arrange: () => ask('clara.example', 91 * 24 * 60 * MINUTE),
    truth: async (asked, world) => (await whatThereIs(asked, world)) ?? null,
    must: null,
  }),
];
