import { type BrowserContext, expect, type Page, test } from '@playwright/test';
import { deliver } from './delivered.ts';
import { isLocalStripe } from './money.ts';
import { describeSite } from './people.ts';
import { APP, MAILBOX, PORTS, PREVIEWS } from './place.ts';
import { publish } from './publish.ts';
import { previewAddress } from './read-preview.ts';

const PROMPT = 'Floricultura Jardim da Lapa em São Paulo, Rua Clélia, 210. Buquês a partir de R$ 80,00. WhatsApp (11) 95555-0166.';
const isPhone = (page: Page): boolean => (page.viewportSize()?.width ?? 1440) < 600;

/**
 * Everything that a policy has stopped in any page of this context, as the browser says it. That a sandbox keeps out scripts is
 * not among it: those are the test runner's own.
 */
function listenForBlocks(context: BrowserContext): string[] {
  const heard: string[] = [];
  context.on('console', (message) => {
    if (/content security policy|blocked by policy|refused to/i.test(message.text())) {
      heard.push(`${message.page()?.url()}: ${message.text().slice(0, 400)}`);
    }
  });
  context.on('weberror', (error) => heard.push(`${error.page()?.url()}: ${error.error().message}`));
  return heard;
}

/** Words, pictures and typefaces of a preview have come. */
async function expectPreview(page: Page): Promise<void> {
  const frame = page.frameLocator('iframe').first();
  const heading = frame.locator('h1').first();
  await expect(heading).toBeVisible();
  await expect
    .poll(() => heading.evaluate(() => [...document.fonts].filter(({ status }) => status === 'loaded').length))
    .toBeGreaterThan(0);
  expect(page.frames().some((one) => one.url().startsWith(PREVIEWS))).toBe(true);
}

test.skip(({ isMobile }) => isMobile, 'policies and reports do not depend on the screen');

test('with every policy in place nothing of the product is blocked', async ({ page, context }) => {
  test.setTimeout(240_000);
  const blocked = listenForBlocks(context);
  for (const path of ['/', '/pricing', '/templates', '/sign-in', '/recover', '/nothing-here']) {
    await page.goto(`${APP}${path}`);
    await page.waitForLoadState('networkidle');
  }
  await page.goto(`${APP}/templates/restaurant`);
  await expectPreview(page);

  const siteId = await describeSite(page, PROMPT);
  await expectPreview(page);
  await page.goto(`${APP}/sites`);
  await page.waitForLoadState('networkidle');
  await expectPreview(page);

  await page.goto(`${APP}/sites/${siteId}/edit`);
  const heading = page.frameLocator('iframe').first().locator('h1').first();
  await expect(page.getByText('Salvo', { exact: true })).toBeVisible();
  await heading.click();
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.type('Flores que chegam hoje');
  await page.keyboard.press('Enter');
  await expect(page.getByText('Salvo', { exact: true })).toBeVisible();
  await expect(heading).toHaveText('Flores que chegam hoje');

  for (const path of [
    `/sites/${siteId}`,
    '/sites/new',
    '/plan',
    '/account/profile',
    '/account/keys',
    '/plan/invoices',
    `/sites/${siteId}/places`,
  ]) {
    await page.goto(`${APP}${path}`);
    await page.waitForLoadState('networkidle');
  }
  await page.goto(`${APP}/sites/${siteId}/ready`);
  const address = await publish(page);
  const visitor = await context.newPage();
  await visitor.goto(address);
  await expect(visitor.locator('h1').first()).toHaveText('Flores que chegam hoje');
  await visitor.waitForLoadState('networkidle');
  await visitor.close();

  // Files go straight to Storage, which is another origin.
  await page.goto(`${APP}/sites/${siteId}`);
  expect(await page.evaluate((storage) => fetch(`${storage}/storage/v1/status`, { mode: 'no-cors' }).then(() => 'sent'), MAILBOX)).toBe(
    'sent',
  );
  await page.goto(`${APP}/plan/change?plan=basic`);
  await page
    .getByRole('button', { name: /^Assinar/ })
    .filter({ visible: true })
    .first()
    .click();
  await page.waitForURL(isLocalStripe);
  // Without JavaScript the form itself is sent on to Stripe, which `form-action` has to allow.
  const stripePage = page.url();
  await page.goto(`${APP}/plan`);
  await page.evaluate((address) => {
    document.body.insertAdjacentHTML('beforeend', `<form id="on" action="${address}"></form>`);
    document.querySelector<HTMLFormElement>('#on')?.requestSubmit();
  }, stripePage);
  await page.waitForURL(isLocalStripe);
  expect(blocked).toEqual([]);
});

test('markup that slipped into a page of the app, or into the canvas of the editor, does not run', async ({ page, context }) => {
  const siteId = await describeSite(page, PROMPT);
  const blocked = listenForBlocks(context);
  await page.goto(`${APP}/sites/${siteId}/edit`);
  await expect(page.frameLocator('iframe').first().locator('h1').first()).toBeVisible();
  await expect(page.getByText('Salvo', { exact: true })).toBeVisible();
  const ran = await page.evaluate(async () => {
    const canvas = document.querySelector('iframe')?.contentDocument;
    if (!canvas) throw new Error('no canvas');
    for (const within of [document, canvas]) {
      const box = within.createElement('div');
      box.innerHTML =
        '<img src="x:" onerror="top.slipped=\'handler\'"><a href="javascript:top.slipped=\'link\'">x</a><iframe srcdoc="<script>top.slipped=\'frame\'</script>"></iframe>';
      within.body.append(box);
      box.querySelector('a')?.click();
      const script = within.createElement('script');
      // As a parser would have made it: not by a script that is trusted.
      box.insertAdjacentHTML('beforeend', `<script>top.slipped='script'</script>`);
      script.remove();
    }
    await new Promise((resolve) => setTimeout(resolve, 500));
    return (window as { slipped?: string }).slipped ?? null;
  });
  expect(ran).toBeNull();
  // The ear of these tests hears what it should.
  expect(blocked.join('\n')).toMatch(/script-src/);
});

test('a preview runs nothing, is given no cookie, and stands on its own host alone', async ({ page, context }) => {
  const siteId = await describeSite(page, PROMPT);
  const asked: [url: string, cookie: string | undefined][] = [];
  page.on('request', async (request) => asked.push([request.url(), (await request.allHeaders()).cookie]));
  // A cookie that somebody planted there must not travel further either; the app's own is for the app's host alone.
  await page.goto(`${APP}/sites/${siteId}/ready`);
  await expectPreview(page);
  const toPreviews = asked.filter(([url]) => url.startsWith(PREVIEWS));
  expect(toPreviews.length).toBeGreaterThan(0);
  expect(toPreviews.filter(([, cookie]) => cookie)).toEqual([]);
  expect(asked.some(([url, cookie]) => url.startsWith(`${APP}/sites`) && cookie?.includes('pm-session'))).toBe(true);

  const preview = await previewAddress(page, siteId);
  const alone = await context.newPage();
  await alone.goto(preview.href);
  await expect(alone.locator('h1').first()).toBeVisible();
  expect(await alone.evaluate(() => window.origin)).toBe('null');
  await alone.evaluate(() => {
    document.body.insertAdjacentHTML('beforeend', '<img src="x:" onerror="window.slipped=1"><form action="/"><button>x</button></form>');
    document.querySelector<HTMLFormElement>('form:last-of-type')?.requestSubmit();
  });
  // Not awaited in the page: a sandbox without scripts has no clock either.
  await alone.waitForTimeout(500);
  const ran = await alone.evaluate(() => [(window as { slipped?: number }).slipped ?? null, location.href]);
  expect(ran).toEqual([null, preview.href]);
  // Its links lead on within it.
  const link = alone.locator('a[href$=".html"]:visible, a[href*=".html#"]:visible').first();
  if ((await link.count()) > 0 && !isPhone(alone)) {
    await link.click();
    await alone.waitForLoadState();
    expect(alone.url()).toMatch(new RegExp(`^${PREVIEWS}/`));
    await expect(alone.locator('h1').first()).toBeVisible();
  }

  // The same address on the app's host, another's site behind this seal, and a frame on a page of somebody else show nothing.
  const app = { port: PORTS.app, host: new URL(APP).host };
  expect((await deliver({ ...app, path: preview.pathname })).status).toBe(404);
  expect((await deliver({ ...app, path: `/previews${preview.pathname}` })).status).toBe(404);
  await alone.goto(MAILBOX.replace('127.0.0.1', 'localhost'));
  await alone.setContent(`<iframe src="${preview.href}"></iframe>`);
  await alone.waitForLoadState('networkidle');
  const framed = alone.frames().find((frame) => frame.parentFrame());
  expect(await framed?.locator('h1').count()).toBe(0);
});
