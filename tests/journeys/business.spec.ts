import { expect, type Page, test } from '@playwright/test';
import { expectAccessible } from './axe.ts';
import { describeSite } from './people.ts';
import { APP } from './place.ts';
import { publish } from './publish.ts';

const PROMPT =
  'Site da minha padaria, a Padaria da Neide, na Floresta, em Belo Horizonte. Rua Pouso Alegre, 1284. ' +
  'Abrimos de segunda a sábado das 6h às 20h. Pão francês R$ 19,90, broa de fubá R$ 7,00, rosca rainha R$ 24,00. WhatsApp (31) 99812-4407.';

const saved = (page: Page) => expect(page.getByText('Salvo', { exact: true }).filter({ visible: true })).toBeVisible();

async function publishAgain(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Publicar', exact: true }).filter({ visible: true }).click();
  await page.waitForURL(/\/published$/, { timeout: 60_000 });
}

/** The bars are beside a field on a wide screen; on a phone the field comes with the day. */
async function setHours(page: Page, day: string, hours: string): Promise<void> {
  await page.getByRole('button', { name: `Mudar ${day}` }).click();
  await page.getByLabel(`Horário de ${day}`).fill(hours);
  await page.getByLabel(`Horário de ${day}`).press('Enter');
}

test('after publishing an owner changes hours, a price, the phone and where a button leads, adds a dish, and the live site says so', async ({
  page,
  context,
}) => {
  test.setTimeout(240_000);
  const siteId = await describeSite(page, PROMPT);
  const origin = await publish(page);

  await page.goto(`${APP}/sites/${siteId}`);
  await page.getByRole('link', { name: 'Meu negócio' }).click();
  await page.waitForURL(/\/business$/);
  await expect(page.getByRole('heading', { name: 'Horários' })).toBeVisible();
  await expectAccessible(page, 'my business');

  await setHours(page, 'Quarta', 'quando der');
  await expect(page.getByText('Assim: 6h–20h, ou 6h–13h, 14h30–20h, ou fechado.')).toBeVisible();
  await expect(page.getByLabel('Horário de Quarta')).toHaveValue('quando der');
  await setHours(page, 'Quarta', '6h-13h, 14h30-20h');
  await expect(page.getByLabel('Horário de Quarta')).toHaveValue('6h–13h, 14h30–20h');
  await expectAccessible(page, 'a day of my business');
  const closes = page.getByRole('slider', { name: 'Quarta fecha' }).last();
  await closes.focus();
  await closes.press('Shift+ArrowRight');
  await expect(closes).toHaveAttribute('aria-valuetext', '21h');
  await page.getByRole('button', { name: 'Repetir em Quinta' }).click();
  await page.getByRole('button', { name: 'Pronto' }).click();

  await page.getByRole('button', { name: /Natal: abre/ }).click();
  await expect(page.getByRole('button', { name: 'Fecha nesse dia' })).toBeInViewport();
  await page.getByRole('button', { name: 'Cancelar' }).click();
  await page.getByRole('button', { name: /Natal: abre/ }).click();
  await page.getByRole('button', { name: 'Fecha nesse dia' }).click();
  await expect(page.getByRole('button', { name: /^Tirar 25/ })).toBeVisible();

  const price = page.getByLabel('Preço de Broa de fubá');
  await price.fill('7,50');
  await price.press('Enter');
  await expect(price).toHaveValue('R$ 7,50');
  await page.getByRole('button', { name: 'Item', exact: true }).click();
  await page.getByLabel('Nome', { exact: true }).fill('Pão de queijo');
  await page.getByLabel('Nome', { exact: true }).press('Enter');
  await expect(page.getByLabel('Preço', { exact: true })).toBeFocused();
  await page.getByLabel('Preço', { exact: true }).fill('48');
  await page.getByRole('button', { name: 'Pôr na lista' }).click();
  await expect(page.getByLabel('Preço de Pão de queijo')).toHaveValue('R$ 48');
  await page.getByRole('button', { name: 'Fechar', exact: true }).click();

  const phone = page.getByLabel('WhatsApp ou telefone', { exact: true });
  await phone.fill('99700');
  await phone.press('Enter');
  await expect(page.getByText('Com DDD: (31) 99812-4407.')).toBeVisible();
  await expect(phone).toHaveValue('99700');
  await phone.fill('(31) 97777-1212');
  await phone.press('Enter');
  await expect(phone).not.toHaveAttribute('aria-invalid', 'true');
  await page.getByLabel('E-mail', { exact: true }).fill('neide@padaria.example');
  await page.getByLabel('E-mail', { exact: true }).press('Enter');
  await expect(page.getByRole('button', { name: 'Tirar neide@padaria.example' })).toBeVisible();
  await saved(page);

  await page.getByRole('link', { name: 'Abrir no editor' }).click();
  await page.waitForURL(/\/edit$/);
  const isPhone = (page.viewportSize()?.width ?? 0) < 600;
  const canvas = page.frameLocator('iframe').first();
  await expect(canvas.locator('h1').first()).toBeVisible();
  await canvas.locator('h1').first().click();
  await page.keyboard.press('Escape');
  if (isPhone) await page.getByRole('button', { name: 'Editar', exact: true }).click();
  await page
    .getByRole('button', { name: /leva (?:para|a) / })
    .filter({ visible: true })
    .first()
    .click();
  const dialog = page.getByRole('dialog');
  await expectAccessible(page, 'where a button leads');
  await dialog.getByRole('tab', { name: 'Link' }).click();
  await dialog.getByLabel('Endereço na internet').fill('javascript:alert(1)');
  await dialog.getByRole('button', { name: 'Usar este endereço' }).click();
  await expect(dialog.getByText('Use um endereço da internet')).toBeVisible();
  await dialog.getByLabel('Endereço na internet').fill('encomendas.example/bolos');
  await dialog.getByRole('button', { name: 'Usar este endereço' }).click();
  await expect(page.getByRole('button', { name: /leva para encomendas\.example\/bolos/ }).filter({ visible: true })).toBeVisible();
  await saved(page);
  await publishAgain(page);

  const visitor = await context.newPage();
  await visitor.goto(origin);
  const said = ((await visitor.locator('body').textContent()) ?? '').replaceAll('\u00a0', ' ');
  expect(said).toContain('R$ 7,50');
  expect(said).not.toContain('R$ 7,00');
  expect(said).toContain('Pão de queijo');
  expect(said).toContain('R$ 48');
  expect(said).toContain('97777-1212');
  expect(said).not.toContain('99812-4407');
  expect(said).toContain('neide@padaria.example');
  expect(said).toMatch(/14h30 às 21h/);
  expect(said).toContain('25 de dezembro');
  await expect(visitor.locator('main a[href="https://encomendas.example/bolos"]').first()).toBeVisible();
  const data = await visitor.locator('script[type="application/ld+json"]').first().textContent();
  expect(data).toContain('"validFrom"');
  expect(data).toContain('+5531977771212');
  await expectAccessible(visitor, 'the site with its new facts');
});

test('a site that lacks what people look for asks for it, each field in its place', async ({ page }) => {
  const siteId = await describeSite(page, 'Site da minha sorveteria, a Sorveteria Dois Polos, em Olinda.');
  const asked = page.getByRole('region', { name: 'Ainda falta no site. Toque para contar:' });
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expectAccessible(page, 'the first look, with what is missing');
  await asked.getByRole('link', { name: 'os horários' }).click();
  await page.waitForURL(/\/business#hours$/);
  await expect(page.getByText('Quando abre?')).toBeVisible();
  await expectAccessible(page, 'my business before anything is told');
  await page.getByRole('button', { name: 'Todos os dias, 11h–23h' }).click();
  await page.getByRole('button', { name: 'Item', exact: true }).click();
  await page.getByLabel('Nome', { exact: true }).fill('Casquinha de mangaba');
  await page.getByLabel('Preço', { exact: true }).fill('12,00');
  await page.getByRole('button', { name: 'Pôr na lista' }).click();
  await expect(page.getByLabel('Preço de Casquinha de mangaba')).toHaveValue('R$ 12,00');
  await page.getByLabel('WhatsApp ou telefone', { exact: true }).fill('(81) 99555-0188');
  await page.getByLabel('WhatsApp ou telefone', { exact: true }).press('Enter');
  await expect(page.getByRole('button', { name: 'Tirar (81) 99555-0188' })).toBeVisible();
  const all = page.getByRole('button', { name: /^Pôr (?:o|os)/ });
  if (await all.isVisible()) await all.click();
  await saved(page);
  await page.goto(`${APP}/sites/${siteId}/ready`);
  await expect(asked.getByRole('link', { name: 'os horários' })).toHaveCount(0);
  const preview = page.frameLocator('iframe').first();
  await expect(preview.getByText('Casquinha de mangaba').first()).toBeAttached();
  await expect(preview.getByText(/95?55-0188/).first()).toBeAttached();
});
