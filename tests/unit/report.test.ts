import { NextIntlClientProvider } from 'next-intl';
import { createElement, type ReactElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { collectEvidence } from '#modules/measure/collect/collect-evidence.ts';
import { egressPolicy } from '#modules/measure/egress/policy.ts';
import { BesidePanel } from '#modules/measure/ui/rebuild/beside-panel.tsx';
import { Measuring } from '#modules/measure/ui/report/measuring.tsx';
import { PastGrades } from '#modules/measure/ui/report/past-grades.tsx';
import { Report } from '#modules/measure/ui/report/report.tsx';
import { LOCALES } from '#platform/locales.ts';
import { summarizeRuns } from '#ruler/lab/summarize-runs.ts';
import { judge } from '#ruler/rules/judge.ts';
import { type LocalWebServer, startLocalWeb } from '../../local/web/server.ts';
import { LOCAL_SITES } from '../../local/web/sites.ts';
import { loadMessages } from '../../src/messages/load.ts';
import { labRun } from '../world/lab-run.ts';
import { pageReader } from '../world/page-reader.ts';

let web: LocalWebServer;
beforeAll(async () => {
  web = await startLocalWeb();
});
afterAll(() => web.close());

async function reportOf(host: string) {
  const wish = { policy: egressPolicy({ localWeb: web }), guessed: true, userAgent: 'test', reader: pageReader, tell: async () => {} };
  const evidence = await collectEvidence(new URL(`https://${host}/`), wish);
  return { evidence, lab: null, ...judge(evidence, Date.now()) };
}

const measured = LOCAL_SITES.filter(({ refusal }) => !refusal).map(({ host }) => host);

/** In every language, without a word that is missing. */
async function written(element: ReactElement): Promise<string[]> {
  return Promise.all(
    LOCALES.map(async (locale) => {
      const problems: string[] = [];
      const onError = (error: Error) => problems.push(error.message);
      const provider = { locale, messages: await loadMessages(locale), timeZone: 'America/Sao_Paulo', onError };
      // biome-ignore lint/correctness/noChildrenProp: the provider's type wants it among its properties.
      const html = renderToStaticMarkup(createElement(NextIntlClientProvider, { ...provider, children: element }));
      expect(problems).toEqual([]);
      expect(html).not.toMatch(/measure\.|NaN|undefined|\{\w+\}/);
      return html;
    }),
  );
}

test.each(measured)('the report of %s says each of its findings in every language, with what it costs and how to mend it', async (host) => {
  const report = await reportOf(host);
  for (const html of await written(createElement(Report, { host, report, next: null }))) expect(html).toContain(`>${report.score.grade}<`);
});

test('what browsers saw is shown second by second, with medians and their range', async () => {
  const { evidence } = await reportOf('zattera.example');
  const failures = ['color-contrast', 'target-size', 'link-name', 'button-name', 'list'].map((rule) => ({
    rule,
    count: 2,
    snippets: ['<a>'],
    picture: null,
    more: [],
  }));
  const heaviest = [{ url: 'https://a.example/slide.png', kind: 'image', bytes: 2_900_000 }];
  const slow = {
    lcpMs: 7900,
    fcpMs: 3100,
    tbtMs: 900,
    cls: 0.31,
    bytes: 4_700_000,
    failures,
    heaviest,
    others: [{ host: 'chat.example', bytes: 400_000 }],
    weights: [{ kind: 'font', bytes: 310_000 }],
    scores: { ...labRun().scores, performance: 31 },
  };
  const lab = summarizeRuns([labRun(slow), labRun({ ...slow, lcpMs: 8400 }), labRun()])!;
  const report = { evidence, lab, ...judge(evidence, Date.now(), lab) };
  expect(report.score.areas.speed).toBe(31);
  const [portuguese] = await written(createElement(Report, { host: 'zattera.example', report, next: null, isLooking: true, ahead: 3 }));
  for (const said of [
    'letras <span class="tabular-nums text-ink-muted">310 kB',
    'Há 3 sites na frente, à espera do navegador',
    'Pelo celular, leva 7,9',
    '3 medidas',
    'de 1,2',
    '0,70 g de CO₂',
    'chat.example',
  ])
    expect(portuguese!.replace(/\u00a0/g, ' ')).toContain(said);
  expect(portuguese!.match(/<img/g)!.length).toBeGreaterThanOrEqual(8);
});

test('a page that no browser could open is not called fast: its speed is out of the grade, and the report says so', async () => {
  const { evidence } = await reportOf('clara.example');
  const tried = { ...evidence, looked: true as const };
  const report = { evidence: tried, lab: null, ...judge(tried, Date.now()) };
  expect(report.score.areas.speed).toBeNull();
  const words = (await Promise.all(LOCALES.map(loadMessages))).map(({ measure }) => measure);
  const pages = await written(createElement(Report, { host: 'clara.example', report, next: null }));
  for (const [at, html] of pages.entries()) {
    expect(html).toContain(words[at]!.lab.none);
    expect(html).toContain(words[at]!.all.unknown);
    expect(html).not.toContain(words[at]!.scale.split('. ')[1]);
  }
  const other = await reportOf('zattera.example');
  const sites = [
    { ...report, measured: report, host: 'clara.example', href: '/analisar/1' },
    { ...other, measured: other, host: 'zattera.example', href: '/analisar/2' },
  ] as const;
  const [portuguese] = await written(createElement(BesidePanel, { sites }));
  expect(portuguese).toContain('não foi medido nos dois: a abertura num celular.');
  expect(portuguese).not.toContain('–');
});

test('what an address was given before stands beside what it is given now, and the change in words', async () => {
  const on = (day: number, grade: 'C' | 'D', score: number) => ({ at: new Date(Date.UTC(2026, 10, day)), grade, score });
  const shown = async (now: number) =>
    (await written(createElement(PastGrades, { past: [on(3, 'D', 48), on(9, 'D', 60)], now: on(24, 'C', now) })))[0];
  expect(await shown(70)).toContain('10 pontos a mais');
  expect(await shown(59)).toContain('1 ponto a menos');
  expect((await written(createElement(PastGrades, { past: [], now: on(24, 'C', 70) })))[0]).toBe('');
});

test('while a site is measured its first facts are shown: answer, padlock, protections, phone', async () => {
  const { evidence } = await reportOf('clara.example');
  const shown = async (known: object, stage: string) =>
    (await written(createElement(Measuring, { host: 'a.example', stage, ahead: 0, evidence: { ...evidence, ...known } })))[0]!;
  const good = await shown({}, 'page');
  expect(good).toMatch(/com cadeado, certificado válido até/);
  expect(good).toContain('todas as proteções do navegador ligadas');
  expect(good).toContain('feita para o celular');
  const bad = await shown({ url: 'http://a.example/', headers: {}, page: { ...evidence.page, viewport: null } }, 'page');
  for (const said of ['sem cadeado', '4 proteções do navegador desligadas', 'não diz que cabe no celular']) expect(bad).toContain(said);
});

test('two sites stand beside each other, and who is ahead is said in words too', async () => {
  const [old, good] = [await reportOf('zattera.example'), await reportOf('clara.example')];
  const sites = [
    { ...old, measured: old, host: 'zattera.example', href: '/analisar/1' },
    { ...good, measured: good, host: 'clara.example', href: '/analisar/2' },
  ] as const;
  const [portuguese] = await written(createElement(BesidePanel, { sites }));
  expect(portuguese!.match(/na frente/g)).toHaveLength(5);
});

test.each([
  ['entrada.example', 'pede uma senha'],
  ['obras.example', 'parece não estar pronto'],
  ['mudou.example', 'leva a clara.example'],
])('the report of %s says first that it may not be the page that is meant', async (host, said) => {
  const report = await reportOf(host);
  const [portuguese] = await written(createElement(Report, { host, report, next: null }));
  expect(portuguese).toContain(said);
});
