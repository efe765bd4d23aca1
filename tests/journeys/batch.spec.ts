import { expect, test } from '@playwright/test';
import { expectAccessible } from './axe.ts';
import { signUp } from './people.ts';
import { APP } from './place.ts';

const LIST = `Descrição;Nome
"Site da minha padaria em Olinda. Pão francês R$ 0,90. WhatsApp (81) 95555-0177.";Pão da Vila
;Sem descrição
`;

test('a list of clients is read back before it is sent, and becomes a draft for each', async ({ page }) => {
  await page.goto(`${APP}/sign-up?next=${encodeURIComponent('/sites/new/batch')}`);
  await signUp(page);
  await page.waitForURL(/\/sites\/new\/batch/);
  await expectAccessible(page, 'an empty list');

  await page.getByLabel('Planilha em CSV').setInputFiles({ name: 'clientes.csv', mimeType: 'text/csv', buffer: Buffer.from(LIST) });
  await expect(page.getByText('Falta a descrição')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Criar 2 sites' })).toBeDisabled();
  await expectAccessible(page, 'a list with a problem');

  const words = page.getByLabel('Ou cole a lista aqui');
  await words.fill(LIST.replace('\n;Sem', '\n"Barbearia em Recife. Corte R$ 40. WhatsApp (81) 95555-0188.";Sem'));
  await expect(page.getByText('Falta a descrição')).toBeHidden();
  expect(await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth)).toBe(true);
  await page.getByRole('button', { name: 'Criar 2 sites' }).click();

  await page.waitForURL(/\/sites\/new\/batch\/[0-9a-f-]{36}$/);
  await expect(page.getByText('Terminamos: 2 de 2 prontos')).toBeVisible({ timeout: 60_000 });
  await expectAccessible(page, 'a list that is done');
  expect(await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth)).toBe(true);
  await page
    .getByRole('link', { name: /^Ver rascunho/ })
    .first()
    .click();
  await page.waitForURL(/\/sites\/[0-9a-f-]{36}\/ready/);

  await page.goto(`${APP}/sites/new/batch`);
  await expect(page.getByRole('link', { name: /^2 sites/ })).toBeVisible();
});
