import { expect, test } from '@playwright/test';
import { expectAccessible } from './axe.ts';
import { describeSite } from './people.ts';
import { APP } from './place.ts';

test('an owner writes a post, shows it and publishes: readers find it on the page, by its subject and in the feed', async ({
  page,
  context,
}) => {
  const siteId = await describeSite(
    page,
    'Um blog sobre plantas em apartamento, chamado Varanda Fértil, de Recife, escrito por Lia Torres.',
  );
  await page.goto(`${APP}/sites/${siteId}/edit`);
  await expect(page.frameLocator('iframe').first().locator('h1').first()).toBeVisible();
  await page
    .getByRole('tab', { name: 'Blog' })
    .or(page.getByRole('button', { name: 'Blog', exact: true }))
    .filter({ visible: true })
    .first()
    .click();
  await page.getByRole('button', { name: 'Escrever um texto' }).filter({ visible: true }).click();
  await page.getByLabel('Título', { exact: true }).filter({ visible: true }).first().fill('Quando regar a jiboia');
  await page
    .getByLabel('Texto', { exact: true })
    .filter({ visible: true })
    .first()
    .fill('## O dedo na terra\n\nSe a terra gruda, espere.\n\n- Manhã é melhor\n- **Nunca** ao meio-dia\n\n<script>alert(1)</script>');
  const tags = page.getByLabel('Assuntos', { exact: true }).filter({ visible: true }).first();
  await tags.fill('rega, jiboia');
  await tags.blur();
  await page
    .getByLabel(/Mostrar no site/)
    .filter({ visible: true })
    .first()
    .check();
  await expect(page.getByText('Salvo', { exact: true })).toBeVisible();
  await expectAccessible(page, 'the editor with a post');
  await page.getByRole('button', { name: 'Publicar', exact: true }).filter({ visible: true }).click();
  await page.waitForURL(/\/published$/, { timeout: 30_000 });

  await page.goto(`${APP}/sites/${siteId}`);
  const address = (await page
    .getByRole('link', { name: /Abrir site/ })
    .first()
    .getAttribute('href')) as string;
  const reader = await context.newPage();
  const dialogs: string[] = [];
  reader.on('dialog', (dialog) => {
    dialogs.push(dialog.message());
    return dialog.dismiss();
  });
  await reader.goto(address);
  await reader.getByRole('link', { name: 'Quando regar a jiboia' }).first().click();
  await expect(reader.locator('h1')).toHaveText('Quando regar a jiboia');
  await expect(reader.getByRole('heading', { name: 'O dedo na terra' })).toBeVisible();
  await expect(reader.locator('li strong', { hasText: 'Nunca' })).toBeVisible();
  expect(await reader.locator('script:not([type="application/ld+json"])').count()).toBe(0);
  expect(dialogs).toEqual([]);
  await expectAccessible(reader, 'a post');
  await reader.getByRole('link', { name: 'rega', exact: true }).first().click();
  await expect(reader.getByRole('link', { name: 'Quando regar a jiboia' }).first()).toBeVisible();
  await expectAccessible(reader, 'a subject');
  const feed = await reader.goto(new URL('/feed.xml', address).href);
  expect(feed?.headers()['content-type']).toContain('xml');
  expect(await feed?.text()).toContain('<title>Quando regar a jiboia</title>');
});
