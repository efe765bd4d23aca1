import { type ChildProcess, spawn } from 'node:child_process';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { expect, test } from '@playwright/test';
import { nextCommand } from '../../local/build.ts';
import { appEnvironment } from '../../local/environment.ts';
import { loadKeys } from '../../local/keys.ts';
import { APP, DATA_DIR, PORTS } from './place.ts';

const reporting = `http://localhost:${PORTS.reporting}`;
const received: string[] = [];
let ingest: Server;
let app: ChildProcess;

test.skip(({ isMobile }) => isMobile, 'policies and reports do not depend on the screen');

/** The same build once more, beside the journeys' own app, with somewhere to report to. */
test.beforeAll(async () => {
  ingest = createServer((request, response) => {
    let body = '';
    request.on('data', (chunk) => (body += chunk));
    request.on('end', () => {
      if (request.method === 'POST') received.push(body);
      response.writeHead(200, { 'Access-Control-Allow-Origin': '*' }).end('{}');
    });
  });
  await new Promise<void>((resolve) => ingest.listen(0, '127.0.0.1', resolve));
  const dataDir = path.resolve(DATA_DIR);
  const [command = '', ...args] = nextCommand('start', PORTS.reporting);
  app = spawn(command, args, {
    env: {
      ...process.env,
      ...appEnvironment({ dataDir, ports: { ...PORTS, app: PORTS.reporting } }, loadKeys(dataDir)),
      NODE_ENV: 'production',
      SENTRY_DSN: `http://public@127.0.0.1:${(ingest.address() as AddressInfo).port}/7`,
    },
    stdio: 'ignore',
  });
  await expect.poll(async () => (await fetch(`${reporting}/api/health`).catch(() => null))?.status, { timeout: 60_000 }).toBe(200);
});

test.afterAll(async () => {
  const ended = new Promise((resolve) => app.once('exit', resolve));
  app.kill('SIGTERM');
  await ended;
  await new Promise((resolve) => ingest.close(resolve));
});

test('an error in the browser is reported where that is set up, with nothing personal; elsewhere not a byte of it is loaded', async ({
  page,
}) => {
  await page.context().addCookies([{ name: 'plain', value: 'biscoito', url: reporting }]);
  const blocked: string[] = [];
  page.on('console', (message) => /content security policy/i.test(message.text()) && blocked.push(message.text()));
  await page.goto(`${reporting}/sign-in?next=/sites&email=dona@example.com`);
  await page.waitForLoadState('networkidle');
  await page.evaluate(() => {
    setTimeout(() => {
      throw new Error('falhou para dona@example.com em /auth/callback?token_hash=abcdef');
    });
  });
  await expect.poll(() => received.filter((body) => body.includes('falhou para')).length).toBe(1);
  const report = received.find((body) => body.includes('falhou para')) ?? '';
  expect(report).toContain('falhou para [email] em /auth/callback?[query]');
  expect(report).not.toMatch(/dona@|biscoito|token_hash|email=|breadcrumbs|"user"/);
  expect(blocked).toEqual([]);

  const asked: string[] = [];
  page.on('response', async (response) => {
    if (response.url().endsWith('.js')) asked.push(await response.text().catch(() => ''));
  });
  await page.goto(APP);
  await page.waitForLoadState('networkidle');
  await page.evaluate(() => void setTimeout(() => reportError(new Error('stays here'))));
  expect(asked.length).toBeGreaterThan(3);
  expect(asked.filter((text) => /sentry|globalHandlers/i.test(text))).toEqual([]);
  expect(received.some((body) => body.includes('stays here'))).toBe(false);
});
