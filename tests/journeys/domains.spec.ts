import { Agent, get } from 'node:https';
import { expect, test } from '@playwright/test';
import { expectAccessible } from './axe.ts';
import { deliver } from './delivered.ts';
import { describeSite } from './people.ts';
import { APP, PORTS } from './place.ts';
import { publish } from './publish.ts';

const PROMPT = 'Padaria da Neide em Belo Horizonte, Rua Itajubá, 45, Floresta. Pão francês R$ 18 o quilo. Aberta das 6h às 20h.';
const DNS = `http://127.0.0.1:${PORTS.dns}/_dns/zones`;
const OURS = '127.0.0.1';
type Line = [name: string, type: 'A' | 'CNAME' | 'TXT', value: string];

/** What its owner saves at the registrar's. */
async function saveZone(apex: string, lines: Line[]): Promise<void> {
  const records = lines.map(([name, type, value]) => ({ name, type, value, ttl: 60 }));
  const { ok } = await fetch(`${DNS}/${apex}`, { method: 'PUT', body: JSON.stringify({ provider: 'registro_br', records }) });
  if (!ok) throw new Error('the zone was not saved');
}

/** What a browser that trusts the local root is answered over TLS, or why it is not: a wrong name still fails. */
async function secure(host: string): Promise<string> {
  const ca = await (await fetch(`http://127.0.0.1:${PORTS.acme}/root.pem`)).text();
  const agent = new Agent({ keepAlive: false, maxCachedSessions: 0 });
  return new Promise((resolve) => {
    const asked = get({ host: OURS, port: PORTS.tls, servername: host, headers: { host }, ca, agent }, (response) => {
      response.resume();
      response.on('end', () => resolve(`${response.statusCode} ${response.headers.location ?? ''}`.trim()));
    });
    asked.on('error', () => resolve('refused'));
  });
}

test('a name goes from the wrong record to the lock, and is given up again', async ({ page }) => {
  const name = `padaria${Date.now().toString(36)}.example`;
  const siteId = await describeSite(page, PROMPT);
  const { host: old } = new URL(await publish(page));
  await saveZone(name, [['@', 'A', '191.6.208.10']]);
  let since = Date.now();
  const took = (what: string) => {
    console.log(`${what}: ${((Date.now() - since) / 1000).toFixed(1)} s`);
    since = Date.now();
  };

  await page.goto(`${APP}/domains?site=${siteId}`);
  await expectAccessible(page, 'names');
  await page.getByLabel('Qual é o nome').fill(`https://WWW.${name.toUpperCase()}/contato`);
  await page.getByRole('button', { name: 'Usar este nome' }).click();
  await page.waitForURL(/\/domains\/[0-9a-f-]{36}$/);
  await expect(page.getByRole('heading', { name, level: 1 })).toBeVisible();
  took('name added');
  await expect(page.getByText('O nome ainda aponta para outra hospedagem.')).toBeVisible();
  await expect(page.getByRole('heading', { name: 'No Registro.br' })).toBeVisible();
  await expectAccessible(page, 'name with a wrong record');
  took('what is wrong is said');
  expect(await secure(name)).toBe('refused');

  const proof = await page.locator('ol code', { hasText: /^pm-/ }).first().textContent();
  await saveZone(name, [
    ['@', 'A', OURS],
    ['www', 'CNAME', 'c.sites.example'],
    ['_pm', 'TXT', proof ?? ''],
  ]);
  await page.getByRole('button', { name: 'Olhar agora' }).click();
  since = Date.now();
  await expect.poll(() => secure(`www.${name}`), { timeout: 30_000, intervals: [100] }).toBe('200');
  took('from the right record to the first answer over TLS');
  await expect(page.getByText('no ar', { exact: true })).toBeVisible({ timeout: 30_000 });
  await expectAccessible(page, 'name that is live');
  took('the page says so');

  const origin = `https://www.${name}:${PORTS.tls}`;
  expect(await secure(name)).toBe(`308 ${origin}/`);
  for (const host of [name, old]) {
    const { status, headers } = await deliver({ port: PORTS.sites, host, path: '/?a=1' });
    expect([status, headers.location]).toEqual([308, `${origin}/?a=1`]);
  }

  await page.getByRole('button', { name: 'Tirar este nome' }).click();
  await page.getByLabel(`Escreva ${name} para confirmar`).fill(name);
  await page.getByRole('button', { name: 'Tirar o nome' }).click();
  await page.waitForURL(/\/domains$/);
  await expect.poll(() => secure(`www.${name}`), { timeout: 10_000 }).toBe('refused');
  expect((await deliver({ port: PORTS.sites, host: name, path: '/' })).status).toBe(404);
  expect((await deliver({ port: PORTS.sites, host: old, path: '/' })).status).toBe(200);
  took('given up');
});
