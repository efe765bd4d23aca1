import { request } from 'node:http';
import { expect, type Page, test } from '@playwright/test';
import { AGENCY } from '../../local/demo/people.ts';
import { expectAccessible } from './axe.ts';
import { describeSite, signInAsDemo } from './people.ts';
import { APP, PORTS } from './place.ts';
import { publish } from './publish.ts';

const PROMPT = 'Padaria Pão da Vila em Olinda. Pão francês R$ 0,90 e bolo de rolo R$ 35,00. WhatsApp (81) 95555-0177.';
/** Soon: a pointer is believed for a second. */
const WAIT_MS = { timeout: 5_000 };

/** What a visitor gets at a host, from the server of published sites and from the app. */
const statusAt = (port: number, host: string, target = '/'): Promise<[number, string | undefined]> =>
  new Promise((resolve, reject) => {
    const sent = request({ host: '127.0.0.1', port, path: target, headers: { host } }, (reply) => {
      reply.resume();
      resolve([reply.statusCode ?? 0, reply.headers.location]);
    });
    sent.on('error', reject);
    sent.end();
  });
const onBoth = async (host: string, target?: string) => [
  await statusAt(PORTS.sites, host, target),
  await statusAt(PORTS.app, host, target),
];
const both = (status: number, location?: string) => [
  [status, location],
  [status, location],
];

async function asAgency(page: Page): Promise<void> {
  await page.goto(`${APP}/sign-in?next=${encodeURIComponent('/admin/reports')}`);
  await signInAsDemo(page, AGENCY.email);
  await page.waitForURL(`${APP}/admin/reports`);
}

test('an owner pauses the site, shows it again and takes it off the air', async ({ page }) => {
  const siteId = await describeSite(page, PROMPT);
  const { host } = new URL(await publish(page));
  expect(await onBoth(host)).toEqual(both(200));
  expect(await onBoth(host, '/nada/?x=1')).toEqual(both(404));
  expect(await onBoth(host, '/index.html?x=1')).toEqual(both(308, '/?x=1'));

  await page.goto(`${APP}/sites/${siteId}`);
  await page.getByRole('button', { name: 'Pausar site' }).click();
  await expect(page.getByText('Quem visita lê que o site está em pausa.')).toBeVisible();
  await expect.poll(() => onBoth(host), WAIT_MS).toEqual(both(503));
  await expectAccessible(page, 'a site that is paused');
  await page.getByRole('button', { name: 'Voltar ao ar' }).click();
  await expect.poll(() => onBoth(host), WAIT_MS).toEqual(both(200));

  await page.getByRole('button', { name: 'Tirar do ar…' }).click();
  await expectAccessible(page, 'taking a site off the air');
  await page.getByRole('button', { name: 'Tirar do ar', exact: true }).click();
  await expect.poll(() => onBoth(host), WAIT_MS).toEqual(both(404));
  await expect(page.getByRole('button', { name: 'Publicar' }).filter({ visible: true }).first()).toBeVisible();
});

test('a visitor reports a site, the agency takes it down and brings it back', async ({ page, context, browser }) => {
  const siteId = await describeSite(page, PROMPT);
  const address = await publish(page);
  const { host } = new URL(address);

  const visitor = await context.newPage();
  await visitor.goto(address);
  const way = await visitor.locator('meta[name="report-abuse"]').getAttribute('content');
  await visitor.goto(way!);
  await expectAccessible(visitor, 'reporting a site');
  const details = `Pede a senha do banco: ${host}`;
  await visitor.getByLabel('O que você viu').fill(details);
  await visitor.getByRole('button', { name: 'Enviar denúncia' }).click();
  await expect(visitor.getByRole('heading', { name: 'Denúncia recebida' })).toBeVisible();

  const desk = await (await browser.newContext()).newPage();
  await asAgency(desk);
  const report = desk.getByRole('listitem').filter({ hasText: details });
  await expectAccessible(desk, 'reports');
  await report.getByRole('button', { name: 'Tirar do ar' }).click();
  await expect(report).toBeHidden();
  await expect.poll(() => onBoth(host), WAIT_MS).toEqual(both(410));

  await page.goto(`${APP}/sites/${siteId}`);
  await expect(page.getByText('Tiramos este site do ar')).toBeVisible();
  await expectAccessible(page, 'a site that was taken down');

  await desk.getByRole('listitem').filter({ hasText: 'Pão da Vila' }).getByRole('button', { name: 'Devolver ao ar' }).first().click();
  await expect.poll(() => onBoth(host), WAIT_MS).toEqual(both(200));
});
