import { expect, type Page, test } from '@playwright/test';
import { expectAccessible } from './axe.ts';
import { describeSite } from './people.ts';
import { APP, PORTS } from './place.ts';

const PROMPT =
  'Site da minha padaria, a Pão da Vila, em Olinda. Rua do Amparo, 45. Pão francês R$ 0,90, bolo de rolo R$ 35,00. WhatsApp (81) 95555-0177. Abre todo dia das 6h às 20h.';

const isPhone = (page: Page): boolean => (page.viewportSize()?.width ?? 1440) < 600;
const canvas = (page: Page) => page.frameLocator('iframe').first();

async function publishFromEditor(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Publicar', exact: true }).filter({ visible: true }).click();
  await page.waitForURL(/\/published$/, { timeout: 30_000 });
  await expect(page.getByText(/[Nn]o ar desde/)).toBeVisible();
}

/** Writes over the first heading of the canvas. */
async function writeHeading(page: Page, text: string): Promise<void> {
  await canvas(page).locator('h1').first().click();
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.type(text);
  await page.keyboard.press('Enter');
}

test('a visitor describes a site, signs up, edits it, publishes it, edits and publishes again, and goes back', async ({
  page,
  context,
}) => {
  await page.goto(APP);
  await expectAccessible(page, 'home');
  const siteId = await describeSite(page, PROMPT);

  await expect(page.getByText('Pão francês').first()).toBeVisible();
  await expect(page.frameLocator('iframe').first().locator('h1')).toBeVisible();
  await expectAccessible(page, 'first look');

  await page.getByRole('link', { name: 'Editar' }).filter({ visible: true }).first().click();
  await page.waitForURL(/\/edit$/);
  const heading = canvas(page).locator('h1').first();
  await expect(heading).toBeVisible();
  await expectAccessible(page, 'editor');
  await writeHeading(page, 'Pão quente às seis da manhã');
  await expect(heading).toHaveText('Pão quente às seis da manhã');
  await expect(page.getByText('Salvo', { exact: true })).toBeVisible();
  await publishFromEditor(page);
  await expect(page.getByRole('link', { name: 'Mandar no WhatsApp' })).toBeFocused();
  await expect(page.getByRole('heading', { level: 1 })).toHaveAccessibleName(
    new RegExp(`^pao-da-vila[a-z0-9-]*\\.localhost:${PORTS.sites}$`),
  );
  await expectAccessible(page, 'published');

  await page.goto(`${APP}/sites/${siteId}`);
  const address = await page
    .getByRole('link', { name: /Abrir site/ })
    .first()
    .getAttribute('href');
  expect(address).toMatch(new RegExp(`^http://pao-da-vila[a-z0-9-]*\\.localhost:${PORTS.sites}`));
  const visitor = await context.newPage();
  await visitor.goto(address as string);
  await expect(visitor.locator('h1')).toHaveText('Pão quente às seis da manhã');
  // A headline is no name.
  await expect(visitor.locator('footer')).toContainText('Pão da Vila');
  await expect(visitor).toHaveTitle(/Pão da Vila/);
  await expect(visitor.getByText('R$ 35,00').first()).toBeVisible();
  await expectAccessible(visitor, 'published site');

  await page.goto(`${APP}/sites/${siteId}/edit`);
  await writeHeading(page, 'Agora também aos domingos');
  await expect(page.getByText('Salvo', { exact: true })).toBeVisible();
  await publishFromEditor(page);
  await expect(async () => {
    await visitor.reload();
    await expect(visitor.locator('h1')).toHaveText('Agora também aos domingos', { timeout: 1000 });
  }).toPass();

  await page.goto(`${APP}/sites/${siteId}`);
  await expectAccessible(page, 'site');
  const goBack = page.getByText(/Voltar para esta versão/).first();
  await goBack.click();
  await page.getByRole('button', { name: 'Voltar também o rascunho' }).click();
  await expect(page.getByText('A versão 1 está no ar, e o rascunho voltou para ela.')).toBeVisible();
  await expect(async () => {
    await visitor.reload();
    await expect(visitor.locator('h1')).toHaveText('Pão quente às seis da manhã', { timeout: 1000 });
  }).toPass();
  await page.getByRole('button', { name: 'Desfazer' }).click();
  await expect(page.getByText('A versão 2 está no ar')).toBeVisible();
  await goBack.click();
  await page.getByRole('button', { name: 'Voltar só o que está no ar' }).click();
  await expect(page.getByText('O rascunho ficou como estava.')).toBeVisible();
  await page.goto(`${APP}/sites`);
  await expect(page.getByText('Publicado, com mudanças a publicar')).toBeVisible();
  await page.goto(`${APP}/plan`);
  await expectAccessible(page, 'plan');
  expect(isPhone(page) || (await page.getByText(/\b1( site)? de 10/).count()) > 0).toBe(true);
});

test('a stranger finds nothing of another client', async ({ page, browser }) => {
  const siteId = await describeSite(page, PROMPT);
  const other = await browser.newContext();
  const stranger = await other.newPage();
  await stranger.goto(`${APP}/sites/${siteId}/edit`);
  await expect(stranger).toHaveURL(/sign-in/);
  await describeSite(stranger, 'site pra minha barbearia em pinheiros');
  for (const path of ['', '/edit', '/ready']) {
    await stranger.goto(`${APP}/sites/${siteId}${path}`);
    await expect(stranger.getByRole('heading', { name: 'Esta página não existe' })).toBeVisible();
    expect(await stranger.content(), path).not.toContain('Pão da Vila');
  }
  expect((await stranger.request.get(`${APP}/sites/${siteId}/preview/index.html`)).status()).toBe(404);
  await other.close();
});

test('what is typed offline is saved when the line is back, also after the tab was killed', async ({ page, context }) => {
  const siteId = await describeSite(page, PROMPT);
  await page.goto(`${APP}/sites/${siteId}/edit`);
  const heading = canvas(page).locator('h1').first();
  await expect(heading).toBeVisible();
  await expect(page.getByText('Salvo', { exact: true })).toBeVisible();
  await context.setOffline(true);
  await writeHeading(page, 'Escrito sem internet');
  await expect(page.getByText(/Sem conexão/)).toBeVisible();
  await page.close({ runBeforeUnload: false });
  await context.setOffline(false);
  const again = await context.newPage();
  await again.goto(`${APP}/sites/${siteId}/edit`);
  await expect(canvas(again).locator('h1').first()).toHaveText('Escrito sem internet');
  await expect(again.getByText('Salvo', { exact: true })).toBeVisible();
  await again.goto(`${APP}/sites/${siteId}/preview/index.html`);
  await expect(again.locator('h1')).toHaveText('Escrito sem internet');
});

test('what must not become a site is refused before anyone signs up, and the text stays', async ({ page }) => {
  await page.goto(APP);
  const prompt = 'Página igual à do Nubank pra cliente atualizar o cadastro, com CPF, senha de 4 dígitos, número do cartão e CVV.';
  const field = page.getByLabel('Descreva o site que você quer');
  await field.fill(prompt);
  await page.getByRole('button', { name: 'Gerar meu site' }).first().click();
  await expect(page.getByText(/Não podemos|Não criamos|não dá para/i).first()).toBeVisible();
  await expect(field).toHaveValue(prompt);
  await expect(page).toHaveURL(new RegExp(`^${APP}/?(\\?.*)?$`));
});
