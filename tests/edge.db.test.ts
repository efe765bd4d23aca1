import { type ChildProcess, spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { request } from 'node:http';
import path from 'node:path';
import { afterAll, expect, test, vi } from 'vitest';
import { changeServing, restoreRelease, siteHostname } from '#modules/host/index.ts';
import { newId } from '#platform/ids.ts';
import { storeReleaseBlob } from '#platform/storage/storage.ts';
import { freePort } from '../local/processes.ts';
import { openCloud } from './world/cloud.ts';
import { makeClient } from './world/people.ts';

vi.setConfig({ testTimeout: 120_000, hookTimeout: 60_000 });
/** Milliseconds. One and a half seconds on a machine that has time; `npm run bench -- serve` counts what is older than two. */
const WAIT_MS = 6_000;
const { admin, appUrl } = await openCloud();
const port = await freePort();
let server: ChildProcess | undefined;
afterAll(() => server?.kill('SIGKILL'));

interface Reply {
  status: number;
  body: string;
}
const ask = (host: string, target = '/'): Promise<Reply> =>
  new Promise((resolve, reject) => {
    const sent = request({ host: '127.0.0.1', port, path: target, headers: { host, 'user-agent': 'Mozilla/5.0 Firefox' } }, (reply) => {
      const chunks: Buffer[] = [];
      reply.on('data', (chunk: Buffer) => chunks.push(chunk));
      reply.on('end', () => resolve({ status: reply.statusCode ?? 0, body: Buffer.concat(chunks).toString() }));
    });
    sent.on('error', reject);
    sent.end();
  });

const owner = await makeClient(admin, { tier: 'pro' });
const [siteId, releaseId, slug] = [newId(), newId(), `forno-${newId().slice(-8)}`];
const host = siteHostname(slug);
await publishPage('<!doctype html><title>Forno</title><p>R$ 0,90</p>');

/** A site and its release as publishing leaves them, without what makes them: that takes a worker and its time. */
async function publishPage(page: string): Promise<void> {
  const hash = createHash('sha256').update(page).digest('hex');
  await storeReleaseBlob(hash, Buffer.from(page));
  const files = { 'index.html': { hash, size: Buffer.byteLength(page), type: 'text/html', immutable: false } };
  const { id: clientId } = owner.account;
  const projectId = newId();
  await admin.query('insert into projects (id, client_id, name) values ($1, $2, $3)', [projectId, clientId, 'Forno']);
  await admin.query(`insert into sites (id, client_id, project_id, name, slug) values ($1, $2, $3, 'Forno', $4)`, [
    siteId,
    clientId,
    projectId,
    slug,
  ]);
  await admin.query(`insert into drafts (site_id, client_id, document) values ($1, $2, '{}')`, [siteId, clientId]);
  await admin.query(
    `insert into releases (id, site_id, client_id, number, artefact_id, manifest, bytes, files, draft_revision) values ($1, $2, $3, 1, $4, $5, 1, 1, 0)`,
    [releaseId, siteId, clientId, hash, { v: 1, locale: 'pt-BR', forms: {}, files }],
  );
  await admin.query(
    `insert into publications (id, site_id, client_id, state, wanted_revision, release_id) values ($1, $2, $3, 'live', 0, $4)`,
    [newId(), siteId, clientId, releaseId],
  );
}

test.each([
  ['that hears news', {}],
  ['whose line to the news leads nowhere', { DATABASE_SESSION_URL: 'postgres://x:x@127.0.0.1:9/none' }],
])('a server %s shows a site, soon follows what becomes of it, and leaves its counts behind', async (_, line) => {
  await restoreRelease(owner, { siteId, releaseId });
  await admin.query('delete from site_traffic');
  server = spawn(process.execPath, ['--conditions=react-server', path.join(import.meta.dirname, '../src/edge/main.ts')], {
    env: { ...process.env, DATABASE_URL: appUrl, SITES_PORT: String(port), NODE_OPTIONS: '', ...line },
    stdio: 'ignore',
  });
  await vi.waitFor(() => ask(host), { timeout: 60_000, interval: 200 });
  const home = await ask(host);
  expect(home.status).toBe(200);
  expect(home.body).toContain('R$ 0,90');
  expect((await ask('ninguem.localhost')).status).toBe(404);

  for (const [to, status] of [
    ['paused', 503],
    ['live', 200],
    ['draft', 404],
  ] as const) {
    await changeServing(owner, { siteId, to });
    await vi.waitFor(async () => expect((await ask(host)).status).toBe(status), { timeout: WAIT_MS, interval: 50 });
  }

  const ended = new Promise((resolve) => server!.once('exit', resolve));
  server.kill('SIGTERM');
  await ended;
  const counted = await admin.query(
    'select sum(requests)::int as requests, count(distinct instance)::int as servers from site_traffic where site_id = $1',
    [siteId],
  );
  expect(counted.rows[0].servers).toBe(1);
  expect(counted.rows[0].requests).toBeGreaterThanOrEqual(4);
});
