import { readFile } from 'node:fs/promises';
import { expect, test } from '@playwright/test';
import { expectAccessible } from './axe.ts';
import { APP } from './place.ts';

test('a finished report is kept as a PDF, handed on by a link, and the link switched off again', async ({ page, browser }, info) => {
  await page.goto(`${APP}/analisar`);
  await page.getByLabel('Endereço do site').fill('clara.example');
  await page.getByRole('button', { name: 'Analisar' }).click();
  await page.waitForURL(/\/analisar\/[0-9a-f-]{36}$/);
  const pdf = page.getByRole('link', { name: 'Baixar em PDF' });
  await expect(pdf).toBeVisible({ timeout: 100_000 });
  const [file] = await Promise.all([page.waitForEvent('download'), pdf.click()]);
  expect(file.suggestedFilename()).toMatch(/^clara\.example-\d{4}-\d\d-\d\d\.pdf$/);
  expect((await readFile(await file.path())).subarray(0, 5).toString()).toBe('%PDF-');

  await page.getByRole('button', { name: 'Criar link' }).click();
  const url = await page.locator('#mandar code').textContent();
  await expectAccessible(page, 'a report with a link of its own');
  await page.screenshot({ path: info.outputPath('report.png'), fullPage: true });
  const other = await (await browser.newContext({ locale: 'pt-BR' })).newPage();
  await other.goto(url!);
  await expect(other.getByText('clara.example').first()).toBeVisible();
  await expectAccessible(other, 'a report by a link');
  await other.screenshot({ path: info.outputPath('shared.png'), fullPage: true });
  await page.getByRole('button', { name: 'Desligar o link' }).click();
  await expect(page.getByRole('button', { name: 'Criar link' })).toBeVisible();
  await other.goto(url!);
  await expect(other.getByRole('heading', { name: 'Este laudo não está mais aqui' })).toBeVisible();
});
