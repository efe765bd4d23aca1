import { createServer, type Server } from 'node:net';
import puppeteer, { type Browser } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { chromiumFlags } from '#modules/measure/lab/chromium-flags.ts';
import { runLab } from '#modules/measure/lab/run-lab.ts';
import { ensureBrowser } from '../../local/browser/ensure-browser.ts';
import { type LocalWebServer, startLocalWeb } from '../../local/web/server.ts';
import { sprungTraps } from '../../local/web/sites.ts';

const HERE = '127.0.0.1';
/** A browser that was started without ours has nowhere to go by itself. */
const NOWHERE = 'http://127.0.0.1:9';
let web: LocalWebServer;
let browser: Browser;
let inside: Server;
let heard = 0;

beforeAll(async () => {
  web = await startLocalWeb();
  browser = await puppeteer.launch({ executablePath: ensureBrowser(), args: chromiumFlags(NOWHERE, false) });
  inside = createServer((socket) => {
    heard++;
    socket.destroy();
  });
  await new Promise<void>((resolve) => inside.listen(0, HERE, resolve));
}, 60_000);
afterAll(async () => {
  await browser.close();
  inside.close();
  await web.close();
});

const load = (url: string, chromium = browser.wsEndpoint(), isPrivate = true) =>
  runLab({
    url,
    chromium,
    remote: { isPrivate, proxyAddress: HERE },
    isSpeedOnly: true,
    userAgent: 'PageMagic/1.0',
    egress: { localWeb: web },
  });
const targets = async () => (await browser.pages()).length;

test('a browser by its address measures through our proxy alone, and keeps nothing of a run', { timeout: 120_000 }, async () => {
  const before = await targets();
  const run = await load('https://clara.example/');
  expect(run.scores.performance).toBeGreaterThanOrEqual(90);
  expect(run).toMatchObject({ tapped: { taps: expect.any(Number) } });
  const { port } = inside.address() as { port: number };
  await load(`http://tuneis.example/?port=${port}`).catch(() => null);
  expect(sprungTraps).toContain('tuneis');
  expect(heard).toBe(0);
  expect(await targets()).toBe(before);
});

test('a browser is refused at a private address unless it is meant to be there, on an open line, and with other ways out', {
  timeout: 60_000,
}, async () => {
  const { port } = new URL(browser.wsEndpoint());
  await expect(load('https://clara.example/', `wss://${HERE}:${port}/`, false)).rejects.toThrow('remote_private');
  await expect(load('https://clara.example/', `ws://192.0.2.1:${port}/`, false)).rejects.toThrow('remote_not_encrypted');
  await expect(load('https://clara.example/', `ws://${HERE}:1/`)).rejects.toThrow('remote_not_reached');
  const open = await puppeteer.launch({ executablePath: ensureBrowser(), args: ['--no-sandbox'] });
  try {
    await expect(load('https://clara.example/', open.wsEndpoint())).rejects.toThrow('remote_flags_missing');
  } finally {
    await open.close();
  }
});
