import { expect, type Page, test } from '@playwright/test';
import sharp from 'sharp';
import { asAdmin } from './cloud.ts';
import { describeSite } from './people.ts';
import { APP } from './place.ts';
import { readPreview } from './read-preview.ts';

const PROMPT = 'Site da minha padaria, a Pão da Vila, em Olinda. Pão francês R$ 0,90. WhatsApp (81) 95555-0177.';
const SENT = '**/storage/v1/object/upload/sign/uploads/**';

const photo = async () => ({
  name: 'balcao.jpg',
  mimeType: 'image/jpeg',
  buffer: await sharp({ create: { width: 1200, height: 800, channels: 3, background: '#c2803c' } })
    .jpeg()
    .toBuffer(),
});

/** Opens the editor at the first picture of the page and chooses a photo for it. */
async function choose(page: Page, siteId: string): Promise<void> {
  await page.goto(`${APP}/sites/${siteId}/edit`);
  await page.frameLocator('iframe').first().locator('h1').first().click();
  await page
    .locator('input[type=file]')
    .first()
    .setInputFiles(await photo());
  await page.getByRole('textbox', { name: /O que a foto mostra/ }).fill('O balcão');
}
const send = (page: Page) => page.getByRole('button', { name: 'Usar esta foto', exact: true }).click();

test('a photo goes straight to storage, with its progress, and is on the page and in the preview', async ({ page, isMobile }) => {
  test.skip(isMobile, 'the same panel in a sheet');
  const siteId = await describeSite(page, PROMPT);
  await choose(page, siteId);
  // Once held where it stands: it says what it does and can be given up.
  await page.route(SENT, () => {}, { times: 1 });
  const begun = page.waitForRequest(SENT);
  await send(page);
  await begun;
  await expect(page.getByRole('progressbar', { name: 'Enviando a foto…' })).toBeVisible();
  await page.getByRole('button', { name: 'Cancelar' }).click();
  await expect(page.getByRole('textbox', { name: /O que a foto mostra/ })).toHaveValue('O balcão');
  await expect
    .poll(async () => (await asAdmin('select count(slot)::int as open from uploads where site_id = $1', [siteId]))[0]?.open)
    .toBe(0);
  // Once cut by the network: it is said, and the photo is still there to be sent.
  await page.route(SENT, (route) => route.abort(), { times: 1 });
  await send(page);
  await expect(page.getByText('A foto não chegou.').first()).toBeVisible();
  await send(page);
  await expect(page.frameLocator('iframe').first().locator(`img[src*="/sites/${siteId}/edit/photo/"]`).first()).toBeVisible();
  await expect.poll(() => readPreview(page, siteId), { timeout: 20_000 }).toContain('alt="O balcão"');
  const [left] = await asAdmin(
    `select count(u.slot)::int as open, coalesce(sum((o.metadata->>'size')::int), 0)::int as bytes
     from uploads u left join storage.objects o on o.bucket_id = 'uploads' and o.name = u.client_id || '/' || u.id where u.site_id = $1`,
    [siteId],
  );
  expect(left).toEqual({ open: 0, bytes: 0 });
});
