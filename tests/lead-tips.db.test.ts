import { createHmac } from 'node:crypto';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { anonymousContext, jobContext, webhookContext } from '#platform/context.ts';
import { env } from '#platform/env.ts';
import { type LocalWebServer, startLocalWeb } from '../local/web/server.ts';
import { openCloud } from './world/cloud.ts';
import { makeClient } from './world/people.ts';

const { admin, supabaseUrl } = await openCloud();
let web: LocalWebServer;
const policy = vi.hoisted(() => ({ localWeb: null as LocalWebServer | null }));
vi.mock('#modules/measure/egress/configured-policy.ts', async () => {
  const { egressPolicy } = await import('#modules/measure/egress/policy.ts');
  const egressSettings = async () => ({ localWeb: policy.localWeb });
  return { egressSettings, configuredPolicy: async () => egressPolicy(await egressSettings()), userAgent: () => 'test' };
});
vi.mock('#platform/jobs.ts', async (original) => ({ ...(await original<object>()), announce: async () => {} }));

const { confirmTips, finishAnalysis, measureForTips, measureSite, requestAnalysis, stopMails, stopToken, tipsToken } = await import(
  '#modules/measure/index.ts'
);
const { deliverMail, receiveMailEvent, keepReport, mailTips } = await import('#modules/notifications/index.ts');

beforeAll(async () => {
  web = await startLocalWeb();
  policy.localWeb = web;
});
afterAll(() => web.close());

const DAY = 86_400_000;
const inDays = (days: number) => new Date(Date.now() + days * DAY);
const job = (days = 0) => jobContext('advise-leads', null, inDays(days));

async function measure(analysisId: string): Promise<void> {
  await measureSite(job(), { analysisId });
  await finishAnalysis(job(), { analysisId });
}

/** Somebody who asked for advice about a site, and confirmed it where `confirms`. */
async function reader(email: string, host: string, { confirms = true } = {}): Promise<{ leadId: string }> {
  const { analysisId } = await requestAnalysis(anonymousContext(), { address: host });
  await measure(analysisId);
  await keepReport(anonymousContext(), { analysisId, email, locale: 'pt-BR', consent: 'Só o laudo.', tips: 'Dicas também.', crm: null });
  const { rows } = await admin.query('select id from leads where email = $1', [email]);
  const leadId = rows[0].id as string;
  if (confirms) await confirmTips(anonymousContext(), { token: tipsToken(leadId) });
  return { leadId };
}

/** All that happens on a day, half an hour after half an hour. */
async function pass(days: number): Promise<void> {
  await measureForTips(job(days));
  const { rows } = await admin.query('select tips_analysis_id as id from leads where tips_analysis_id is not null');
  for (const { id } of rows) await measure(id);
  await mailTips(job(days));
  const waiting = await admin.query(`select id from mails where kind = 'site-tip' and state = 'queued'`);
  for (const { id } of waiting.rows) await deliverMail(jobContext('deliver-mail'), { mailId: id });
}

interface Sent {
  subject: string;
  text: string;
  headers: Record<string, string>;
}
const inbox = async (email: string): Promise<Sent[]> =>
  (await fetch(`${supabaseUrl}/_mail.json?to=${encodeURIComponent(email)}`)).json() as never;

test('who confirmed gets four mails in a month, each with the site measured anew and something else to do', async () => {
  await reader('rita@example.com', 'inacessivel.example');
  await pass(2);
  expect(await inbox('rita@example.com')).toEqual([]);
  for (const day of [3, 3.1, 6, 7, 14, 29, 30, 31, 60]) await pass(day + 0.01);
  const mails = (await inbox('rita@example.com')).reverse();
  expect(mails).toHaveLength(4);
  expect(new Set(mails.map(({ subject }) => subject)).size).toBe(4);
  expect(mails[0]!.text).toContain('Uma coisa para fazer: ');
  expect(mails[0]!.text).toContain('Como consertar: ');
  expect(mails[0]!.text).toMatch(/Na mesma régua, antes era [A-F]/);
  expect(mails.map(({ text }) => /É o (\d)º de 4/.exec(text)?.[1])).toEqual(['1', '2', '3', '4']);
  for (const { text, headers } of mails) {
    expect(text).toContain(`/analisar/parar/${stopToken('rita@example.com')}`);
    expect(headers['List-Unsubscribe-Post']).toBe('List-Unsubscribe=One-Click');
  }
  // Asked for and confirmed anew it begins anew; stopped in between, too.
  await reader('rita@example.com', 'inacessivel.example');
  await pass(3.01);
  expect((await inbox('rita@example.com'))[0]!.text).toContain('É o 1º de 4');
  await measureForTips(job(7.01));
  await stopMails(anonymousContext(), { token: stopToken('rita@example.com') });
  const { rows } = await admin.query(`select tips_sent, tips_analysis_id from leads where email = 'rita@example.com'`);
  expect(rows).toEqual([{ tips_sent: [], tips_analysis_id: null }]);
});

test('no mail goes to a lead who has not confirmed, has unsubscribed, has an account, or declined at the agency', async () => {
  await reader('nunca@example.com', 'escondida.example', { confirms: false });
  await reader('parou@example.com', 'escondida.example');
  await stopMails(anonymousContext(), { token: stopToken('parou@example.com') });
  await reader('entrou@example.com', 'escondida.example');
  await makeClient(admin, { email: 'entrou@example.com' });
  const { leadId } = await reader('naoquis@example.com', 'escondida.example');
  await admin.query(`update leads set stage = 'lost' where id = $1`, [leadId]);
  for (const day of [3, 7, 14, 30]) await pass(day + 0.01);
  for (const email of ['nunca', 'parou', 'entrou', 'naoquis']) expect(await inbox(`${email}@example.com`)).toEqual([]);
});

test('advice ends when somebody answers it', async () => {
  const { leadId } = await reader('responde@example.com', 'escondida.example');
  await pass(3.01);
  expect(await inbox('responde@example.com')).toHaveLength(1);
  const key = Buffer.from('a secret between the sender and us');
  env().RESEND_WEBHOOK_SECRET = `whsec_${key.toString('base64')}`;
  const hear = (from: string) => {
    const body = JSON.stringify({ type: 'email.received', created_at: '', data: { email_id: 'x', from, to: ['ola@pagemagic.example'] } });
    const [id, timestamp] = ['msg_1', String(Math.floor(Date.now() / 1000))];
    const signature = `v1,${createHmac('sha256', key).update(`${id}.${timestamp}.${body}`).digest('base64')}`;
    return receiveMailEvent(webhookContext('resend'), { body, headers: { id, timestamp, signature } });
  };
  await hear('Outra <outra@example.com>');
  await hear('nobody');
  const stage = async () => (await admin.query('select stage from leads where id = $1', [leadId])).rows[0].stage;
  expect(await stage()).toBe('new');
  await hear('"Rita, de Olinda" <Responde@Example.com>');
  expect(await stage()).toBe('talking');
  delete env().RESEND_WEBHOOK_SECRET;
  for (const day of [7, 14, 30]) await pass(day + 0.01);
  expect(await inbox('responde@example.com')).toHaveLength(1);
});

test('a site that does not answer on the day is no mail, and the next day of advice comes all the same', async () => {
  const { leadId } = await reader('fora@example.com', 'mista.example');
  await admin.query(`update analyses set address = 'https://caida.example/' where id = (select analysis_id from leads where id = $1)`, [
    leadId,
  ]);
  await pass(3.01);
  const sent = async () => (await admin.query('select tips_sent from leads where id = $1', [leadId])).rows[0].tips_sent;
  expect([await sent(), await inbox('fora@example.com')]).toEqual([['none'], []]);
  await admin.query(`update analyses set address = 'https://mista.example/' where id = (select analysis_id from leads where id = $1)`, [
    leadId,
  ]);
  await pass(7.01);
  expect(await sent()).toEqual(['none', 'insecure_parts']);
  expect(await inbox('fora@example.com')).toHaveLength(1);
});
