import { expect, test } from '@playwright/test';
import sharp from 'sharp';
import { expectAccessible } from './axe.ts';
import { makeUnderstood, signUpToSite, tell } from './people.ts';
import { APP } from './place.ts';
import { readPreview } from './read-preview.ts';

const PROMPT = 'Site da minha padaria, a Pão da Vila, em Olinda. Pão francês R$ 0,90, bolo de rolo R$ 35,00. WhatsApp (81) 95555-0177.';

const photo = async (name: string, background: string) => ({
  name,
  mimeType: 'image/jpeg',
  buffer: await sharp({ create: { width: 1200, height: 800, channels: 3, background } })
    .jpeg()
    .toBuffer(),
});

test('photos and a logo that were chosen before there was an account stand on the site, and stay with another look', async ({ page }) => {
  await tell(page, PROMPT);
  const tray = page.getByRole('region', { name: 'Fotos e logo' });
  await tray
    .getByLabel('Escolher fotos')
    .setInputFiles([
      await photo('balcao.jpg', '#c2803c'),
      await photo('bolo.jpg', '#8a3324'),
      await photo('fachada.jpg', '#386b8c'),
      { name: 'notas.txt', mimeType: 'text/plain', buffer: Buffer.from('isto não é foto') },
    ]);
  await expect(tray.getByRole('listitem')).toHaveCount(3);
  await expect(tray.getByText('Esse arquivo não é uma foto que dê para usar.')).toBeVisible();
  await tray.getByRole('textbox').first().fill('O balcão pela manhã');
  await tray.getByLabel('Sua logo').setInputFiles(await photo('logo.jpg', '#123456'));
  await expect(tray.getByRole('listitem')).toHaveCount(4);
  await tray.getByRole('button', { name: 'Tirar Foto' }).last().click();
  await expect(tray.getByRole('listitem')).toHaveCount(3);
  await expectAccessible(page, 'photos before a site');
  // They wait on the device, not in the page.
  await page.reload();
  await expect(tray.getByRole('listitem')).toHaveCount(3);
  await expect(tray.getByRole('textbox').first()).toHaveValue('O balcão pela manhã');

  await makeUnderstood(page);
  const siteId = await signUpToSite(page);
  await expect(page.getByText('Suas 3 fotos estão no site')).toBeVisible({ timeout: 30_000 });
  const images = async () => (await readPreview(page, siteId)).match(/<img[^>]*>/g) ?? [];
  expect(await images()).toHaveLength(3);
  expect(await readPreview(page, siteId)).toMatch(/class="brand logo"[\s\S]*?alt="Pão da Vila"/);
  expect(await readPreview(page, siteId)).toContain('alt="O balcão pela manhã"');

  await page.getByRole('button', { name: 'Outro visual' }).locator('visible=true').click();
  await expect(page.getByText('Outro visual, com o mesmo texto.')).toBeVisible();
  expect(await images()).toHaveLength(3);

  // The logo is the owner's to change, where the facts are.
  await page.goto(`${APP}/sites/${siteId}/business`);
  const logo = page.getByRole('region', { name: 'Logo' });
  await expect(logo.getByRole('img')).toBeVisible();
  await logo.getByRole('button', { name: 'Tirar a logo' }).click();
  await expect.poll(async () => (await images()).length).toBe(2);
  await logo.getByLabel('Escolher logo').setInputFiles(await photo('outra.jpg', '#654321'));
  await expect(logo.getByRole('img')).toBeVisible({ timeout: 20_000 });
  await expect.poll(async () => (await images()).length).toBe(3);
});
