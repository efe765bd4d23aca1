import { tmpdir } from 'node:os';
import path from 'node:path';
import { NextIntlClientProvider } from 'next-intl';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import sharp from 'sharp';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { collectEvidence } from '#modules/measure/collect/collect-evidence.ts';
import { egressPolicy } from '#modules/measure/egress/policy.ts';
import { writeSheet } from '#modules/measure/report/write-sheet.ts';
import { Report } from '#modules/measure/ui/report/report.tsx';
import { anonymousContext } from '#platform/context.ts';
import { LOCALES } from '#platform/locales.ts';
import { pressReport } from '#press/report/press-report.ts';
import type { ReportSheet } from '#press/report/sheet.ts';
import { summarizeRuns } from '#ruler/lab/summarize-runs.ts';
import { gradeOf } from '#ruler/rules/grade.ts';
import { judge } from '#ruler/rules/judge.ts';
import { runInWorker } from '#workers/run-in-worker.ts';
import { type LocalWebServer, startLocalWeb } from '../../local/web/server.ts';
import { loadMessages } from '../../src/messages/load.ts';
import { labRun } from '../world/lab-run.ts';
import { pageReader } from '../world/page-reader.ts';

const CACHE = path.join(tmpdir(), 'page-magic-press');
const URL_OF_REPORT = 'https://app.example/analisar/0192f0c1-0000-7000-8000-000000000001';
/** One pixel. */
const PICTURE = 'data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==';
const AT = new Date('2026-11-24T15:00:00Z');

let web: LocalWebServer;
beforeAll(async () => {
  web = await startLocalWeb();
});
afterAll(() => web.close());

async function measured() {
  const wish = { policy: egressPolicy({ localWeb: web }), guessed: true, userAgent: 'test', reader: pageReader, tell: async () => {} };
  const evidence = await collectEvidence(new URL('http://zattera.example/'), wish);
  const failures = [{ rule: 'color-contrast', count: 2, snippets: ['<a>'], picture: PICTURE, more: [] }];
  const slow = { lcpMs: 7900, tbtMs: 900, cls: 0.31, bytes: 4_700_000, failures, scores: { ...labRun().scores, performance: 31 } };
  const lab = summarizeRuns([labRun(slow), labRun({ ...slow, lcpMs: 8400 }), labRun()])!;
  return { name: 'zattera.example', finishedAt: AT, report: { evidence, lab, ...judge(evidence, AT.getTime(), lab) } };
}

interface Node {
  role?: string;
  alt?: string;
  children?: Node[];
}

/** What a reader of PDFs has of it: the words, the tags, the links. */
async function readBack(bytes: Uint8Array) {
  const task = getDocument({ data: new Uint8Array(bytes), verbosity: 0 });
  const document = await task.promise;
  const pages = await Promise.all(
    Array.from({ length: document.numPages }, async (_, at) => {
      const page = await document.getPage(at + 1);
      const { items } = await page.getTextContent();
      const words = items.map((item) => ('str' in item ? `${item.str}${item.hasEOL ? ' ' : ''}` : '')).join('');
      const links: string[] = (await page.getAnnotations()).flatMap(({ url }) => url ?? []);
      return { words, links, tags: tagsOf((await page.getStructTree()) as Node | null) };
    }),
  );
  const { info } = await document.getMetadata();
  const marks = await document.getMarkInfo();
  await task.destroy();
  return {
    pages,
    info: info as { Title?: string; Language?: string },
    isMarked: (marks as unknown as Map<string, boolean>).get('Marked'),
  };
}

const tagsOf = (node: Node | null): Node[] => (node ? [node, ...(node.children ?? []).flatMap(tagsOf)] : []);

/** Spaces are lost where lines break, and fixed ones are a way of writing. */
const bare = (words: string): string => words.replace(/\s+/g, '');

test.each(LOCALES)('the PDF of a report in %s says all that its page says, with the same numbers', async (locale) => {
  const done = await measured();
  const sheet = await writeSheet(done, locale, URL_OF_REPORT);
  const { pages, info } = await readBack(await pressReport(sheet, AT.getTime(), CACHE));
  const words = bare(pages.map((page) => page.words).join(''));
  const { areas, measures, findings, headline, scale, gradeLabel } = sheet;
  const said = [headline, scale, gradeLabel, findings.title, ...areas.rows.flat(), ...measures!.rows.flat(), ...measures!.notes];
  const listed = findings.sections.flatMap((section) => section.findings);
  expect(listed).toHaveLength(done.report.findings.length);
  for (const { title, what, cost, fix, seen } of listed) said.push(title, what, cost, fix, ...seen);
  expect(said.filter((line) => !words.includes(bare(line)))).toEqual([]);
  const { name: host, report } = done;
  const screen = createElement(Report, { host, report, next: null });
  const provider = { locale, messages: await loadMessages(locale), timeZone: 'America/Sao_Paulo' };
  // biome-ignore lint/correctness/noChildrenProp: the provider's type wants it among its properties.
  const html = renderToStaticMarkup(createElement(NextIntlClientProvider, { ...provider, children: screen }));
  const shown = bare(
    html
      .replace(/<[^>]+>/g, ' ')
      .replace(/&quot;/g, '"')
      .replace(/&#x27;/g, "'")
      .replace(/&lt;/g, '<')
      .replace(/&gt;/g, '>'),
  );
  const alike = [
    headline,
    scale,
    findings.title,
    ...measures!.rows.flat(),
    ...listed.flatMap(({ title, what, cost, fix, points }) => [title, what, cost, fix, points]),
  ];
  expect(alike.filter((line) => !shown.includes(bare(line).replace(/&/g, '&amp;')))).toEqual([]);
  expect(info.Language).toBe(locale);
  expect(info.Title).toContain('zattera.example');
});

test('it is tagged, numbered, and leads back to the report', async () => {
  const sheet = await writeSheet(await measured(), 'pt-BR', URL_OF_REPORT);
  // As the app makes it: in a thread of its own.
  const bytes = await runInWorker(anonymousContext(), 'pressReport', { sheet, now: AT.getTime(), cacheDir: CACHE });
  const { pages, isMarked } = await readBack(bytes);
  const tags = pages.flatMap((page) => page.tags);
  const count = (role: string) => tags.filter((tag) => tag.role === role).length;
  const listed = sheet.findings.sections.flatMap((section) => section.findings);
  expect(isMarked).toBe(true);
  expect(count('H1')).toBe(1);
  expect(count('H3')).toBe(sheet.findings.sections.length);
  expect(count('H4')).toBe(listed.length);
  expect(count('TH')).toBe(sheet.areas.head.length + sheet.areas.rows.length + sheet.measures!.head.length + sheet.measures!.rows.length);
  expect(tags.filter((tag) => tag.role === 'Figure').map(({ alt }) => alt)).toEqual(
    listed.flatMap(({ picture, title }) => (picture ? [title] : [])),
  );
  expect(tags.find((tag) => tag.role === 'Link')?.children?.some(({ role }) => role === 'Span')).toBe(true);
  expect(pages[0]!.links).toEqual([URL_OF_REPORT]);
  for (const [at, { words }] of pages.entries()) {
    expect(bare(words)).toContain(`${at + 1}/${pages.length}`);
    expect(words).toContain(URL_OF_REPORT);
  }
}, 60_000);

test('a rebuilt site stands beside the old one, as phones show both', { timeout: 60_000 }, async () => {
  const { report, ...rest } = await measured();
  const webp = await sharp({ create: { width: 412, height: 1500, channels: 3, background: '#d1495b' } })
    .webp()
    .toBuffer();
  const lab = summarizeRuns([
    labRun({ screen: { picture: `data:image/webp;base64,${webp.toString('base64')}`, width: 412, height: 1500 } }),
  ]);
  const look = { colors: [], logo: null, pictures: [] };
  const fresh = { score: gradeOf([], {}), findings: [], bytes: 9000, facts: [], contradictions: [], pages: 1, look, paths: [], of: 'x' };
  const sheet = await writeSheet(
    { ...rest, report: { ...report, lab }, rebuilt: fresh, draft: { lab, isMeasuring: false } },
    'pt-BR',
    URL_OF_REPORT,
  );
  expect(sheet.pair!.title).toMatch(/^De [B-F] para A\+/);
  const { pages } = await readBack(await pressReport(sheet, AT.getTime(), CACHE));
  const figures = pages.flatMap(({ tags }) => tags.filter(({ role }) => role === 'Figure').map(({ alt }) => alt));
  expect(figures).toEqual(expect.arrayContaining(['zattera.example hoje, num celular', 'O site refeito de zattera.example, num celular']));
  const words = bare(pages.map((page) => page.words).join(''));
  const said = [sheet.pair!.title, ...sheet.pair!.rows.flat(), ...sheet.pair!.sides.flatMap(({ name, lines }) => [name, ...lines])];
  expect(said.filter((line) => !words.includes(bare(line)))).toEqual([]);
  expect((await writeSheet({ ...rest, report }, 'pt-BR', URL_OF_REPORT)).pair).toBeNull();
});

test('where a browser looked, no points are taken beside what Lighthouse says of speed', async () => {
  const { report, ...rest } = await measured();
  const speed = async (of: typeof report | (Omit<typeof report, 'lab'> & { lab: null })) =>
    (await writeSheet({ ...rest, report: of }, 'pt-BR', URL_OF_REPORT)).findings.sections[0]!;
  const looked = await speed(report);
  expect(looked.findings.map(({ points }) => points).filter(Boolean)).toEqual([]);
  expect(looked.points).toMatch(/^31 de 100.*Lighthouse/);
  const read = await speed({ ...report, ...judge(report.evidence, AT.getTime()), lab: null });
  expect(read.points).not.toContain('Lighthouse');
  const taken = read.findings.reduce((sum, { points }) => sum + Number(points.replace('−', '')), 0);
  expect(read.points).toContain(`${100 - taken} de 100`);
});

test('three hundred findings, and a table of five hundred rows, are all there', async () => {
  const sheet = await writeSheet(await measured(), 'pt-BR', URL_OF_REPORT);
  const some = sheet.findings.sections.flatMap((section) => section.findings);
  const many = Array.from({ length: 300 }, (_, at) => ({ ...some[at % some.length]!, title: `Achado número ${at + 1}.` }));
  const [first, ...others] = sheet.findings.sections;
  const rows = Array.from({ length: 500 }, (_, at) => [`Linha ${at + 1}.`, '1', '2']);
  const long: ReportSheet = {
    ...sheet,
    findings: { ...sheet.findings, sections: [{ ...first!, findings: many }, ...others] },
  };
  const [from, cpu] = [performance.now(), process.cpuUsage()];
  const bytes = await pressReport(long, AT.getTime(), CACHE);
  const { user, system } = process.cpuUsage(cpu);
  console.info(`300 findings: ${Math.round(performance.now() - from)} ms, ${Math.round((user + system) / 1000)} ms of a processor`);
  // Time of the processor: the clock also counts what other tests take.
  expect((user + system) / 1000).toBeLessThan(5000);
  const { pages } = await readBack(bytes);
  const words = bare(pages.map((page) => page.words).join(''));
  expect(many.filter(({ title }) => !words.includes(bare(title)))).toEqual([]);
  const table = await readBack(await pressReport({ ...sheet, areas: { ...sheet.areas, rows } }, AT.getTime(), CACHE));
  const lines = bare(table.pages.map((page) => page.words).join(''));
  expect(rows.filter(([name]) => !lines.includes(bare(name!)))).toEqual([]);
  // A table that goes on over pages is one table.
  expect(table.pages.flatMap(({ tags }) => tags).filter(({ role }) => role === 'TR')).toHaveLength(501 + sheet.measures!.rows.length + 1);
}, 60_000);
