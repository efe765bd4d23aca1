import { createHmac } from 'node:crypto';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { anonymousContext, jobContext, requirePerson, userContext } from '#platform/context.ts';
import { env } from '#platform/env.ts';
import { type LocalWebServer, startLocalWeb } from '../local/web/server.ts';
import { openCloud } from './world/cloud.ts';
import { makeClient, makePerson } from './world/people.ts';

const { admin, supabaseUrl } = await openCloud();
let web: LocalWebServer;
const policy = vi.hoisted(() => ({ localWeb: null as LocalWebServer | null }));
vi.mock('#modules/measure/egress/configured-policy.ts', async () => {
  const { egressPolicy } = await import('#modules/measure/egress/policy.ts');
  const egressSettings = async () => ({ localWeb: policy.localWeb });
  return { egressSettings, configuredPolicy: async () => egressPolicy(await egressSettings()), userAgent: () => 'test' };
});
vi.mock('#platform/jobs.ts', async (original) => ({ ...(await original<object>()), announce: async () => {} }));

const { finishAnalysis, forgetOldLeads, leadsCsv, listLeads, measureSite, requestAnalysis } = await import('#modules/measure/index.ts');
const { confirmTips, getMailStop, getTips, stopMails } = await import('#modules/measure/index.ts');
const { resumeMails } = await import('#modules/measure/leads/resume-mails.ts');
const { stopToken } = await import('#modules/measure/leads/mail-links.ts');
const { moveLead } = await import('#modules/measure/leads/move-lead.ts');
const { deliverMail, forgetLead, forgetLeadMails, holdMail, keepReport } = await import('#modules/notifications/index.ts');

beforeAll(async () => {
  web = await startLocalWeb();
  policy.localWeb = web;
});
afterAll(() => web.close());

const newsDoor = await import('../src/app/api/webhooks/resend/route.ts');
const stopDoor = await import('../src/app/(public)/analisar/parar/[token]/agora/route.ts');

const visitor = anonymousContext();
const agency = async () => userContext({ id: await makePerson(admin, { type: 'admin' }), type: 'admin' });

async function report(host: string): Promise<string> {
  const { analysisId } = await requestAnalysis(visitor, { address: host });
  const job = jobContext('measure-site');
  await measureSite(job, { analysisId });
  await finishAnalysis(job, { analysisId });
  return analysisId;
}
const CONSENT = 'Mandamos só este laudo.';
const TIPS = 'Quero também dicas.';
const ask = (analysisId: string, email: string, tips: string | null = null) =>
  keepReport(visitor, { analysisId, email, locale: 'pt-BR', consent: CONSENT, tips, crm: null });
const mailsTo = async (email: string) => (await admin.query('select kind, data from mails where to_address = $1', [email])).rows;

test('who asks for a report is noted with what they asked with, and gets one mail, however often they ask', async () => {
  const analysisId = await report('quebrada.example');
  await ask(analysisId, 'Rita@example.com');
  await ask(analysisId, 'Rita@example.com');
  const { rows } = await admin.query(
    `select email, host, consent, consented_at is not null as dated, stage from leads where host = 'quebrada.example'`,
  );
  expect(rows).toEqual([{ email: 'rita@example.com', host: 'quebrada.example', consent: CONSENT, dated: true, stage: 'new' }]);
  expect(await mailsTo('Rita@example.com')).toEqual([
    { kind: 'report-kept', data: expect.objectContaining({ host: 'quebrada.example', analysisId }) },
  ]);
});

test('a report that is not there is not kept for anybody', async () => {
  await expect(ask('0198c0de-0000-7000-8000-000000000000', 'rita@example.com')).rejects.toMatchObject({ code: 'not_found' });
});

interface Sent {
  text: string;
  headers: Record<string, string>;
}
const inbox = async (email: string): Promise<Sent[]> =>
  (await fetch(`${supabaseUrl}/_mail.json?to=${encodeURIComponent(email)}`)).json() as never;
async function deliverTo(email: string): Promise<string[]> {
  const { rows } = await admin.query(`select id from mails where to_address = $1 and state = 'queued' order by created_at`, [email]);
  const states = [];
  for (const { id } of rows) states.push((await deliverMail(jobContext('deliver-mail'), { mailId: id })).state);
  return states;
}
const leadOf = async (email: string) =>
  (await admin.query('select tips_consent, tips_confirmed_at, stopped_at from leads where email = $1', [email])).rows[0];

test('a report is sent as it was asked for; advice waits until it was confirmed from the mail itself', async () => {
  const analysisId = await report('quebrada.example');
  await ask(analysisId, 'bia@example.com');
  expect(await deliverTo('bia@example.com')).toEqual(['sent']);
  expect((await inbox('bia@example.com'))[0]!.text).not.toContain('/analisar/dicas/');
  expect(await leadOf('bia@example.com')).toEqual({ tips_consent: null, tips_confirmed_at: null, stopped_at: null });
  await ask(analysisId, 'bia@example.com', TIPS);
  await ask(analysisId, 'bia@example.com', TIPS);
  expect(await deliverTo('bia@example.com')).toEqual(['sent']);
  expect(await leadOf('bia@example.com')).toMatchObject({ tips_consent: TIPS, tips_confirmed_at: null });
  const token = /\/analisar\/dicas\/(\S+)/.exec((await inbox('bia@example.com'))[0]!.text)![1]!;
  expect(await getTips(visitor, { token })).toMatchObject({ host: 'quebrada.example', isConfirmed: false });
  expect(await leadOf('bia@example.com')).toMatchObject({ tips_confirmed_at: null });
  await confirmTips(visitor, { token });
  const { tips_confirmed_at: since } = await leadOf('bia@example.com');
  expect(since).toBeInstanceOf(Date);
  await confirmTips(anonymousContext(new Date(Date.now() + 60_000)), { token });
  expect((await leadOf('bia@example.com')).tips_confirmed_at).toEqual(since);
  // What was confirmed is not asked for again, and asking for a report without it takes nothing back.
  await ask(analysisId, 'bia@example.com');
  expect((await leadOf('bia@example.com')).tips_confirmed_at).toEqual(since);
});

test('a link that is none of ours begins and ends nothing', async () => {
  const [own] = stopToken('bia@example.com').split('.');
  const seal = stopToken('rita@example.com').split('.')[1];
  for (const token of [`${own}.${seal}`, `${own}.`, 'x', '']) {
    expect([await getMailStop(visitor, { token }), await getTips(visitor, { token })]).toEqual([null, null]);
    await expect(stopMails(visitor, { token })).rejects.toMatchObject({ code: 'not_found' });
    await expect(confirmTips(visitor, { token })).rejects.toMatchObject({ code: 'not_found' });
  }
});

test('every mail to a lead can be stopped by its link and by a program, for good, also when the person was erased', async () => {
  const email = 'Caio@example.com';
  const analysisId = await report('quebrada.example');
  await ask(analysisId, email, TIPS);
  await deliverTo(email);
  const [mail] = await inbox(email);
  const page = /http\S+\/analisar\/parar\/\S+/.exec(mail!.text)![0];
  expect(mail!.headers).toEqual({ 'List-Unsubscribe': `<${page}/agora>`, 'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click' });
  const token = page.split('/').at(-1)!;
  const asked = { params: Promise.resolve({ token }) };
  const seen = await stopDoor.GET(new Request(`${page}/agora`), asked);
  expect([seen.status, seen.headers.get('location')]).toEqual([303, page]);
  expect(await getMailStop(visitor, { token })).toEqual({ isStopped: false });
  const post = () => new Request(`${page}/agora`, { method: 'POST', body: new URLSearchParams({ 'List-Unsubscribe': 'One-Click' }) });
  expect((await stopDoor.POST(post(), asked)).status).toBe(200);
  expect((await stopDoor.POST(post(), asked)).status).toBe(200);
  expect((await stopDoor.POST(post(), { params: Promise.resolve({ token: `${token}x` }) })).status).toBe(404);
  expect(await leadOf('caio@example.com')).toMatchObject({ tips_consent: null, tips_confirmed_at: null, stopped_at: expect.any(Date) });

  const staff = await agency();
  const lead = (await listLeads(staff, {})).find((one) => one.email === 'caio@example.com')!;
  await forgetLead(staff, { leadId: lead.id });
  await ask(analysisId, 'caio@example.com', TIPS);
  expect([await leadOf('caio@example.com'), await mailsTo('caio@example.com')]).toEqual([undefined, []]);
  expect(await getMailStop(visitor, { token })).toEqual({ isStopped: true });
  expect((await admin.query(`select from mail_stops where digest like '%caio%'`)).rowCount).toBe(0);

  await resumeMails(visitor, { token });
  await ask(analysisId, 'caio@example.com');
  // Stopped between the promise and the sending: it is not sent.
  await stopMails(visitor, { token });
  expect(await deliverTo('caio@example.com')).toEqual(['failed']);
});

test('an address that called our mail unwanted, or that is not there, is written to no more', async () => {
  const key = Buffer.from('a secret between the sender and us');
  env().RESEND_WEBHOOK_SECRET = `whsec_${key.toString('base64')}`;
  const tell = (event: object, sign = key) => {
    const body = JSON.stringify(event);
    const [id, timestamp] = ['msg_1', String(Math.floor(Date.now() / 1000))];
    const signature = `v1,${createHmac('sha256', sign).update(`${id}.${timestamp}.${body}`).digest('base64')}`;
    const headers = { 'svix-id': id, 'svix-timestamp': timestamp, 'svix-signature': signature };
    return newsDoor.POST(new Request('http://127.0.0.1/webhooks/resend', { method: 'POST', body, headers }));
  };
  const news = (type: string, to: string, more: object = {}) => ({ type, created_at: '', data: { email_id: 'x', to: [to], ...more } });
  const stopped = async (email: string) => (await getMailStop(visitor, { token: stopToken(email) }))!.isStopped;

  expect((await tell(news('email.complained', 'zangada@example.com'), Buffer.from('another'))).status).toBe(400);
  expect((await newsDoor.POST(new Request('http://127.0.0.1/webhooks/resend', { method: 'POST', body: '{}' }))).status).toBe(400);
  expect(await stopped('zangada@example.com')).toBe(false);
  for (const event of [
    news('email.complained', 'Zangada@example.com'),
    news('email.bounced', 'sumida@example.com', { bounce: { type: 'Permanent', subType: 'General', message: '' } }),
    news('email.bounced', 'cheia@example.com', { bounce: { type: 'Transient', subType: 'MailboxFull', message: '' } }),
    news('email.delivered', 'feliz@example.com'),
    { type: 'domain.created', data: { name: 'x' } },
    { type: 7 },
  ])
    expect((await tell(event)).status).toBe(200);
  const asked = ['zangada', 'sumida', 'cheia', 'feliz'].map((name) => stopped(`${name}@example.com`));
  expect(await Promise.all(asked)).toEqual([true, true, false, false]);
  delete env().RESEND_WEBHOOK_SECRET;
  expect((await tell(news('email.complained', 'feliz@example.com'))).status).toBe(404);
});

test('the agency lists, moves on, exports and forgets; nobody else does', async () => {
  const analysisId = await report('escondida.example');
  await ask(analysisId, '=cmd@example.com');
  const staff = await agency();
  const lead = (await listLeads(staff, {})).find(({ host }) => host === 'escondida.example')!;
  await moveLead(staff, { leadId: lead.id, stage: 'talking' });
  expect((await listLeads(staff, { stage: 'talking' })).map(({ id }) => id)).toEqual([lead.id]);
  const csv = async (asked: Parameters<typeof leadsCsv>[1]) => new Response(await leadsCsv(staff, asked)).text();
  expect(await csv({ stage: 'talking' })).toContain("'=cmd@example.com,escondida.example");
  await moveLead(staff, { leadId: lead.id, stage: 'talking', note: 'Ligar na terça' });
  await moveLead(staff, { leadId: lead.id, stage: 'won' });
  expect(await csv({ stage: 'won' })).toContain(',Ligar na terça');
  const [grade, other] = [lead.grade as 'A', lead.grade === 'A' ? 'F' : 'A'] as const;
  expect((await listLeads(staff, { stage: 'won', grade })).map(({ id }) => id)).toEqual([lead.id]);
  expect(await listLeads(staff, { stage: 'won', grade: other })).toEqual([]);
  const developer = userContext({ id: await makePerson(admin, { type: 'developer' }), type: 'developer' });
  for (const ctx of [visitor, await makeClient(admin), developer])
    for (const verb of [
      () => listLeads(ctx, {}),
      () => leadsCsv(ctx, {}),
      () => moveLead(ctx, { leadId: lead.id, stage: 'won' }),
      () => forgetLead(ctx, { leadId: lead.id }),
    ])
      await expect(verb()).rejects.toMatchObject({ code: 'not_found' });
  await holdMail(staff, requirePerson(staff).id, {
    kind: 'desk-lead',
    key: `desk/lead_unanswered/${lead.id}/2026-01-01`,
    data: { note: 'Posso ajudar?', by: 'Rita', replyTo: null, host: lead.host, grade: lead.grade, analysisId },
    reader: { to: '=cmd@example.com', locale: 'pt-BR' },
  });
  await forgetLead(staff, { leadId: lead.id });
  await forgetLead(staff, { leadId: lead.id });
  expect((await admin.query('select from leads where id = $1', [lead.id])).rowCount).toBe(0);
  expect(await mailsTo('=cmd@example.com')).toEqual([]);
});

test('the file has every lead, however many there are, each once', async () => {
  // Many at one moment: pages are cut among them.
  await admin.query(
    `insert into leads (id, email, host, grade, score, locale, consent, consented_at, created_at)
     select gen_random_uuid(), 'many-' || n || '@example.com', 'muitos.example', 'E', 30, 'pt-BR', 'sim', now(), '2026-01-01'
     from generate_series(1, 1203) n`,
  );
  const text = await new Response(await leadsCsv(await agency(), { grade: 'E' })).text();
  const many = text.split('\r\n').filter((line) => line.includes('muitos.example'));
  expect(many).toHaveLength(1203);
  expect(new Set(many).size).toBe(1203);
  expect(text.match(/consented_at/g)).toHaveLength(1);
  await admin.query(`delete from leads where host = 'muitos.example'`);
});

test('of a mail to a lead nothing is left when its report is gone', async () => {
  await ask(await report('escondida.example'), 'dora@example.com');
  await deliverTo('dora@example.com');
  const inDays = (days: number) => jobContext('forget-old-analyses', null, new Date(Date.now() + days * 86_400_000));
  await forgetLeadMails(inDays(90));
  expect(await mailsTo('dora@example.com')).toHaveLength(1);
  await forgetLeadMails(inDays(92));
  expect(await mailsTo('dora@example.com')).toEqual([]);
  await expect(forgetLeadMails(visitor)).rejects.toMatchObject({ code: 'forbidden' });
});

test('who has not asked for a report in two years is forgotten', async () => {
  await ask(await report('mista.example'), 'nair@example.com');
  const inDays = (days: number) => jobContext('forget-old-analyses', null, new Date(Date.now() + days * 86_400_000));
  await forgetOldLeads(inDays(700));
  const left = async () => (await admin.query('select email from leads')).rows.map(({ email }) => email);
  expect(await left()).toContain('nair@example.com');
  expect((await forgetOldLeads(inDays(731))).removed).toBeGreaterThan(0);
  expect(await left()).toEqual([]);
  await expect(forgetOldLeads(visitor)).rejects.toMatchObject({ code: 'forbidden' });
});
