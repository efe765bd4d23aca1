import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { composeSite, understand } from '#composer/compose.ts';
import { correct } from '#composer/correct.ts';
import { collectEvidence } from '#modules/measure/collect/collect-evidence.ts';
import { egressPolicy } from '#modules/measure/egress/policy.ts';
import { collectLook } from '#modules/measure/rebuild/collect-look.ts';
import { readSite } from '#modules/measure/rebuild/read-site.ts';
import { headersAsPublished } from '#platform/security-headers/as-published.ts';
import { press } from '#press/press.ts';
import { readPage } from '#ruler/page/read-page.ts';
import { judge } from '#ruler/rules/judge.ts';
import { rebuildSite } from '#workers/rebuild-site.ts';
import { type LocalWebServer, startLocalWeb } from '../../local/web/server.ts';
import { SAVED_SHOPS } from '../old-shops/saved-shops.ts';
import { OLD_SHOPS, type OldShop, oldShopSite } from '../old-shops/shops.ts';
import { pageReader } from '../world/page-reader.ts';

const SHOPS = [...OLD_SHOPS, ...SAVED_SHOPS];
let web: LocalWebServer;
beforeAll(async () => {
  vi.stubEnv('SITES_URL', 'https://sites.example');
  web = await startLocalWeb({ http: 0, https: 0 }, SHOPS.map(oldShopSite));
});
afterAll(() => web.close());

const cacheDir = path.join(tmpdir(), 'page-magic-press');
const origin = 'https://novo.sites.example';

async function rebuild({ host }: OldShop) {
  const wish = { policy: egressPolicy({ localWeb: web }), userAgent: 'test', reader: pageReader };
  const evidence = await collectEvidence(new URL(`http://${host}/`), { ...wish, guessed: false, tell: async () => {} });
  const pages = (await readSite(new URL(evidence.url), { ...wish, maxMs: 8000 }))!;
  const look = await collectLook(
    pages.map((one) => one.look),
    wish,
  );
  const made = await rebuildSite({ pages, look, origin, headers: headersAsPublished(), cacheDir, now: Date.now() });
  if ('outcome' in made) throw new Error(made.message);
  const brief = understand({ prompt: made.text });
  if ('outcome' in brief) throw new Error(brief.message);
  const { document } = composeSite(correct(brief, made.corrections), 0);
  const files = await press(document, { origin, links: 'clean', year: 2026, cacheDir });
  const html = files.flatMap(({ path: file, body }) => (file.endsWith('.html') && !/404/.test(file) ? [String(body)] : []));
  const shown = html
    .map((page) => readPage(page, origin).text)
    .join('\n')
    .replace(/\s+/g, ' ');
  return { before: judge(evidence, Date.now()), pages, name: made.corrections.name, shown, ...made };
}

describe.each(SHOPS)('$host', (shop) => {
  test('nothing is lost, nothing is invented, and the ruler sees it', { timeout: 60_000 }, async () => {
    const { before, name, shown, text, rebuilt } = await rebuild(shop);
    if (process.env.SHOW_TEXT) console.log(`${shop.host}\n${text}\n---\n${shown}\n${before.score.total} -> ${rebuilt.score.total}`);
    const flat = shown.toLowerCase();
    expect({
      name,
      lost: shop.facts.filter((fact) => !flat.includes(fact.toLowerCase())),
      taken: shop.never.filter((words) => shown.includes(words)),
    }).toEqual({ name: shop.name, lost: [], taken: [] });
    expect(rebuilt.score.total).toBeGreaterThan(before.score.total);
    expect(rebuilt.score.total).toBeGreaterThanOrEqual(90);
  });
});
