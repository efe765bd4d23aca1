import { randomInt } from 'node:crypto';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { anonymousContext, jobContext } from '#platform/context.ts';
import { env } from '#platform/env.ts';
import { checkRate } from '#platform/rate-limit/rate-limit.ts';
import { type LocalWebServer, startLocalWeb } from '../local/web/server.ts';
import { openDatabase } from './world/database.ts';

const { admin } = await openDatabase();
let web: LocalWebServer;
const policy = vi.hoisted(() => ({ localWeb: null as LocalWebServer | null }));
vi.mock('#modules/measure/egress/configured-policy.ts', async () => {
  const { egressPolicy } = await import('#modules/measure/egress/policy.ts');
  const egressSettings = async () => ({ localWeb: policy.localWeb });
  return { egressSettings, configuredPolicy: async () => egressPolicy(await egressSettings()), userAgent: () => 'test' };
});
const announced: string[] = [];
vi.mock('#platform/jobs.ts', async (original) => ({
  ...(await original<object>()),
  announce: async ({ data }: { data: { analysisId: string } }) => void announced.push(data.analysisId),
}));

const {
  requestAnalysis,
  measureSite,
  finishAnalysis,
  getAnalysis,
  getAnalysisProgress,
  findLostAnalyses,
  listPastGrades,
  giveUpAnalysis,
  forgetOldAnalyses,
} = await import('#modules/measure/index.ts');
const { rebuildSite } = await import('#modules/measure/rebuild/rebuild-site.ts');

beforeAll(async () => {
  web = await startLocalWeb();
  policy.localWeb = web;
});
afterAll(() => web.close());

const visitor = (now = new Date()) => anonymousContext(now);
const job = (now?: Date) => jobContext('measure-site', null, now);
const HOUR = 3_600_000;

test('a visitor without an account has a site measured, and reads it by its link', async () => {
  const { analysisId } = await requestAnalysis(visitor(), { address: ' Zattera.example ' });
  expect(announced).toEqual([analysisId]);
  expect(await getAnalysisProgress(visitor(), { analysisId })).toMatchObject({ stage: 'queued', isFinal: false });
  expect(await measureSite(job(), { analysisId })).toBe(false);
  await finishAnalysis(job(), { analysisId });
  const analysis = await getAnalysis(visitor(), { analysisId });
  expect(analysis).toMatchObject({ host: 'zattera.example', stage: 'done', isFinal: true });
  expect(analysis?.report?.evidence.url).toBe('http://zattera.example/');
  const { rows } = await admin.query('select grade, score from analyses where id = $1', [analysisId]);
  expect(rows[0]).toEqual({ grade: analysis?.report?.score.grade, score: analysis?.report?.score.total });
  const again = await admin.query('select xmin from analyses where id = $1', [analysisId]);
  await measureSite(job(), { analysisId });
  expect((await admin.query('select xmin from analyses where id = $1', [analysisId])).rows).toEqual(again.rows);
});

test('a page of characters that a database refuses is measured like any other', async () => {
  const { analysisId } = await requestAnalysis(visitor(), { address: 'estranha.example' });
  await measureSite(job(), { analysisId });
  await finishAnalysis(job(), { analysisId });
  expect(await getAnalysis(visitor(), { analysisId })).toMatchObject({ stage: 'done', report: { score: { grade: 'A+' } } });
});

test('a result stands for an hour for everybody, also for those who ask at once; then, and when asked, it is measured anew', async () => {
  const asked = await Promise.all(Array.from({ length: 6 }, () => requestAnalysis(visitor(), { address: 'https://clara.example' })));
  expect(new Set(asked.map(({ analysisId }) => analysisId)).size).toBe(1);
  expect(asked.filter(({ isNew }) => isNew)).toHaveLength(1);
  const first = asked[0]!.analysisId;
  expect((await requestAnalysis(visitor(), { address: 'clara.example', again: '1' })).analysisId).toBe(first);
  const soon = new Date(Date.now() + 2 * 60_000);
  expect((await requestAnalysis(visitor(soon), { address: 'clara.example' })).analysisId).toBe(first);
  expect((await requestAnalysis(visitor(soon), { address: 'clara.example', again: '1' })).isNew).toBe(true);
  expect((await requestAnalysis(visitor(new Date(Date.now() + 2 * HOUR)), { address: 'clara.example' })).isNew).toBe(true);
});

test('where a browser was to look and no load came to an end, its speed is out of the grade, and that is kept', async () => {
  const settings = env();
  settings.MEASURING_BROWSER = '/bin/false';
  const { analysisId } = await requestAnalysis(visitor(), { address: 'lenta.example' });
  const looks = await measureSite(job(), { analysisId });
  delete settings.MEASURING_BROWSER;
  expect(looks).toBe(true);
  await finishAnalysis(job(), { analysisId });
  const analysis = await getAnalysis(visitor(), { analysisId });
  expect(analysis).toMatchObject({ stage: 'done', report: { lab: null, score: { areas: { speed: null, safe: 100 } } } });
});

test('a site is read for whoever wants it made anew as often as it is measured, and no more', async () => {
  const { analysisId } = await requestAnalysis(visitor(), { address: 'mista.example' });
  await measureSite(job(), { analysisId });
  await finishAnalysis(job(), { analysisId });
  while ((await checkRate(visitor(), 'analyze_host', { target: 'mista.example', only: 'target' })).allowed);
  // The result that is fresh is shown; for another page of it there is none.
  expect((await requestAnalysis(visitor(new Date(Date.now() + 2 * 60_000)), { address: 'mista.example', again: '1' })).isNew).toBe(false);
  await expect(requestAnalysis(visitor(), { address: 'mista.example/outra' })).rejects.toMatchObject({ reason: 'site_measured_often' });
  await expect(rebuildSite(visitor(), { analysisId })).rejects.toMatchObject({ reason: 'too_many_requests' });
});

test('a report knows how the same address did on days before, measured in the same way', async () => {
  const measured = async () => {
    const { analysisId } = await requestAnalysis(visitor(), { address: 'pesada.example', again: '1' });
    await measureSite(job(), { analysisId });
    await finishAnalysis(job(), { analysisId });
    return analysisId;
  };
  const ago = (analysisId: string, days: number, more = '') =>
    admin.query(
      `update analyses set created_at = created_at - make_interval(days => $2), finished_at = finished_at - make_interval(days => $2) ${more} where id = $1`,
      [analysisId, days],
    );
  await ago(await measured(), 20, `, score = 40, grade = 'E'`);
  await ago(await measured(), 10, `, score = 41, grade = 'E'`);
  await ago(await measured(), 10, `, score = 50, grade = 'D'`);
  // A browser had a part in this one.
  await ago(await measured(), 5, `, score = 3, grade = 'F', evidence = evidence || '{"looked":true}'`);
  await ago(await measured(), 3, `, stage = 'failed', grade = null, score = null, error = 'too_slow'`);
  const past = await listPastGrades(visitor(), { analysisId: await measured() });
  expect(past.map(({ grade, score }) => [grade, score])).toEqual([
    ['E', 40],
    ['D', 50],
  ]);
});

test('the place in the queue is shown, first for the page and then for a browser', async () => {
  const now = new Date(Date.now() + 3 * 24 * HOUR);
  const ids = await Promise.all(
    [1, 2, 3, 4].map(async (n) => {
      const at = new Date(now.getTime() + n);
      const { rows } = await admin.query(
        `insert into analyses (id, address, guessed, host, created_at) values (gen_random_uuid(), $1, false, 'fila.example', $2) returning id`,
        [`https://fila.example/${n}`, at],
      );
      return rows[0].id as string;
    }),
  );
  const ahead = () => Promise.all(ids.map(async (analysisId) => (await getAnalysisProgress(visitor(now), { analysisId }))?.ahead));
  expect(await ahead()).toEqual([0, 1, 2, 3]);
  await admin.query(`update analyses set stage = 'lab' where host = 'fila.example'`);
  // Three browsers work beside each other.
  expect(await ahead()).toEqual([0, 0, 0, 1]);
  const seen = (await getAnalysisProgress(visitor(now), { analysisId: ids[3]! }))!.seen;
  await admin.query(`update analyses set stage = 'done', grade = 'A', score = 91, finished_at = now() where id = $1`, [ids[0]]);
  expect((await getAnalysisProgress(visitor(now), { analysisId: ids[3]! }))!.seen).not.toBe(seen);
  expect(await ahead()).toEqual([0, 0, 0, 0]);
  await admin.query(`delete from analyses where host = 'fila.example'`);
});

test('what cannot be measured says why, and is not kept for the next who asks', async () => {
  const { analysisId } = await requestAnalysis(visitor(), { address: 'armadilha.example' });
  await measureSite(job(), { analysisId });
  expect(await getAnalysis(visitor(), { analysisId })).toMatchObject({ stage: 'failed', error: 'not_public', report: null });
  await giveUpAnalysis(job(), { analysisId, reason: 'unknown' });
  expect(await getAnalysis(visitor(), { analysisId })).toMatchObject({ error: 'not_public' });
  expect((await requestAnalysis(visitor(), { address: 'armadilha.example' })).isNew).toBe(true);
});

test.each([
  ['isto não é um site', 'site_address_unreadable'],
  ['localhost', 'site_address_unreadable'],
  ['ftp://loja.example', 'site_scheme_not_web'],
  ['javascript:alert(1)', 'site_scheme_not_web'],
  ['loja.example:8080', 'site_port_not_web'],
  ['http://eu:senha@loja.example', 'site_has_credentials'],
  ['ze@padaria.com.br', 'site_is_email'],
  ['instagram.com/padaria', 'site_is_profile'],
  ['10.0.0.1', 'site_not_public'],
])('%s is no address to measure', async (address, reason) => {
  await expect(requestAnalysis(visitor(), { address })).rejects.toMatchObject({ code: 'invalid', reason });
});

test('what an event lost is found again, what nobody waits for is given up, and what is old goes', async () => {
  const { analysisId } = await requestAnalysis(visitor(), { address: 'vencendo.example' });
  const later = (ms: number) => jobContext('sweep', null, new Date(Date.now() + ms));
  expect((await findLostAnalyses(later(1000))).again).not.toContainEqual({ analysisId, host: 'vencendo.example' });
  expect((await findLostAnalyses(later(300_000))).again).toContainEqual({ analysisId, host: 'vencendo.example' });
  expect((await findLostAnalyses(later(HOUR))).hopeless).toContainEqual({ analysisId, host: 'vencendo.example' });
  expect((await forgetOldAnalyses(later(1000))).removed).toBe(0);
  expect((await forgetOldAnalyses(later(91 * 24 * HOUR))).removed).toBeGreaterThan(3);
  expect(await getAnalysis(visitor(), { analysisId })).toBeNull();
});

test('only jobs measure and sweep', async () => {
  const analysisId = '01980000-0000-7000-8000-000000000000';
  for (const verb of [() => measureSite(visitor(), { analysisId }), () => findLostAnalyses(visitor()), () => forgetOldAnalyses(visitor())])
    await expect(verb()).rejects.toMatchObject({ code: 'forbidden' });
});

test('whoever measures one site after another works for each or waits, a proof counts once, and who is signed in does neither', async () => {
  const { brakeBurst } = await import('#modules/measure/brake/brake-burst.ts');
  const { proveWork } = await import('#modules/measure/brake/proof-of-work.ts');
  vi.stubEnv('VERCEL', '1');
  const from = { headers: new Headers({ 'x-vercel-forwarded-for': `198.51.100.${randomInt(1, 255)}` }) };
  for (let site = 0; site < 6; site++) await brakeBurst(visitor(), { address: `s${site}.example` }, from);
  const address = 's7.example';
  await expect(brakeBurst(visitor(), { address }, from)).rejects.toMatchObject({
    reason: 'work_needed',
    details: { wait: expect.any(Number) },
  });
  await expect(brakeBurst(visitor(), { address, proof: `${Date.now()}.1` }, from)).rejects.toMatchObject({ reason: 'work_needed' });
  const proof = await proveWork(address, Date.now());
  await brakeBurst(visitor(), { address, proof }, from);
  await expect(brakeBurst(visitor(), { address, proof }, from)).rejects.toMatchObject({ reason: 'work_needed' });
  await brakeBurst({ ...visitor(), account: { id: 'somebody' } }, { address }, from);
  // Where a challenge is configured it replaces the proof; an answer that never comes passes nobody.
  const keys = { TURNSTILE_SITE_KEY: 'site', TURNSTILE_SECRET_KEY: 'secret-of-a-widget', TURNSTILE_BASE_URL: 'http://127.0.0.1:1' };
  Object.assign(env(), keys);
  const other = await proveWork(address, Date.now());
  for (const challenge of [undefined, 'XXXX.DUMMY.TOKEN.XXXX'])
    await expect(brakeBurst(visitor(), { address, proof: other, challenge }, from)).rejects.toMatchObject({ reason: 'challenge_needed' });
  const { createServer } = await import('node:http');
  const passing = createServer((_, answer) =>
    answer.end(JSON.stringify({ success: true, hostname: new URL(env().APP_URL).hostname, action: 'analyze' })),
  );
  await new Promise<void>((resolve) => passing.listen(0, '127.0.0.1', resolve));
  Object.assign(env(), { TURNSTILE_BASE_URL: `http://127.0.0.1:${(passing.address() as { port: number }).port}` });
  await brakeBurst(visitor(), { address, challenge: 'XXXX.DUMMY.TOKEN.XXXX' }, from);
  passing.close();
  for (const key of Object.keys(keys)) Reflect.deleteProperty(env(), key);
  vi.unstubAllEnvs();
});
