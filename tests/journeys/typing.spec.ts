import { type BrowserContext, expect, type Page, test } from '@playwright/test';
import { expectAccessible } from './axe.ts';
import { asAdmin } from './cloud.ts';
import { describeSite } from './people.ts';
import { APP, PORTS } from './place.ts';

const PROMPT =
  'Site da minha padaria, a Pão da Vila, em Olinda. Pão francês R$ 0,90. WhatsApp (81) 95555-0177. Abre todo dia das 6h às 20h.';
/** For a page that is longer than the window. */
const MORE =
  'Pão de queijo R$ 6, broa de milho R$ 5, sonho R$ 7, rosca de coco R$ 18, bolo de cenoura R$ 28, torta de frango R$ 42. Rua do Sol, 45.';
const LONG = 'Pão quente às seis da manhã, bolo de rolo ao meio-dia e sopa quando a tarde esfria em Olinda';

const canvas = (page: Page) => page.frameLocator('iframe').first();
const saved = (page: Page) => expect(page.getByText('Salvo', { exact: true })).toBeVisible({ timeout: 30_000 });

async function openEditor(page: Page, siteId: string): Promise<void> {
  await page.goto(`${APP}/sites/${siteId}/edit`);
  await expect(canvas(page).locator('h1').first()).toBeVisible();
  await saved(page);
}

/** Puts the caret into the main heading, over all that stands there. */
async function beginHeading(page: Page): Promise<void> {
  await canvas(page).locator('h1').first().click();
  await expect(canvas(page).locator('h1.is-writing')).toBeVisible();
  await page.keyboard.press('ControlOrMeta+a');
}

/** The renderer dies where it stands: nothing of the page runs any more. */
async function kill(context: BrowserContext, page: Page): Promise<Page> {
  const devtools = await context.newCDPSession(page);
  const crashed = page.waitForEvent('crash');
  devtools.send('Page.crash').catch(() => {});
  await crashed;
  await page.close();
  return context.newPage();
}

async function publish(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Publicar', exact: true }).filter({ visible: true }).click();
  await page.waitForURL(/\/published$/, { timeout: 60_000 });
}

const isInDraft = async (siteId: string, words: string): Promise<boolean> =>
  (await asAdmin('select 1 from drafts where site_id = $1 and strpos(document::text, $2) > 0', [siteId, words])).length > 0;

test('what is typed without a pause is there when the tab has died', async ({ page, context }) => {
  const siteId = await describeSite(page, PROMPT);
  await openEditor(page, siteId);
  // Nothing reaches the server: only what the browser has kept can come back.
  await page.route(/\/edit$/, (route) => (route.request().method() === 'POST' ? route.abort() : route.continue()));
  await beginHeading(page);
  await page.keyboard.type(LONG, { delay: 25 });
  const next = await kill(context, page);
  expect(await isInDraft(siteId, LONG.slice(0, 20))).toBe(false);

  await next.goto(`${APP}/sites/${siteId}/edit`);
  await expect(canvas(next).locator('h1').first()).toHaveText(LONG);
  await expect.poll(() => isInDraft(siteId, LONG), { timeout: 20_000 }).toBe(true);
  await saved(next);
});

test('typing reaches the server while it goes on', async ({ page }) => {
  const siteId = await describeSite(page, PROMPT);
  await openEditor(page, siteId);
  await beginHeading(page);
  const began = Date.now();
  const typing = page.keyboard.type(`${LONG} ${LONG}`, { delay: 60 });
  await expect.poll(() => isInDraft(siteId, LONG.slice(0, 12)), { timeout: 10_000, intervals: [100] }).toBe(true);
  const after = Date.now() - began;
  await typing;
  expect(after).toBeLessThan(5000);
  await expect.poll(() => isInDraft(siteId, `${LONG} ${LONG}`)).toBe(true);
});

test('Enter begins a line or keeps the caret, Backspace spares the section, and the page stays where it was', async ({
  page,
  context,
  isMobile,
}) => {
  const siteId = await describeSite(page, `${PROMPT} Desde 2012 na mesma esquina. Aceita pix e cartão. ${MORE}`);
  await openEditor(page, siteId);
  const frame = canvas(page);
  const sections = frame.locator('main > [data-s]');
  const count = await sections.count();
  const scrolled = () => frame.locator('html').evaluate((root) => root.ownerDocument.defaultView!.scrollY);

  // A paragraph: the second line is kept.
  await frame
    .locator('main p[data-k]:not(.kicker, .name, .role, .label, .when, .over, .display)')
    .filter({ visible: true })
    .first()
    .click();
  await expect(frame.locator('p.is-writing')).toBeVisible();
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.type('Desde 2012.');
  await page.keyboard.press('Enter');
  await page.keyboard.type('Vem tomar um café!');
  await page.keyboard.press('Shift+Enter');
  await page.keyboard.type('Até já.');
  await expect.poll(() => isInDraft(siteId, 'Desde 2012.\\nVem tomar um café!\\nAté já.')).toBe(true);

  // A text far down: finished by Escape, by another text, by Ctrl and Enter, it stays where it is.
  const title = sections.last().locator('[data-k].title, h2[data-k]').first();
  await title.evaluate((element) => element.scrollIntoView({ block: 'start' }));
  const finish = async (end: string) => {
    const before = await scrolled();
    expect(before).toBeGreaterThan(200);
    await page.keyboard.press(end);
    await expect(frame.locator('.is-writing')).toHaveCount(0);
    await page.waitForTimeout(900);
    expect(await scrolled()).toBe(before);
  };
  for (const end of ['Escape', 'ControlOrMeta+Enter']) {
    await title.click();
    await page.keyboard.press('End');
    await page.keyboard.type(' a');
    await finish(end);
  }
  await title.click();
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.type('Fale com a gente');
  await page.keyboard.press('Enter');
  if (!isMobile) await page.keyboard.type('hoje mesmo');
  await finish('ControlOrMeta+Enter');
  if (!isMobile) await expect(title).toHaveText('Fale com a gente hoje mesmo');
  for (const key of ['Backspace', 'Delete', 'Escape', 'Backspace', 'Space']) await finish(key);
  await expect(sections).toHaveCount(count);

  // Chosen for itself, it goes; “Desfazer” stands in view and brings it back to its place.
  await sections.last().click({ position: { x: 6, y: 6 } });
  await expect(frame.locator('.is-writing')).toHaveCount(0);
  await page.keyboard.press('Delete');
  await expect(sections).toHaveCount(count - 1);
  await page.getByRole('status').getByRole('button', { name: 'Desfazer' }).click();
  await expect(sections).toHaveCount(count);

  if (isMobile) {
    await page.getByRole('button', { name: 'Blog', exact: true }).click();
    await expect(page.getByRole('button', { name: 'Fechar painel' })).toBeVisible();
    await page.goBack();
    await expect(page.getByRole('button', { name: 'Fechar painel' })).toHaveCount(0);
    expect(page.url()).toMatch(/\/edit$/);
  }
  await saved(page);
  await publish(page);
  const [site] = await asAdmin<{ slug: string }>('select slug from sites where id = $1', [siteId]);
  const visitor = await context.newPage();
  await expect(async () => {
    await visitor.goto(`http://${site!.slug}.localhost:${PORTS.sites}`);
    expect(await visitor.locator('main').innerHTML()).toMatch(/Desde 2012\.<br>Vem tomar um café!<br>Até já\./);
  }).toPass();
});

test('a price that was being typed is there too', async ({ page, context, isMobile }) => {
  test.skip(isMobile, 'the same keys');
  const siteId = await describeSite(page, PROMPT);
  await openEditor(page, siteId);
  const price = canvas(page).locator('[data-f]', { hasText: 'R$ 0,90' }).first();
  await price.click();
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.type('R$ 1,25', { delay: 25 });
  const next = await kill(context, page);
  await openEditor(next, siteId);
  await expect(canvas(next).locator('[data-f]', { hasText: 'R$ 1,25' }).first()).toBeVisible();
});

test('“Desfazer” takes back what it stands beside, whatever was done since', async ({ page, isMobile }) => {
  test.skip(isMobile, 'the same notice');
  const siteId = await describeSite(page, PROMPT);
  await openEditor(page, siteId);
  const sections = canvas(page).locator('main > [data-s]');
  const before = await sections.count();
  const last = sections.nth(before - 1);
  const name = await last.getAttribute('data-s');
  await last.click({ position: { x: 8, y: 8 } });
  await page.keyboard.press('Escape');
  await last.click({ position: { x: 8, y: 8 } });
  await page.getByRole('complementary', { name: 'Seções da página' }).getByRole('button', { name: 'Excluir' }).first().click();
  await expect(canvas(page).locator(`[data-s="${name}"]`)).toHaveCount(0);
  await beginHeading(page);
  await page.keyboard.type('Escrito depois');
  await page.keyboard.press('Enter');
  await page.getByRole('status').getByRole('button', { name: 'Desfazer' }).click();
  await expect(canvas(page).locator(`[data-s="${name}"]`)).toHaveCount(1);
  await expect(canvas(page).locator('h1').first()).toHaveText('Escrito depois');
  await expect(page.getByText('Excluído.')).toHaveCount(0);
});

test('words that hold a place are never published, and publishing says where they are', async ({ page, context, isMobile }) => {
  test.skip(isMobile, 'the same words');
  const siteId = await describeSite(page, PROMPT);
  await openEditor(page, siteId);
  await page.getByRole('button', { name: 'Adicionar seção' }).first().click();
  await page.getByRole('dialog').getByRole('button', { name: 'Como funciona' }).first().click();
  const filler = canvas(page).locator('[data-k].sample');
  await expect(filler.nth(3)).toBeVisible();
  const count = await filler.count();
  const [first, last] = [filler.first(), filler.last()];
  const words = (await last.textContent()) ?? '';
  await saved(page);
  await publish(page);
  await expect(page.getByText('Ficou de fora o que ainda é exemplo em: Como funciona')).toBeVisible();
  await expectAccessible(page, 'published without samples');

  await page.getByRole('link', { name: 'Escrever', exact: true }).click();
  await first.click();
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.type('Chame no WhatsApp');
  await page.keyboard.press('ControlOrMeta+Enter');
  await expect(filler).toHaveCount(count - 1);
  await saved(page);
  await publish(page);
  const [site] = await asAdmin<{ slug: string }>('select slug from sites where id = $1', [siteId]);
  const visitor = await context.newPage();
  await expect(async () => {
    await visitor.goto(`http://${site!.slug}.localhost:${PORTS.sites}`);
    await expect(visitor.getByText('Chame no WhatsApp')).toBeVisible({ timeout: 1000 });
  }).toPass();
  await expect(visitor.getByText(words)).toHaveCount(0);
});
