import { tmpdir } from 'node:os';
import path from 'node:path';
import { NextIntlClientProvider } from 'next-intl';
import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { collectEvidence } from '#modules/measure/collect/collect-evidence.ts';
import { egressPolicy } from '#modules/measure/egress/policy.ts';
import { collectLook } from '#modules/measure/rebuild/collect-look.ts';
import { readSite } from '#modules/measure/rebuild/read-site.ts';
import { RebuiltPanel } from '#modules/measure/ui/rebuild/rebuilt-panel.tsx';
import { LOCALES } from '#platform/locales.ts';
import { headersAsPublished } from '#platform/security-headers/as-published.ts';
import { type LabSummary, summarizeRuns } from '#ruler/lab/summarize-runs.ts';
import { judge } from '#ruler/rules/judge.ts';
import { rebuildSite } from '#workers/rebuild-site.ts';
import { type LocalWebServer, startLocalWeb } from '../../local/web/server.ts';
import { loadMessages } from '../../src/messages/load.ts';
import { labRun } from '../world/lab-run.ts';
import { pageReader } from '../world/page-reader.ts';

vi.mock('next/navigation', () => ({ useRouter: () => ({ refresh: () => {} }) }));

let web: LocalWebServer;
beforeAll(async () => {
  vi.stubEnv('SITES_URL', 'https://sites.example');
  web = await startLocalWeb();
});
afterAll(() => web.close());

/** An old site, and the one that is made of it, by one ruler. */
async function both(host: string) {
  const wish = { policy: egressPolicy({ localWeb: web }), userAgent: 'test', guessed: true, reader: pageReader };
  const evidence = await collectEvidence(new URL(`https://${host}/`), { ...wish, tell: async () => {} });
  const pages = (await readSite(new URL(evidence.url), { ...wish, maxMs: 8000 }))!;
  const cacheDir = path.join(tmpdir(), 'page-magic-press');
  const look = await collectLook(
    pages.map((one) => one.look),
    wish,
  );
  const made = await rebuildSite({
    pages,
    look,
    origin: 'https://novo.sites.example',
    headers: headersAsPublished(),
    cacheDir,
    now: Date.now(),
  });
  if ('outcome' in made) throw new Error(made.message);
  return { before: judge(evidence, Date.now()), evidence, ...made };
}
const UNTOLD = ['phone_missing', 'whatsapp_missing', 'address_missing', 'hours_missing', 'prices_missing', 'map_missing'];

test('an old site made anew loses its faults by the same ruler, and what it never said stays unsaid', { timeout: 60_000 }, async () => {
  const { before, evidence, rebuilt, text } = await both('zattera.example');
  expect(before.score.total).toBeLessThan(45);
  expect(rebuilt.score.total).toBeGreaterThanOrEqual(90);
  expect(rebuilt.findings.map(({ code }) => code).filter((code) => !UNTOLD.includes(code))).toEqual([]);
  expect(text).toContain('(54) 3214-7700');
  expect(rebuilt.facts).toContainEqual({ kind: 'phone', text: '(54) 3214-7700', url: 'http://zattera.example/' });
  const lab = summarizeRuns([labRun({ scores: { ...labRun().scores, performance: 1 } })]);
  const whole = judge(evidence, Date.now(), lab);
  for (const locale of LOCALES) {
    const problems: string[] = [];
    const messages = await loadMessages(locale);
    const provider = {
      locale,
      messages,
      timeZone: 'UTC',
      onError: (error: Error) => problems.push(error.message),
    };
    const htmlWith = (draft: { lab: LabSummary | null; isMeasuring: boolean } | null) => {
      const panel = createElement(RebuiltPanel, {
        before: { ...whole, measured: { evidence, lab } },
        beforeBytes: evidence.html.wireBytes,
        rebuilt,
        host: 'zattera.example',
        draft,
        preview: '/analisar/1/novo/index.html',
      });
      // biome-ignore lint/correctness/noChildrenProp: the provider's type wants it among its properties.
      return renderToStaticMarkup(createElement(NextIntlClientProvider, { ...provider, children: panel }));
    };
    const { pair, better, alike } = messages.measure;
    const pictured = htmlWith({ lab: summarizeRuns([labRun({ lcpMs: 800 })]), isMeasuring: false });
    expect(pictured).toContain(pair.altBefore.replace('{host}', 'zattera.example'));
    expect(pictured).toContain(pair.altAfter.replace('{host}', 'zattera.example'));
    expect(pictured).toContain(better.no_https);
    // Loaded by the same browser, the two are compared by it as well.
    expect(pictured).toContain('>1</td>');
    expect(pictured).not.toContain(alike.phone);
    const html = htmlWith(null);
    expect(html).toContain(pair.noneAfter);
    expect(problems).toEqual([]);
    for (const href of ['/understood', '/analisar/1/novo/index.html']) expect(html).toContain(`href="${href}"`);
    // No grade before the measuring has ended, whatever is known so far.
    for (const soFar of [null, lab]) {
      const running = htmlWith({ lab: soFar, isMeasuring: true });
      expect(running).toContain(messages.measure.rebuilt.measuring);
      expect(running).not.toContain(messages.measure.gradeLabel.replace('{grade}', 'A'));
      expect(running).not.toMatch(/A\+/);
    }
    // A browser loaded the old one alone: its speed is told by what both pages are.
    for (const ruler of ['phone', 'server', 'links'] as const) expect(html).toContain(messages.measure.alike[ruler]);
    expect(html).not.toContain('>1</td>');
  }
});

test('a site that stated everything is an A+ when it is made anew', { timeout: 60_000 }, async () => {
  const { rebuilt } = await both('clara.example');
  expect(rebuilt).toMatchObject({ score: { grade: 'A+' }, findings: [], contradictions: [] });
});

test('all that an old site has is kept: facts, colours, logo, pictures and addresses', { timeout: 60_000 }, async () => {
  const { before, rebuilt, text } = await both('moinho.example');
  expect(before.score.grade).toBe('D');
  expect(rebuilt).toMatchObject({ score: { grade: 'A+' }, findings: [], contradictions: [] });
  const { colors, logo, pictures } = rebuilt.look;
  expect(colors).toEqual(['#8c2f1b']);
  expect(logo).toMatchObject({ url: 'http://moinho.example/img/logo.png', page: 'http://moinho.example/' });
  expect(pictures.map(({ url, alt }) => [new URL(url).pathname, alt])).toEqual([
    ['/fotos/vitrine-p.jpg', ''],
    ['/fotos/vitrine.jpg', 'A vitrine logo depois da primeira fornada'],
    ['/fotos/fachada.jpg', ''],
    ['/fotos/balcao.jpg', 'Dona Helga no balcão, às seis da manhã'],
    ['/fotos/mesa.jpg', 'Café da manhã servido na mesa da varanda'],
  ]);
  expect(rebuilt.paths.map(({ path: old }) => old)).toEqual(['/quem-somos.html', '/cardapio.php', '/fale-conosco.html']);
  for (const said of ['Cuca de uva: R$ 32,00', 'Germano Schild', 'até as 16h do dia anterior', 'Domingo, das 7h às 12h'])
    expect(text).toContain(said);
});

test('what a link leads to on the site of somebody else is neither read nor made anew', async () => {
  const wish = { policy: egressPolicy({ localWeb: web }), userAgent: 'test', guessed: true, reader: pageReader };
  const evidence = await collectEvidence(new URL('https://desviada.example/'), { ...wish, tell: async () => {} });
  expect(evidence.alsoRead).toEqual(['https://desviada.example/servicos']);
  const pages = await readSite(new URL('https://www.desviada.example/'), { ...wish, maxMs: 8000 });
  expect(pages!.map(({ url }) => url)).toEqual(['https://www.desviada.example/', 'https://www.desviada.example/servicos']);
});

test('a site that asks programs to stay away is not read for anybody', async () => {
  const wish = { policy: egressPolicy({ localWeb: web }), userAgent: 'test', reader: pageReader, maxMs: 8000 };
  expect(await readSite(new URL('https://recusa.example/'), wish)).toBeNull();
});
