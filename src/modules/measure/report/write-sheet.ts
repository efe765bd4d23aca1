import { createFormatter, createTranslator } from 'use-intl/core';
import type { AppLocale } from '#platform/locales.ts';
import { withUnicodeHosts } from '#platform/shown-host.ts';
import { DEFAULT_TIME_ZONE } from '#platform/time-zone.ts';
import type { ReportSheet, SheetFinding, SheetScreen, SheetSection } from '#press/report/sheet.ts';
import type { LabSummary } from '#ruler/lab/summarize-runs.ts';
import { draftSide, scoreAlike } from '#ruler/rules/alike.ts';
import { cautionsOf } from '#ruler/rules/cautions.ts';
import type { Finding, Show } from '#ruler/rules/finding.ts';
import { AREA_WEIGHTS, AREAS, isSummedUp } from '#ruler/rules/grade.ts';
import { loadMessages } from '../../../messages/load.ts';
import type { Analysis } from '../analyses/get-analysis.ts';
import { findingWords } from '../leads/finding-words.ts';
import { toneOf } from '../ui/report/grade-tone.ts';
import { writtenMeasures } from '../written-measures.ts';

type Done = Pick<Analysis, 'name' | 'finishedAt'> & { report: NonNullable<Analysis['report']> } & Partial<
    Pick<Analysis, 'rebuilt' | 'draft'>
  >;

async function wordsIn(locale: AppLocale) {
  const messages = await loadMessages(locale);
  const format = createFormatter({ locale, timeZone: DEFAULT_TIME_ZONE });
  const t = createTranslator({ locale, messages, namespace: 'measure', timeZone: DEFAULT_TIME_ZONE });
  const own = createTranslator({ locale, messages, namespace: 'report' });
  const brand = createTranslator({ locale, messages, namespace: 'app' })('name');
  return { locale, t, own, format, brand, ...writtenMeasures(format) };
}
type Words = Awaited<ReturnType<typeof wordsIn>>;

/** A report for print, with the same numbers and texts as its page. @param url of the page. */
export async function writeSheet(
  { name: host, finishedAt, report, rebuilt = null, draft = null }: Done,
  locale: AppLocale,
  url: string,
): Promise<ReportSheet> {
  const words = await wordsIn(locale);
  const { t, own, format, brand } = words;
  const { evidence, lab, score, findings } = report;
  const { grade, total, areas } = score;
  return {
    locale,
    brand,
    host,
    grade,
    tone: toneOf(grade),
    title: `${t('title')} · ${host}`,
    gradeLabel: t('gradeLabel', { grade }),
    scale: t(lab ? 'scale' : 'scaleRead', { total }),
    headline: headlineOf(findings, words),
    measured: finishedAt
      ? t('header.measured', {
          date: format.dateTime(finishedAt, { dateStyle: 'medium' }),
          time: format.dateTime(finishedAt, { hour: '2-digit', minute: '2-digit', timeZoneName: 'short' }),
        })
      : '',
    link: { url, label: own('open') },
    cautions: cautionsOf(evidence).map((caution) =>
      t(`caution.${caution.kind}`, { host: caution.kind === 'elsewhere' ? caution.host : '' }),
    ),
    pair: rebuilt && !draft?.isMeasuring ? pairOf({ host, report, rebuilt, draft }, words) : null,
    areas: {
      title: own('areas'),
      head: [own('area'), own('points'), own('weight')],
      rows: AREAS.map((area) => [
        t(`area.${area}`),
        String(areas[area] ?? '–'),
        format.number(AREA_WEIGHTS[area] / 100, { style: 'percent' }),
      ]),
    },
    measures: lab && measuresOf(lab, words),
    findings: {
      title: t('all.title'),
      lead: t('all.lead'),
      sections: await Promise.all(AREAS.map((area) => sectionOf(area, report, words))),
    },
    fixLabel: t('all.fix'),
    seenLabel: own('seen'),
  };
}

function headlineOf(findings: readonly Finding[], { t, written }: Words): string {
  const [first, second] = findings.slice(0, 2).map(({ code, values }) => t(`finding.${code}.clause`, written(values) as never));
  if (!first) return t('headline.none');
  const upper = `${first[0]!.toUpperCase()}${first.slice(1)}`;
  return second ? t('headline.two', { first: upper, second }) : t('headline.one', { first: upper });
}

type Pair = Pick<Done, 'report'> & { host: string; rebuilt: NonNullable<Analysis['rebuilt']>; draft: Analysis['draft'] };

/** The old site and the rebuilt one by the rules that apply to both, as the page shows them. */
function pairOf({ host, report, rebuilt, draft }: Pair, { t, duration, bytes }: Words): ReportSheet['pair'] {
  const labs = [report.lab, draft?.lab ?? null] as const;
  const { scores } = scoreAlike({ ...report, measured: report }, draftSide(rebuilt, labs[1]));
  const [old, fresh] = scores;
  const names = [t('lab.today'), t('rebuilt.after')] as const;
  const side = (at: 0 | 1): SheetScreen => {
    const lab = labs[at];
    return {
      name: names[at],
      lines: [
        t('gradeLabel', { grade: scores[at].grade }),
        lab ? `${duration(lab.lcpMs.median)} ${t('pair.until')}` : t(at === 0 ? 'pair.noneBefore' : 'pair.noneAfter'),
      ],
      picture: lab ? (lab.middle.screen?.picture ?? lab.middle.frames.at(-1)?.picture ?? null) : null,
      alt: t(at === 0 ? 'pair.altBefore' : 'pair.altAfter', { host }),
    };
  };
  return {
    title: t('rebuilt.title', { before: old.grade, after: fresh.grade }),
    lead: t('rebuilt.how'),
    sides: [side(0), side(1)],
    head: [t('rebuilt.area'), ...names],
    rows: [
      ...AREAS.map((area) => [t(`area.${area}`), String(old.areas[area] ?? '–'), String(fresh.areas[area] ?? '–')]),
      [t('rebuilt.html'), bytes(report.evidence.html.wireBytes), bytes(rebuilt.bytes)],
    ],
  };
}

const TIMES = ['lcpMs', 'fcpMs', 'ttfbMs', 'inpMs', 'tbtMs'] as const;

function measuresOf(lab: LabSummary, { t, own, format, duration, bytes }: Words): ReportSheet['measures'] {
  const row = (name: (typeof TIMES)[number] | 'cls' | 'bytes', write: (value: number) => string) => {
    const spread = lab[name];
    if (!spread) return [];
    const { median, min, max } = spread;
    return [
      [t(`lab.measure.${name}`), write(median), write(min) === write(max) ? '' : t('lab.range', { low: write(min), high: write(max) })],
    ];
  };
  const scores = (['performance', 'accessibility', 'bestPractices', 'seo'] as const).map((name) => {
    const value = name === 'performance' ? lab.performance.median : lab[name];
    return `${t(`lab.score.${name}`)} ${value ?? '–'}`;
  });
  return {
    title: t('lab.title'),
    head: [own('measure'), t('lab.median'), t('lab.spread')],
    rows: [
      ...TIMES.flatMap((name) => row(name, duration)),
      ...row('cls', (value) => format.number(value, { maximumFractionDigits: 2 })),
      ...row('bytes', bytes),
    ],
    notes: [
      `Lighthouse: ${scores.join(' · ')}`,
      `${t('lab.how', { runs: lab.runs, low: duration(lab.lcpMs.min), high: duration(lab.lcpMs.max) })} ${t('lab.psi', lab.middle.versions)}`,
    ],
  };
}

async function sectionOf(area: (typeof AREAS)[number], { findings, score, lab }: Done['report'], words: Words): Promise<SheetSection> {
  const { t, own, locale } = words;
  const points = score.areas[area];
  const isSum = isSummedUp(area, lab);
  const listed = findings.filter((finding) => finding.area === area);
  const known = `${t('all.points', { points: points ?? 0 })} · ${t('all.weight', { share: AREA_WEIGHTS[area] / 100 })}`;
  return {
    title: t(`area.${area}`),
    points: points === null ? t('all.unknown') : isSum ? known : `${known}. ${own('lighthouse')}`,
    clean: listed.length === 0 && points !== null ? t('all.clean') : null,
    findings: await Promise.all(
      listed.map(
        async (finding): Promise<SheetFinding> => ({
          ...(await findingWords(finding, locale)),
          points: isSum ? t('all.taken', { points: finding.points }) : '',
          seen: finding.show ? seenLines(finding.show, words) : [],
          picture: finding.show?.as === 'picture' ? finding.show.picture : null,
        }),
      ),
    ),
  };
}

/** Text version of the page's drawing beside a finding. */
function seenLines(show: Show, { t, bytes, duration }: Words): string[] {
  switch (show.as) {
    case 'words':
      return [`${show.before}${show.marked}${show.after}`];
    case 'search':
      return [withUnicodeHosts(show.host), show.title, show.description];
    case 'message':
      return [show.title, show.description, withUnicodeHosts(show.host), ...(show.picture ? [] : [t('noPicture')])].filter(Boolean);
    case 'bars': {
      const name = (label: string) => (t.has(`bar.${label as 'html'}`) ? t(`bar.${label as 'html'}`) : label);
      return show.rows.map(({ label, value }) => `${name(label)}: ${show.unit === 'bytes' ? bytes(value) : duration(value)}`);
    }
    case 'lines':
      return show.lines;
    case 'address':
      return [`${t('notSecure')}: ${withUnicodeHosts(show.host)}`];
    case 'missing':
      return [`${t(`missing.${show.what}`)}: ${t('notFound')}`];
    case 'picture':
    case 'shrunk':
      return [];
  }
}
