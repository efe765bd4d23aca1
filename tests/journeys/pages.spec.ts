import { expect, type Page, test } from '@playwright/test';
import { expectAccessible } from './axe.ts';
import { describeSite } from './people.ts';
import { APP } from './place.ts';
import { publish } from './publish.ts';

const PROMPT =
  'Academia Força Viva, em Curitiba. Rua João Bettega, 455, Portão. Spinning segunda 7h, ioga sexta 8h, funcional terça 18h. ' +
  'Mensal R$ 129,90, anual R$ 899,00. WhatsApp (41) 99811-2233.';

const saved = (page: Page) => expect(page.getByText('Salvo', { exact: true }).filter({ visible: true })).toBeVisible();

test('an owner adds a page: it is in the menu of the live site, and goes again with its sections', async ({ page, context }) => {
  const siteId = await describeSite(page, PROMPT);
  await page.goto(`${APP}/sites/${siteId}/edit`);
  const frame = page.frameLocator('iframe').first();
  await expect(frame.locator('h1').first()).toBeVisible();

  const pages = page.getByLabel('Página', { exact: true }).first();
  await pages.selectOption({ label: 'Nova página…' });
  await expectAccessible(page, 'naming a new page');
  await page.getByRole('button', { name: 'Criar página' }).click();
  await expect(page.getByText('Dê um nome à página.')).toBeVisible();
  await page.getByLabel('Nome da página').fill('Avaliação física');
  await page.getByLabel('Nome da página').press('Enter');
  await expect(frame.getByRole('heading', { name: 'Avaliação física', level: 1 })).toBeVisible();
  await expect(pages.locator('option:checked')).toHaveText('Avaliação física');
  await saved(page);

  const origin = await publish(page);
  const reader = await context.newPage();
  await reader.goto(`${origin}/`);
  expect(await reader.locator('a[href$="avaliacao-fisica"]').count()).toBeGreaterThan(0);
  await reader.goto(`${origin}/avaliacao-fisica`);
  await expect(reader.getByRole('heading', { name: 'Avaliação física', level: 1 })).toBeVisible();
  await reader.close();

  await page.goto(`${APP}/sites/${siteId}/edit`);
  await expect(frame.locator('h1').first()).toBeVisible();
  await pages.selectOption({ label: 'Avaliação física' });
  await page
    .getByRole('tab', { name: 'Editar' })
    .or(page.getByRole('button', { name: 'Editar', exact: true }))
    .filter({ visible: true })
    .first()
    .click();
  await page.getByRole('button', { name: 'Excluir página' }).filter({ visible: true }).click();
  await expect(pages.locator('option', { hasText: 'Avaliação física' })).toHaveCount(0);
  await saved(page);
});
