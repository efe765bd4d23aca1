import { type Browser, chromium } from '@playwright/test';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { ensureBrowser } from '../../local/browser/ensure-browser.ts';
import { APP, sessionOf } from './built-app.ts';
import { CANARY, PAYLOADS } from './payloads.ts';
import { database, personOf } from './victim.ts';

const FIELDS = 100;
let browser: Browser;
let siteId: string;

/** Texts from a visitor's form, as Postgres stores them. */
const kept = PAYLOADS.map((text) => text.toWellFormed().replaceAll('\0', ''));

beforeAll(async () => {
  browser = await chromium.launch({ executablePath: ensureBrowser(), args: ['--no-sandbox', '--disable-gpu', '--disable-dev-shm-usage'] });
  const { id } = await personOf('Client, free');
  siteId = (await database.query('select id from sites where client_id = $1 limit 1', [id])).rows[0].id;
  for (let at = 0; at < kept.length; at += FIELDS) {
    const fields = kept.slice(at, at + FIELDS).map((value, i) => ({ label: `${i} ${value}`.slice(0, 200).toWellFormed(), value }));
    await database.query('insert into form_messages (site_id, client_id, form_id, fields) values ($1, $2, $3, $4)', [
      siteId,
      id,
      'fm_00000001',
      JSON.stringify(fields),
    ]);
  }
});
afterAll(async () => {
  await browser?.close();
  await database.query(`delete from form_messages where site_id = $1 and form_id = 'fm_00000001'`, [siteId]);
  await database.end();
});

test('what visitors wrote is text in the inbox of its owner, also in a browser without a policy', { timeout: 60_000 }, async () => {
  const incidents: string[] = [];
  const context = await browser.newContext({ bypassCSP: true });
  await context.exposeFunction(CANARY, () => void incidents.push('a script ran'));
  const cookies = (await sessionOf('Client, free')).split('; ').map((one) => {
    const at = one.indexOf('=');
    return { name: one.slice(0, at), value: one.slice(at + 1), url: APP };
  });
  await context.addCookies(cookies);
  const page = await context.newPage();
  page.on('request', (request) => {
    if (request.url().includes('evil.example')) incidents.push(`asked for ${request.url()}`);
  });
  page.on('dialog', (dialog) => void dialog.dismiss().then(() => incidents.push('a dialog')));
  await page.goto(`${APP}/sites/${siteId}`);
  await page.waitForTimeout(1000);
  const found = await page.evaluate(() => ({
    texts: document.querySelectorAll('dd').length,
    inside: document.querySelectorAll('dd *, dt *').length,
    handlers: [...document.querySelectorAll('*')].filter((each) => [...each.attributes].some(({ name }) => name.startsWith('on'))).length,
  }));
  expect(incidents).toEqual([]);
  expect([found.texts > FIELDS, found.inside, found.handlers]).toEqual([true, 0, 0]);
  await context.close();
});
