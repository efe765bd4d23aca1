import { request } from 'node:http';
import { expect, test } from '@playwright/test';
import { expectAccessible } from './axe.ts';
import { asAdmin } from './cloud.ts';
import { describeSite } from './people.ts';
import { APP, PORTS } from './place.ts';
import { publish } from './publish.ts';

const PROMPT = 'Clínica de fisioterapia Movimento Livre em Natal, Rua Apodi, 120, Tirol. Segunda a sexta das 7h às 19h.';

/** A page as a server gives it for a host, without a browser between. */
const pageAt = (port: number, host: string): Promise<{ status: number; body: string }> =>
  new Promise((resolve, reject) => {
    const sent = request({ host: '127.0.0.1', port, path: '/', headers: { host } }, (reply) => {
      const chunks: Buffer[] = [];
      reply.on('data', (chunk: Buffer) => chunks.push(chunk));
      reply.on('end', () => resolve({ status: reply.statusCode ?? 0, body: Buffer.concat(chunks).toString() }));
    });
    sent.on('error', reject);
    sent.end();
  });

test('a visitor writes through the form of a published site, and the owner reads it', async ({ page, context }) => {
  const siteId = await describeSite(page, PROMPT);
  const address = await publish(page);

  const visitor = await context.newPage();
  await visitor.goto(address);
  const form = visitor.locator('form[method="post"]').first();
  for (const field of await form.locator('input[required]:not([type=checkbox]):not([type=email]), textarea[required]').all()) {
    await field.fill((await field.getAttribute('type')) === 'tel' ? '84 95555-0100' : 'Quero marcar uma avaliação <b>logo</b>');
  }
  for (const field of await form.locator('input[type=email][required]').all()) await field.fill('visitante@example.com');
  await form.locator('input[name=consent]').check();
  await form.locator('button[type=submit]').click();
  await expect(visitor).toHaveURL(/#fm_[0-9a-z]{8}-sent$/);
  await expect(visitor.locator('[id$="-sent"]:target')).toBeVisible();
  await expectAccessible(visitor, 'published site after sending');

  await page.goto(`${APP}/sites/${siteId}`);
  await expect(page.getByText('Quero marcar uma avaliação <b>logo</b>').first()).toBeVisible();
  const ofOwner = `select kind, state from mails where client_id = (select client_id from sites where id = $1) order by kind`;
  await expect
    .poll(() => asAdmin(ofOwner, [siteId]), { timeout: 60_000 })
    .toEqual([
      { kind: 'form-message', state: 'sent' },
      { kind: 'welcome', state: 'sent' },
    ]);
});

test('the app serves a published site with the same bytes as the visitors’ server', async ({ page }) => {
  const siteId = await describeSite(page, PROMPT);
  const { host } = new URL(await publish(page));
  const own = await pageAt(PORTS.sites, host);
  expect(own.status).toBe(200);
  expect(await pageAt(PORTS.app, host)).toEqual(own);
  // An instance of the app may be put to sleep after its answer: what it counted is in rows soon.
  const counted = `select sum(requests + bot_requests)::int as n from site_traffic where site_id = $1 and instance like 'hosted-%'`;
  await expect.poll(() => asAdmin(counted, [siteId]), { timeout: 15_000 }).toEqual([{ n: 1 }]);
  const forged = { headers: { 'x-site-host': `${host} c2VhbA` } };
  expect((await page.request.get(`${APP}/hosted`, forged)).status()).toBe(404);
});
