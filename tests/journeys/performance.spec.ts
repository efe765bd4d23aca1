import { expect, type Page, test } from '@playwright/test';
import { expectAccessibleInBothThemes } from './axe.ts';
import { asAdmin } from './cloud.ts';
import { describeSite } from './people.ts';
import { APP } from './place.ts';
import { publish } from './publish.ts';

const PROMPT = 'Padaria Pão da Vila em Olinda. Pão francês R$ 0,90, bolo de rolo R$ 35. WhatsApp (81) 95555-0177.';

/** Three days of a page, as the browser that measures leaves them; the last is slow. */
const measured = (siteId: string) =>
  asAdmin(
    `insert into performance_metrics (site_id, client_id, path, device, day, release_id, measured_at, runs, score, lcp_ms, cls, tbt_ms, inp_ms, ttfb_ms, bytes, ranges)
     select s.id, s.client_id, '/', 'phone', (now() at time zone 'utc')::date - n, s.release_id, now() - n * interval '1 day', 3,
       97, case when n = 0 then 2700 else 1300 end, 0.01, 40, 48, 90, 118000, '{"lcpMs": [1200, 2800]}'
     from sites s, generate_series(0, 2) n where s.id = $1`,
    [siteId],
  );

/** A visit of a page until it is left, as phones leave pages. */
async function visit(page: Page, address: string): Promise<void> {
  const told = page.waitForRequest((request) => request.url().endsWith('/.well-known/vitals'));
  await page.goto(address);
  await page.locator('h1').first().click();
  await page.evaluate(() => {
    Object.defineProperty(document, 'visibilityState', { value: 'hidden' });
    document.dispatchEvent(new Event('visibilitychange'));
  });
  await told;
}

test('an owner sees how fast their pages are, and has visits measured without anybody being known', async ({ page, browser }, {
  project,
}) => {
  const siteId = await describeSite(page, PROMPT);
  const address = await publish(page);
  await page.goto(`${APP}/sites/${siteId}`);
  await page.getByRole('link', { name: 'Ver desempenho' }).click();
  await expect(page.getByRole('heading', { name: 'Ainda não medido' })).toBeVisible();

  await measured(siteId);
  await page.reload();
  await expect(page.getByRole('heading', { name: 'O principal aparece em 2,7 s' })).toBeVisible();
  await expect(page.getByText(/^Versão 1, /)).toBeVisible();
  await page.getByText('Ver os números').first().click();
  await expect(page.getByRole('cell', { name: '1,3 s' }).first()).toBeVisible();
  await expectAccessibleInBothThemes(page, 'the performance of a site');
  expect(await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth)).toBe(true);
  const csv = await page.request.get(`${APP}/sites/${siteId}/performance/csv`);
  expect(await csv.text()).toContain(';/;phone;1;97;2700;');

  // Without its owner's word a page carries no script.
  // A browser without a window calls itself a machine, whose visits are not counted.
  const visitors = await browser.newContext({
    viewport: project.use.viewport!,
    userAgent: 'Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/153.0.0.0 Safari/537.36',
  });
  const visitor = await visitors.newPage();
  const policy = async () =>
    (
      await (
        await visitor.request.get(`http://127.0.0.1:${new URL(address).port}/`, { headers: { host: new URL(address).host } })
      ).headers()
    )['content-security-policy'];
  expect(await policy()).not.toContain('script-src');
  await page.getByRole('button', { name: 'Medir visitas' }).click();
  await expect(page.getByText('O site está sendo publicado de novo com a medição').first()).toBeVisible();
  await expect.poll(policy, { timeout: 30_000 }).toContain("script-src 'sha256-");

  await visit(visitor, address);
  expect(await visitors.cookies()).toEqual([]);
  expect(await visitor.evaluate(() => localStorage.length + sessionStorage.length)).toBe(0);
  await visitors.close();
  const sums = () =>
    asAdmin<{ metric: string; visits: number }>(
      `select metric, (select sum(n) from unnest(counts) n)::int as visits from performance_visits where site_id = $1 and path = '/' order by 1`,
      [siteId],
    );
  await expect
    .poll(async () => (await sums()).map(({ metric }) => metric), { timeout: 45_000 })
    .toEqual(expect.arrayContaining(['cls', 'lcp', 'ttfb']));
  expect((await sums()).every(({ visits }) => visits === 1)).toBe(true);
});
