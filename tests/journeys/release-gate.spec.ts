import { execFile } from 'node:child_process';
import { writeFile } from 'node:fs/promises';
import { promisify } from 'node:util';
import { expect, test } from '@playwright/test';
import { expectAccessible } from './axe.ts';
import { describeSite } from './people.ts';
import { APP } from './place.ts';

const PROMPT = 'Padaria Pão da Vila em Olinda. Pão francês R$ 0,90.';

const verify = (...args: string[]) =>
  promisify(execFile)('node_modules/.bin/node', [
    '--conditions=react-server',
    '--import',
    './src/cli/resolve-next.ts',
    'src/cli/receipt.ts',
    'verify',
    ...args,
  ]);

test('an owner holds back a low grade, sees why, publishes all the same, and shows the seal to anybody', async ({
  page,
  browser,
}, info) => {
  const siteId = await describeSite(page, PROMPT);
  await page.goto(`${APP}/sites/${siteId}`);
  await page.getByRole('radio', { name: /^Segurar/ }).check();
  await page.getByLabel('Nota mínima').selectOption('A+');
  await page.getByRole('button', { name: 'Salvar', exact: true }).click();
  await expect(page.getByText('Salvo', { exact: true })).toBeVisible();

  await page.getByRole('button', { name: 'Publicar', exact: true }).click();
  const anyway = page.getByRole('button', { name: 'Publicar mesmo assim' });
  await expect(anyway).toBeVisible({ timeout: 30_000 });
  await expect(page.getByText(/Seu site ainda não está no ar/)).toBeVisible();
  await expectAccessible(page, 'a site with a release that was held back');
  await page.screenshot({ path: info.outputPath('held.png'), fullPage: true });

  await anyway.click();
  await page.waitForURL(/\/published$/, { timeout: 30_000 });
  await page.goto(`${APP}/sites/${siteId}`);
  await expect(anyway).toBeHidden();
  const seal = page.getByRole('link', { name: 'Abrir o selo' });
  await seal.scrollIntoViewIfNeeded();
  await page.screenshot({ path: info.outputPath('site.png'), fullPage: true });
  const address = new URL((await seal.getAttribute('href')) as string, APP).href;

  const anybody = await (await browser.newContext({ locale: 'pt-BR', viewport: page.viewportSize() })).newPage();
  await anybody.goto(address);
  await expect(anybody.getByRole('heading', { name: 'Como conferir a assinatura' })).toBeVisible();
  await expectAccessible(anybody, 'a seal');
  await anybody.screenshot({ path: info.outputPath('seal.png'), fullPage: true });
  const receipt = await (await anybody.request.get(`${address}/receipt.json`)).text();
  expect(receipt).not.toContain(siteId);
  await anybody.context().close();

  expect((await verify(address)).stdout).toMatch(/^receipt: valid, signed by local/);
  const changed = info.outputPath('changed.json');
  await writeFile(changed, receipt.replace(/"score":\d+/, '"score":100'));
  await expect(verify(changed)).rejects.toMatchObject({ code: 1, stderr: expect.stringContaining('its signature is not of what it says') });
});
