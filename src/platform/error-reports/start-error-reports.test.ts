import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { ENVIRONMENT } from '../../../tests/world/environment.ts';

/** A fake of Sentry's ingest endpoint. */
const received: string[] = [];
const ingest = createServer((request, response) => {
  const chunks: Buffer[] = [];
  request.on('data', (chunk: Buffer) => chunks.push(chunk));
  request.on('end', () => {
    const body = Buffer.concat(chunks);
    received.push(`${request.url}\n${request.headers['content-encoding'] === 'gzip' ? gunzipSync(body) : body}`);
    response.writeHead(200, { 'Content-Type': 'application/json' }).end('{}');
  });
});

beforeAll(async () => {
  await new Promise<void>((resolve) => ingest.listen(0, '127.0.0.1', resolve));
  vi.spyOn(process.stderr, 'write').mockReturnValue(true);
});
afterAll(() => ingest.close());

/** Reloads the modules, with or without a DSN. */
async function startedWith(dsn: string | undefined) {
  vi.resetModules();
  Object.assign(process.env, ENVIRONMENT);
  if (dsn) process.env.SENTRY_DSN = dsn;
  else delete process.env.SENTRY_DSN;
  const { startErrorReports } = await import('./start-error-reports.ts');
  await startErrorReports();
  return (await import('../log/log.ts')).log;
}

const trouble = () => {
  const cause = new Error('Key (email)=(dona@example.com) already exists');
  return new Error('Failed query: insert into notes values ($1)\nparams: o que a dona escreveu', { cause });
};

test('without a DSN nothing is loaded and nothing leaves', async () => {
  const log = await startedWith(undefined);
  log.error('action.failed', { requestId: 'r-0', error: trouble() });
  await new Promise((resolve) => setTimeout(resolve, 300));
  expect(received).toEqual([]);
  expect('__SENTRY__' in globalThis).toBe(false);
});

test('an unexpected error arrives with its stack and the ids of its line, and with nothing personal', async () => {
  const { port } = ingest.address() as AddressInfo;
  const log = await startedWith(`http://public@127.0.0.1:${port}/42`);
  const { flush, getIsolationScope } = await import('@sentry/nextjs');
  // Data that its integrations, or a careless line of ours, may add to a report.
  getIsolationScope().setUser({ id: '1', email: 'dona@example.com', ip_address: '203.0.113.7' });
  getIsolationScope().setExtra('body', { senha: 'pão quente' });
  getIsolationScope().addBreadcrumb({ message: 'GET /auth/callback?token_hash=abcdef' });
  getIsolationScope().setSDKProcessingMetadata({
    normalizedRequest: {
      url: 'http://localhost/sign-in?email=dona@example.com',
      headers: { cookie: 'pm-session=s3cret' },
      data: 'senha=pao',
      cookies: { a: 'b' },
    },
  });
  log.error('action.failed', { requestId: 'r-1', accountId: 'a-1', error: trouble() });
  await flush(2000);
  expect(received).toHaveLength(1);
  const [address = '', ...lines] = received[0]!.split('\n');
  expect(address).toMatch(/^\/api\/42\/envelope\//);
  const event = JSON.parse(lines[2]!);
  expect(event.tags).toEqual({ event: 'action.failed', requestId: 'r-1', accountId: 'a-1' });
  expect(event.exception.values.map(({ type }: { type: string }) => type)).toEqual(['Error', 'Error']);
  expect(event.exception.values.at(-1).stacktrace.frames.at(-1).filename).toContain('start-error-reports.test.ts');
  expect(received[0]).not.toMatch(/dona|escreveu|senha|pao|203\.0\.113|pm-session|s3cret|token_hash|sign-in/);
  for (const name of ['user', 'request', 'breadcrumbs', 'extra', 'server_name', 'modules']) expect(event).not.toHaveProperty(name);
});
