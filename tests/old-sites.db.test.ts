import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { generateSite, getPendingPrompt, requestSite } from '#modules/generate/index.ts';
import { bringOldSite, finishAnalysis, getOrigin, measureSite, requestAnalysis } from '#modules/measure/index.ts';
import { rebuildSite } from '#modules/measure/rebuild/rebuild-site.ts';
import { findPublished, listPhotos, listSiteRedirects, requireDraft } from '#modules/sites/index.ts';
import { setSiteRedirects } from '#modules/sites/moves/site-redirects.ts';
import { anonymousContext, jobContext } from '#platform/context.ts';
import { ownPhotosOf } from '#site/photos/own-photos.ts';
import { type LocalWebServer, startLocalWeb } from '../local/web/server.ts';
import { inBrowser, newBrowser } from './world/browser.ts';
import { openCloud } from './world/cloud.ts';
import { makeClient } from './world/people.ts';

vi.mock('next/headers', async () => (await import('./world/browser.ts')).nextHeaders());
const policy = vi.hoisted(() => ({ localWeb: null as LocalWebServer | null }));
vi.mock('#modules/measure/egress/configured-policy.ts', async () => {
  const { egressPolicy } = await import('#modules/measure/egress/policy.ts');
  return { configuredPolicy: async () => egressPolicy({ localWeb: policy.localWeb }), userAgent: () => 'test' };
});
vi.mock('#platform/jobs.ts', async (original) => ({ ...(await original<object>()), announce: async () => {} }));

const { admin } = await openCloud();
let web: LocalWebServer;
beforeAll(async () => {
  web = await startLocalWeb();
  policy.localWeb = web;
});
afterAll(() => web.close());

test('pictures of an old site become photos of the new one, once, and say where they came from', { timeout: 120_000 }, async () => {
  const owner = await makeClient(admin, { tier: 'pro' });
  const { analysisId } = await requestAnalysis(anonymousContext(), { address: 'moinho.example' });
  await measureSite(jobContext('measure-site', null), { analysisId });
  await finishAnalysis(jobContext('measure-site', null), { analysisId });
  const pending = await inBrowser(newBrowser('203.0.113.7'), async () => {
    expect(await rebuildSite(anonymousContext(), { analysisId })).toBeNull();
    return (await getPendingPrompt(anonymousContext()))!;
  });
  expect(pending).toMatchObject({ analysisId, corrections: { name: 'Padaria Moinho Velho' } });

  const { prompt, locale, corrections } = pending;
  const shown = { by: 'rules' as const };
  const requested = await requestSite(owner, { prompt, locale, corrections: corrections!, shown, seed: 0, key: 'moinho', analysisId });
  if (requested.outcome !== 'queued') throw new Error('refused');
  const ref = { generationId: requested.generationId };
  const job = () => jobContext('generate-site', owner.account.id);
  const { siteId } = (await generateSite(job(), ref))!;
  expect(await bringOldSite(job(), ref)).toEqual({ brought: 5 });
  const once = await requireDraft(owner, { siteId });
  expect(await bringOldSite(job(), ref)).toEqual({ brought: 5 });
  expect((await requireDraft(owner, { siteId })).document).toEqual(once.document);

  const photos = await listPhotos(owner, { siteId });
  expect(photos).toHaveLength(5);
  const { logo, photos: placed } = ownPhotosOf(once.document);
  expect(logo).toBeDefined();
  expect(placed.map(({ alt }) => alt)).toContain('Dona Helga no balcão, às seis da manhã');
  const origin = (await getOrigin(owner, { siteId }))!;
  expect(origin.pictures.map(({ url, as, left }) => [new URL(url).pathname, as, left])).toEqual([
    ['/img/logo.png', 'logo', undefined],
    ['/fotos/vitrine.jpg', 'photo', undefined],
    ['/fotos/vitrine-p.jpg', 'photo', 'twice'],
    ['/fotos/fachada.jpg', 'photo', undefined],
    ['/fotos/balcao.jpg', 'photo', undefined],
    ['/fotos/mesa.jpg', 'photo', undefined],
  ]);
  expect(origin.paths.map(({ path }) => path)).toEqual(['/quem-somos.html', '/cardapio.php', '/fale-conosco.html']);

  // Redirects: an old address never leads to another one, and nobody else turns them.
  const moves = [{ from: '/cardapio.php', to: '/#menu' }];
  await setSiteRedirects(owner, { siteId, moves });
  expect(await listSiteRedirects(owner, { siteId })).toEqual(moves);
  const loop = [...moves, { from: '/a', to: '/cardapio.php#x' }];
  await expect(setSiteRedirects(owner, { siteId, moves: loop })).rejects.toMatchObject({ reason: 'redirect_loop' });
  const stranger = await makeClient(admin, { tier: 'pro' });
  await expect(setSiteRedirects(stranger, { siteId, moves: [] })).rejects.toMatchObject({ code: 'not_found' });
  expect(await findPublished(['moinho'])).toEqual(new Map());
});
