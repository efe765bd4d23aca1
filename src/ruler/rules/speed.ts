import type { Evidence } from './evidence.ts';
import type { Finding } from './finding.ts';

/** Milliseconds: max of a good time to first byte (web.dev), and the point from which people leave. */
const GOOD_ANSWER = 800;
const BAD_ANSWER = 1800;
/** Max bytes of compressed HTML: a large page of text is a third of this. */
const HEAVY_HTML = 150 * 1024;
/** Min bytes that compression must save to be reported. */
const WORTH_SAVING = 10 * 1024;
/** Kilobits per second of Lighthouse's slow 4G. */
const SLOW_4G = 1638;

const secondsOnPhone = (bytes: number): number => Math.round((bytes * 8) / SLOW_4G / 100) / 10;

export function judgeSpeed({ timing, html, hops, page }: Evidence): Finding[] {
  const found: Finding[] = [];
  const add = (code: Finding['code'], points: number, values: Finding['values'], show: Finding['show']) =>
    found.push({ code, area: 'speed', points, values, show });

  if (timing.waitMs > GOOD_ANSWER) {
    const rows = [
      { label: 'dns', value: timing.dnsMs },
      { label: 'connect', value: timing.connectMs + timing.tlsMs },
      { label: 'server', value: timing.waitMs, isWorse: true },
    ].filter(({ value }) => value >= 1);
    add('slow_answer', timing.waitMs > BAD_ANSWER ? 40 : 20, { ms: Math.round(timing.waitMs) }, { as: 'bars', unit: 'ms', rows });
  }
  if (html.cut) add('endless_page', 50, { bytes: html.wireBytes, ms: timing.totalMs }, null);
  else if (html.wireBytes > HEAVY_HTML)
    add('heavy_html', 20, { bytes: html.wireBytes, seconds: secondsOnPhone(html.wireBytes) }, weightBars(html));
  if (html.couldBe !== null && html.wireBytes - html.couldBe > WORTH_SAVING) {
    const saved = html.wireBytes - html.couldBe;
    add('not_compressed', 15, { bytes: html.wireBytes, couldBe: html.couldBe, seconds: secondsOnPhone(saved) }, weightBars(html));
  }
  if (hops.length > 2) {
    const ms = Math.round(hops.slice(0, -1).reduce((sum, hop) => sum + hop.ms, 0));
    add('redirect_chain', 10, { count: hops.length - 1, ms }, { as: 'lines', lines: hops.map(({ url }) => url) });
  }
  const { blocking, blockers } = page.scripts;
  if (blockers > 2)
    add('blocking_scripts', Math.min(30, blockers * 5), { count: blockers }, { as: 'lines', lines: blocking.slice(0, 4).map(fileName) });
  const { withoutSize, total } = page.images;
  if (withoutSize > 2 && withoutSize > total / 3) add('unsized_images', 10, { count: withoutSize, total }, null);
  return found;
}

const fileName = (url: string): string => {
  const parsed = URL.parse(url);
  return parsed?.pathname.split('/').at(-1) || parsed?.host || url;
};

function weightBars({ wireBytes, couldBe }: Evidence['html']): Finding['show'] {
  const rows = [{ label: 'html', value: wireBytes, isWorse: true }, ...(couldBe === null ? [] : [{ label: 'compressed', value: couldBe }])];
  return { as: 'bars', unit: 'bytes', rows };
}
