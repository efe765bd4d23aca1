import { expect, type Page, test } from '@playwright/test';
import { compose } from '#composer/compose.ts';
import { openEntries } from '#composer/model/translate/chunks.ts';
import { translateQuestion } from '#composer/model/translate/question.ts';
import { apply } from '#site/changes/apply.ts';
import { changesOf } from '#site/operations/index.ts';
import { expectAccessible, expectAccessibleInBothThemes } from './axe.ts';
import { asAdmin } from './cloud.ts';
import { answerAsKept } from './model.ts';
import { describeSite } from './people.ts';
import { APP } from './place.ts';
import { publish } from './publish.ts';

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

const BAKERY = `Site da Padaria Sol da Serra, em Tiradentes, Minas Gerais. Quero páginas de cardápio, sobre e contato. Cardápio: pão de queijo R$ 6,00, broa de fubá R$ 7,00, rosca rainha R$ 24,00, bolo de cenoura R$ 32,00. O pão de queijo leva queijo canastra de 30 dias. Pão quente às 6h, às 10h e às 16h. Comecei em 1998 com a minha mãe e o forno ainda é a lenha. Encomendas com um dia de antecedência. Depoimentos: "Broa quente e pão com gosto de fazenda" (Renata Alves, vizinha) e "Atendimento carinhoso e pão de verdade" (Jorge Lima). Terça a sábado das 6h às 19h, domingo das 6h às 12h. Rua Direita, 210. WhatsApp (32) 95555-0144, Instagram @padariasoldaserra.`;

/** Has the model answer the whole site's translation as one once did. */
function answerTranslation(to: string): void {
  const made = compose({ prompt: BAKERY });
  if (made.outcome === 'refuse') throw new Error(made.message);
  const document = apply(made.document, changesOf(made.document, 'add-language', { locale: to }));
  answerAsKept(translateQuestion(document, to, openEntries(document, to)));
}

test('a model puts the site into two languages, its price first; visitors get pages of their own, with the same prices and names', async ({
  page,
  context,
}) => {
  test.slow();
  for (const to of ['en', 'es']) answerTranslation(to);
  const siteId = await describeSite(page, BAKERY);
  await page.goto(`${APP}/sites/${siteId}/edit`);
  await expect(page.frameLocator('iframe').first().locator('h1').first()).toBeVisible();
  await button(page, 'Idiomas e traduções').click();
  for (const to of ['en', 'es']) {
    await page.getByLabel('Idioma a acrescentar').filter({ visible: true }).selectOption(to);
    await button(page, 'Acrescentar').click();
    await expect(page.getByText(/^Grátis no seu plano · até [\d.]+ tokens$/).filter({ visible: true })).toBeVisible();
    await expectAccessibleInBothThemes(page, `the price of ${to}`);
    await button(page, 'Traduzir com IA').click();
    if (to === 'en') {
      await expect(page.getByText(/^0 de \d+ textos traduzidos$/).filter({ visible: true })).toBeVisible();
      await expectAccessibleInBothThemes(page, 'a translation under way');
    }
    await expect(page.getByText('Faltam (0)').filter({ visible: true })).toBeVisible({ timeout: 120_000 });
    await expect(page.getByRole('status').filter({ hasText: 'Tradução pronta' }).filter({ visible: true })).toHaveCount(1);
    await expectAccessibleInBothThemes(page, `the texts in ${to}`);
    await button(page, 'Voltar aos idiomas').click();
  }
  await expect(page.getByText('Pronto: aparece no site').filter({ visible: true })).toHaveCount(2);
  await expectAccessibleInBothThemes(page, 'a site in three languages');
  const rows = await asAdmin<{ refused: number }>('select jsonb_array_length(refused) as refused from translations where site_id = $1', [
    siteId,
  ]);
  expect(rows).toEqual([{ refused: 0 }, { refused: 0 }]);

  await page.goto(`${APP}/sites/${siteId}/ready`);
  const origin = await publish(page);
  const reader = await context.newPage();
  for (const [path, title, quiet] of [
    ['/en/menu', 'Menu', /Cardápio|Pedir/],
    ['/es/carta', 'Carta', /Cardápio|Pedir no/],
  ] as const) {
    const answer = await reader.goto(origin + path);
    expect(answer?.status()).toBe(200);
    await expect(reader.locator('h1').first()).toHaveText(title);
    for (const kept of ['R$ 6,00', 'R$ 32,00', 'Pão de queijo']) await expect(reader.getByText(kept).first()).toBeVisible();
    await expect(reader.locator('main')).not.toContainText(quiet);
    await expect(reader.locator('link[hreflang="pt-BR"]')).toHaveAttribute('href', /\/cardapio$/);
    await expectAccessible(reader, path);
  }
  await reader.goto(`${origin}/en/`);
  const quotation = reader.getByText('Broa quente e pão com gosto de fazenda').first();
  await expect(quotation).toBeVisible();
  expect(await quotation.evaluate((element) => element.closest('[lang]')?.getAttribute('lang'))).toBe('pt-BR');
  await expect(reader.getByText('neighbor').first()).toBeVisible();
});
