import { readFileSync } from 'node:fs';
import { expect, type Page, test } from '@playwright/test';
import { expectAccessible } from './axe.ts';
import { describeSite, signUp } from './people.ts';
import { APP } from './place.ts';
import { readPreview } from './read-preview.ts';

const canvas = (page: Page) => page.frameLocator('iframe').first();

async function publish(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Publicar', exact: true }).filter({ visible: true }).click();
  await page.waitForURL(/\/published$/, { timeout: 30_000 });
}

async function liveAddress(page: Page, siteId: string): Promise<string> {
  await page.goto(`${APP}/sites/${siteId}`);
  const href = await page
    .getByRole('link', { name: /Abrir site/ })
    .first()
    .getAttribute('href');
  return href as string;
}

const idIn = (page: Page): string => /\/sites\/([0-9a-f-]{36})/.exec(page.url())?.[1] as string;

test('a visitor takes a template through signing up, fills what they know, and only that is published', async ({ page, context }) => {
  await page.goto(`${APP}/templates`);
  await expectAccessible(page, 'templates');
  await page.getByRole('link', { name: 'Restaurante', exact: true }).click();
  await page.waitForURL(/\/templates\/restaurant$/);
  await expect(canvas(page).locator('h1')).toBeVisible();
  await expectAccessible(page, 'a template');
  await page.getByRole('link', { name: 'Usar este modelo' }).click();
  await page.waitForURL(/\/sign-up/);
  await signUp(page);
  await page.waitForURL(/\/sites\/new\/template\/restaurant$/);
  await expectAccessible(page, 'the places of a template');
  await page.getByLabel('Nome do negócio').fill('Cantina da Nena');
  await page.getByLabel('WhatsApp').fill('12');
  await page.getByRole('button', { name: 'Criar e abrir o editor' }).click();
  await expect(page.getByLabel('WhatsApp')).toHaveAttribute('aria-invalid', 'true');
  await expect(page.getByLabel('Nome do negócio')).toHaveValue('Cantina da Nena');
  await page.getByLabel('WhatsApp').fill('(81) 95555-0123');
  await page.getByRole('button', { name: 'Criar e abrir o editor' }).click();
  await page.waitForURL(/\/sites\/[0-9a-f-]{36}\/edit$/);
  await expect(canvas(page).locator('h1').first()).toBeVisible();
  const sample = await canvas(page).locator('body').textContent();
  expect(sample).toMatch(/R\$/);
  await publish(page);

  const visitor = await context.newPage();
  await visitor.goto(await liveAddress(page, idIn(page)));
  const said = await visitor.locator('body').textContent();
  expect(said).toContain('Cantina da Nena');
  expect(said).toContain('95555-0123');
  expect(said, 'prices that nobody gave').not.toMatch(/R\$/);
  await expectAccessible(visitor, 'a published template');
  await page.goto(`${APP}/plan`);
  await expect(page.getByText(/\b0( sites)? de 10/).first()).toBeVisible();
});

test('a site leaves as an archive and comes back whole; a file that is none is refused in words', async ({ page }, info) => {
  const siteId = await describeSite(
    page,
    'Site da minha padaria, a Pão da Vila, em Olinda. Rua do Amparo, 45. Pão francês R$ 0,90. WhatsApp (81) 95555-0177.',
  );
  await page.goto(`${APP}/sites/${siteId}`);
  const [archive] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('link', { name: 'Baixar o site em arquivos' }).click(),
  ]);
  const file = info.outputPath('site.zip');
  await archive.saveAs(file);
  expect(readFileSync(file).subarray(0, 2).toString()).toBe('PK');
  const [project] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('link', { name: 'Baixar como projeto React' }).click(),
  ]);
  expect(await project.failure()).toBeNull();

  await page.goto(`${APP}/sites/new`);
  await expectAccessible(page, 'new site');
  const field = page.getByLabel('Arquivo do site');
  await field.setInputFiles({ name: 'holiday.zip', mimeType: 'application/zip', buffer: Buffer.from('not an archive') });
  await page.getByRole('button', { name: 'Importar', exact: true }).click();
  await expect(page.getByText('Este arquivo não é um site exportado daqui.')).toBeVisible();
  await field.setInputFiles(file);
  await page.getByRole('button', { name: 'Importar', exact: true }).click();
  await page.waitForURL((url) => /\/sites\/[0-9a-f-]{36}/.test(url.pathname) && !url.pathname.includes(siteId), { timeout: 30_000 });
  const copy = idIn(page);
  const [one, other] = await Promise.all([siteId, copy].map((id) => readPreview(page, id)));
  const words = (html: string | undefined) => html?.replaceAll(siteId, '').replaceAll(copy, '');
  expect(words(other)).toBe(words(one));
});
