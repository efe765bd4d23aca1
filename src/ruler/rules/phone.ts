import type { SeenElement } from '../lab/lab-run.ts';
import type { LabSummary } from '../lab/summarize-runs.ts';
import type { Finding, Show } from './finding.ts';

/** Max milliseconds until the largest contentful paint, and max layout shift that people do not notice (web.dev). */
const GOOD_LCP = 2500;
const GOOD_CLS = 0.1;
/** Max milliseconds of blocking time during load. */
const GOOD_TBT = 300;
/** Bytes: half of a median page of the web (HTTP Archive 2025). */
const HEAVY_PAGE = 1_200_000;
const HEAVY_FILE = 300_000;
/** Kilobits per second of Lighthouse's slow 4G. */
const SLOW_4G = 1638;

const secondsOnPhone = (bytes: number): number => Math.round((bytes * 8) / SLOW_4G / 100) / 10;

/** Axe rules with a finding of their own; the others share one. `reading` covers what the HTML alone shows. */
const RULES: Record<string, { code: Finding['code']; points: number }> = {
  'color-contrast': { code: 'low_contrast', points: 20 },
  'target-size': { code: 'small_targets', points: 15 },
  'link-name': { code: 'nameless_links', points: 12 },
  'button-name': { code: 'nameless_buttons', points: 12 },
};
const TOLD_BY_HTML = ['image-alt', 'label', 'html-has-lang', 'meta-viewport', 'document-title', 'select-name', 'input-image-alt'];

/** Findings that need a browser: waiting, layout shift, weight, and text or targets too small to use. */
export function judgePhone({ lcpMs, cls, tbtMs, middle }: LabSummary): Finding[] {
  const found: Finding[] = [];
  const add = (code: Finding['code'], area: Finding['area'], points: number, values: Finding['values'], show: Show | null) =>
    found.push({ code, area, points, values, show });

  if (lcpMs.median > GOOD_LCP) {
    const points = Math.min(80, Math.round((lcpMs.median - GOOD_LCP) / 75));
    add(
      'slow_to_show',
      'speed',
      points,
      { ms: lcpMs.median, low: lcpMs.min, high: lcpMs.max },
      showSeen(middle.largest ? [middle.largest] : []),
    );
  }
  if (cls.median > GOOD_CLS)
    add('page_jumps', 'speed', Math.min(40, Math.round(cls.median * 100)), { shift: cls.median }, showSeen(middle.shifted));
  if (tbtMs.median > GOOD_TBT) add('deaf_to_fingers', 'speed', Math.min(40, Math.round(tbtMs.median / 20)), { ms: tbtMs.median }, null);
  const [heaviest] = middle.heaviest;
  if (heaviest && heaviest.bytes > HEAVY_FILE) {
    const values = { name: nameOf(heaviest.url), bytes: heaviest.bytes, seconds: secondsOnPhone(heaviest.bytes) };
    add(
      'heavy_file',
      'speed',
      Math.min(50, Math.round(heaviest.bytes / 60_000)),
      values,
      barsOf(middle.heaviest.map(({ url, bytes }) => ({ label: nameOf(url), value: bytes }))),
    );
  } else if (middle.bytes > HEAVY_PAGE) {
    const values = { bytes: middle.bytes, requests: middle.requests, seconds: secondsOnPhone(middle.bytes) };
    add(
      'heavy_page',
      'speed',
      Math.min(40, Math.round(middle.bytes / 100_000)),
      values,
      barsOf(middle.weights.map(({ kind, bytes }) => ({ label: kind, value: bytes }))),
    );
  }
  return [...found, ...judgeFailures(middle.failures)];
}

function judgeFailures(failures: LabSummary['middle']['failures']): Finding[] {
  const own = failures.filter(({ rule }) => !TOLD_BY_HTML.includes(rule));
  const named = own.flatMap(({ rule, count, snippets, picture, more }): Finding[] => {
    const known = RULES[rule];
    if (!known) return [];
    const show: Show = picture ? { as: 'picture', picture, more, element: snippets[0] ?? rule } : { as: 'lines', lines: snippets };
    return [{ ...known, area: 'reading', values: { count }, show }];
  });
  const others = own.filter(({ rule }) => !RULES[rule]);
  if (others.length === 0) return named;
  const values = { count: others.length, names: others.map(({ rule }) => rule).join(', ') };
  const lines = others.flatMap(({ snippets }) => snippets.slice(0, 1)).slice(0, 4);
  const [picture, ...more] = others.flatMap((one) => (one.picture ? [one.picture] : []));
  const show: Show = picture ? { as: 'picture', picture, more, element: lines.join(' ') } : { as: 'lines', lines };
  return [...named, { code: 'other_barriers', area: 'reading', points: Math.min(30, others.length * 6), values, show }];
}

/** Elements with their pictures, or in their own code where there are none. */
function showSeen(seen: readonly SeenElement[]): Show | null {
  const [picture, ...more] = seen.flatMap((one) => one.picture ?? []);
  const lines = seen.map(({ snippet, selector }) => snippet || selector);
  if (picture) return { as: 'picture', picture, more, element: seen[0]!.selector || lines[0]! };
  return lines.length > 0 ? { as: 'lines', lines } : null;
}

const barsOf = (rows: { label: string; value: number }[]): Show => ({
  as: 'bars',
  unit: 'bytes',
  rows: rows.slice(0, 4).map((row, at) => ({ ...row, isWorse: at === 0 })),
});

/** Last segment of a URL, as people know their files. */
const nameOf = (url: string): string => {
  const path = URL.parse(url)?.pathname ?? '';
  return decodeURIComponentSafely(path.split('/').filter(Boolean).at(-1) ?? URL.parse(url)?.host ?? url).slice(0, 40);
};

function decodeURIComponentSafely(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
