import { expect, type Page, test } from '@playwright/test';
import { crash } from './cloud.ts';
import { describeSite } from './people.ts';
import { APP } from './place.ts';

const PROMPT = 'Site da minha padaria, a Pão da Vila, em Olinda. Pão francês R$ 0,90. WhatsApp (81) 95555-0177.';
const isUp = async (url: string): Promise<boolean> => (await fetch(url).catch(() => null))?.ok ?? false;

async function writeHeading(page: Page, text: string): Promise<void> {
  await page.frameLocator('iframe').first().locator('h1').first().click();
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.type(text);
  await page.keyboard.press('Enter');
  await expect(page.getByText('Salvo', { exact: true })).toBeVisible({ timeout: 60_000 });
}

async function publish(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Publicar', exact: true }).filter({ visible: true }).click();
  await expect(page.getByText('seu site está no ar').first()).toBeVisible({ timeout: 60_000 });
}

test('programs that are killed lose nothing that was saved, and no visitor sees half a release', async ({ page, context, isMobile }) => {
  test.skip(isMobile, 'the same programs');
  test.setTimeout(240_000);
  const siteId = await describeSite(page, PROMPT);
  await page.goto(`${APP}/sites/${siteId}/edit`);
  await writeHeading(page, 'Primeira versão');
  await publish(page);
  await page.goto(`${APP}/sites/${siteId}`);
  const address = (await page
    .getByRole('link', { name: /Abrir site/ })
    .first()
    .getAttribute('href')) as string;
  const visitor = await context.newPage();
  await visitor.goto(address);
  await expect(visitor.locator('h1')).toHaveText('Primeira versão');

  await page.goto(`${APP}/sites/${siteId}/edit`);
  await writeHeading(page, 'Salva antes da queda');
  crash('app');
  await visitor.reload();
  await expect(visitor.locator('h1')).toHaveText('Primeira versão');
  await expect.poll(() => isUp(`${APP}/api/health`), { timeout: 60_000 }).toBe(true);
  await page.goto(`${APP}/sites/${siteId}/edit`);
  await expect(page.frameLocator('iframe').first().locator('h1')).toHaveText('Salva antes da queda');
  await publish(page);

  crash('database');
  await visitor.reload();
  await expect(visitor.locator('h1')).toHaveText(/^(Primeira versão|Salva antes da queda)$/);
  await expect.poll(() => isUp(`${APP}/api/health`), { timeout: 60_000 }).toBe(true);
  await expect(async () => {
    await visitor.reload();
    await expect(visitor.locator('h1')).toHaveText('Salva antes da queda', { timeout: 1000 });
  }).toPass({ timeout: 30_000 });

  await page.goto(`${APP}/sites/${siteId}/edit`);
  await writeHeading(page, 'Depois da queda');
  crash('sites');
  await publish(page);
  await expect(async () => {
    await visitor.goto(address);
    await expect(visitor.locator('h1')).toHaveText('Depois da queda', { timeout: 1000 });
  }).toPass({ timeout: 30_000 });

  await page.goto(`${APP}/sites/${siteId}/edit`);
  await writeHeading(page, 'Publicada no meio da queda');
  await page.getByRole('button', { name: 'Publicar', exact: true }).filter({ visible: true }).click();
  crash('app');
  await visitor.goto(address);
  await expect(visitor.locator('h1')).toHaveText(/^(Depois da queda|Publicada no meio da queda)$/);
  await expect(visitor.locator('footer')).toBeVisible();
  await expect.poll(() => isUp(`${APP}/api/health`), { timeout: 60_000 }).toBe(true);
  await page.goto(`${APP}/sites/${siteId}/edit`);
  await publish(page);
  await expect(async () => {
    await visitor.goto(address);
    await expect(visitor.locator('h1')).toHaveText('Publicada no meio da queda', { timeout: 1000 });
  }).toPass({ timeout: 30_000 });
});
