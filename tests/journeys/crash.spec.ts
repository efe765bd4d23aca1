import { expect, type Page, test } from '@playwright/test';
import { expectAccessible } from './axe.ts';
import { asAdmin, crash, halt } from './cloud.ts';
import { describeSite, makeUnderstood } from './people.ts';
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
  await page.waitForURL(/\/published$/, { timeout: 60_000 });
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

/** What a client has been charged for and what visitors may see, by one of their sites. */
async function whatThereIs(siteId: string) {
  const [row] = await asAdmin(
    `select
       (select array_agg(g.status) from generations g where g.client_id = s.client_id) as generations,
       (select count(*)::int from sites x where x.client_id = s.client_id) as sites,
       (select count(*)::int from usage_events u where u.client_id = s.client_id and u.meter = 'page_generate') as charged,
       (select array_agg(r.state) from reservations r where r.client_id = s.client_id and r.meter = 'page_generate') as holds,
       (select array_agg(p.state) from publications p where p.client_id = s.client_id) as publications,
       (select count(*)::int from releases r where r.client_id = s.client_id) as releases
     from sites s where s.id = $1`,
    [siteId],
  );
  return row;
}

test('what was asked for when the programs were killed is made by itself, once, and charged once', async ({ page, context, isMobile }) => {
  test.skip(isMobile, 'the same programs');
  test.setTimeout(420_000);
  const siteId = await describeSite(page, PROMPT);

  await page.goto(`${APP}/sites/new`);
  await page.getByLabel('Descreva o site que você quer').fill('Oficina de bicicletas Roda Livre, em Natal. WhatsApp (84) 95555-0123.');
  const goOn = halt('jobs');
  await page.getByRole('button', { name: 'Gerar meu site' }).first().click();
  await makeUnderstood(page);
  await page.waitForURL(/\/sites\/new\/[0-9a-f-]{36}$/);
  await expect(page.getByRole('heading', { name: 'Seu site está a caminho' })).toBeVisible();
  await expectAccessible(page, 'a site on its way');
  crash('app');
  goOn();
  // The page was never reloaded: it outlives the program that served it.
  await page.waitForURL(/\/sites\/[0-9a-f-]{36}\/ready$/, { timeout: 120_000 });
  const made = { generations: ['done', 'done'], sites: 2, charged: 2, holds: ['committed', 'committed'] };
  expect(await whatThereIs(siteId)).toMatchObject(made);

  halt('jobs');
  await page.getByRole('button', { name: 'Publicar', exact: true }).filter({ visible: true }).click();
  await expect.poll(async () => (await whatThereIs(siteId))?.publications).toEqual(['queued']);
  crash('jobs');
  crash('app');
  await expect.poll(() => isUp(`${APP}/api/health`), { timeout: 60_000 }).toBe(true);
  await page.reload();
  // Its event was lost with the program that had it: a sweep asks again.
  await page.waitForURL(/\/published$/, { timeout: 180_000 });
  expect(await whatThereIs(siteId)).toEqual({ ...made, publications: ['live'], releases: 1 });
  const visitor = await context.newPage();
  await visitor.goto((await page.getByRole('heading', { level: 1 }).getByRole('link').getAttribute('href')) as string);
  await expect(visitor.locator('h1')).toBeVisible();
  await expect(visitor.locator('footer')).toBeVisible();
});
