import { expect, type Page, test } from '@playwright/test';
import { expectAccessible } from './axe.ts';
import { describeSite } from './people.ts';
import { APP } from './place.ts';

const PROMPT =
  'Site da minha padaria, a Pão da Vila, em Olinda. Rua do Amparo, 45. Pão francês R$ 0,90, bolo de rolo R$ 35,00, café R$ 6. WhatsApp (81) 95555-0177. Abre todo dia das 6h às 20h.';
const opening = (page: Page) => page.frameLocator('iframe').first().locator('section.hero');

test('the first view is chosen by looking at it, turned, and what the others need is said', async ({ page, isMobile }) => {
  test.skip(isMobile, 'the same panel in a sheet');
  const siteId = await describeSite(page, PROMPT);
  await page.goto(`${APP}/sites/${siteId}/edit`);
  await opening(page).locator('h1').click();
  const choice = page.getByRole('group', { name: 'Primeira vista' });
  await expect(choice.getByRole('radio').nth(2)).toBeAttached({ timeout: 20_000 });
  // Each is the page itself: the owner's own prices stand in the pictures.
  await expect(choice.frameLocator('iframe').first().locator('h1')).toBeAttached();
  const ledger = choice.getByRole('radio', { name: 'Tabela de preços grande' });
  await choice.locator('label', { has: page.getByRole('radio', { name: 'Tabela de preços grande' }) }).click({ position: { x: 8, y: 8 } });
  await expect(ledger).toBeChecked();
  await expect(opening(page)).toHaveClass(/hero-price-ledger/);
  await expect(opening(page).getByText('R$ 35,00')).toBeVisible();
  await expectAccessible(page, 'choice of first views');
  await page.getByText(/ideias precisam de mais/).click();
  await expect(page.getByText(/Precisa de pelo menos \d+ planos/)).toBeVisible();
  const before = await opening(page).innerHTML();
  await expect(async () => {
    await page.getByRole('button', { name: 'Outra composição' }).click();
    expect(await opening(page).innerHTML()).not.toBe(before);
  }).toPass();
  await page
    .getByRole('button', { name: /Desfazer/ })
    .first()
    .click();
  await expect(page.getByText('Salvo', { exact: true })).toBeVisible();
});
