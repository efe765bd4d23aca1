import { expect, type Page, test } from '@playwright/test';
import { expectAccessible } from './axe.ts';
import { describeSite } from './people.ts';
import { APP } from './place.ts';

const seen = (page: Page, selector: string) => page.locator(selector).filter({ visible: true });
const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name }).filter({ visible: true }).first();

/** Writes a translation beside every text that has none. */
async function translateAll(page: Page): Promise<void> {
  const groups = seen(page, 'li > button[aria-expanded]');
  for (let at = 0; at < (await groups.count()); at++) {
    await groups.nth(at).click();
    const fields = seen(page, 'textarea[lang="en"]');
    await expect(fields.first()).toBeVisible();
    for (let one = 0; one < (await fields.count()); one++) {
      const field = fields.nth(one);
      if (!(await field.inputValue())) await field.fill(`Plain English ${at}.${one}`);
    }
    await groups.nth(at).click();
  }
}

test('an owner puts the site into English by hand: visitors meet the language when no text is missing', async ({ page, context }) => {
  const siteId = await describeSite(page, 'Barbearia Navalha em Santos. Corte R$ 45,00, barba R$ 35,00. WhatsApp (13) 95555-0177.');
  await page.goto(`${APP}/sites/${siteId}/edit`);
  const canvas = page.frameLocator('iframe').first();
  await expect(canvas.locator('h1').first()).toBeVisible();
  await button(page, 'Idiomas e traduções').click();
  await page.getByLabel('Idioma a acrescentar').filter({ visible: true }).selectOption('en');
  await expectAccessible(page, 'the languages of a site');
  await button(page, 'Acrescentar').click();
  // By a model or without one: the price, or that there is none here.
  await expect(page.getByText(/Sem IA configurada|Traduzir \d+ textos com IA/).filter({ visible: true })).toBeVisible();
  // The canvas shows the language that is written.
  await expect(canvas.locator('html')).toHaveAttribute('lang', 'en');
  await seen(page, 'li > button[aria-expanded]').nth(1).click();
  await expectAccessible(page, 'the texts of a language');
  await seen(page, 'li > button[aria-expanded]').nth(1).click();
  await button(page, 'Voltar aos idiomas').click();
  await expect(page.getByText(/Faltam \d+ textos/).filter({ visible: true })).toBeVisible();
  await button(page, 'Traduzir textos').click();
  await translateAll(page);
  await expect(page.getByText('Faltam (0)').filter({ visible: true })).toBeVisible();
  await button(page, 'Voltar aos idiomas').click();
  await expect(page.getByText('Pronto: aparece no site').filter({ visible: true })).toBeVisible();
  await expect(page.getByText('Salvo', { exact: true })).toBeVisible();
  if (await button(page, 'Fechar painel').isVisible()) await button(page, 'Fechar painel').click();
  await page.getByRole('button', { name: 'Publicar', exact: true }).filter({ visible: true }).click();
  await page.waitForURL(/\/published$/, { timeout: 30_000 });

  await page.goto(`${APP}/sites/${siteId}`);
  const address = (await page
    .getByRole('link', { name: /Abrir site/ })
    .first()
    .getAttribute('href')) as string;
  const reader = await context.newPage();
  await reader.goto(address);
  await expect(reader.locator('html')).toHaveAttribute('lang', 'pt-BR');
  await expect(reader.locator('link[hreflang="en"]')).toHaveCount(1);
  await reader.goto(new URL('/en/', address).href);
  await expect(reader.locator('html')).toHaveAttribute('lang', 'en');
  await expect(
    reader
      .getByText(/Plain English/)
      .filter({ visible: true })
      .first(),
  ).toBeVisible();
  await expect(reader.getByText('R$ 45,00').filter({ visible: true }).first()).toBeVisible();
  await expectAccessible(reader, 'a page in English');
});
