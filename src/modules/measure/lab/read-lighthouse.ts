import type { Result } from 'lighthouse';
import sharp from 'sharp';
import type { LabRun, SeenElement } from '#ruler/lab/lab-run.ts';

const MAX_FAILURES = 12;
const MAX_SHIFTED = 3;
/** Pictures of elements that fail accessibility rules. */
const MAX_PICTURES = 14;
const MAX_PER_RULE = 3;
/** CSS pixels kept around an element, to show its surroundings. */
const MARGIN = 40;
/** Max pixels of a cut-out. */
const MAX_CUT = { width: 412, height: 260 };
const SCREEN_WIDTH = 412;
/** Max height of the picture of a page by its width: three screens of a phone. */
const MAX_SCREEN = 6;

interface Item {
  [key: string]: unknown;
}

/** Converts a Lighthouse report. @throws Error if it contains no speed score. */
export async function readLighthouse(report: Result, refused: number): Promise<Omit<LabRun, 'inpMs' | 'tapped'>> {
  const number = (id: string) => Math.round((report.audits[id]?.numericValue ?? 0) * 1000) / 1000;
  const score = (id: string) => {
    const points = report.categories[id]?.score ?? null;
    return points === null ? null : Math.round(points * 100);
  };
  const performance = score('performance');
  if (performance === null) throw new Error('NO_PERFORMANCE');
  const picture = pictureOf(report);
  const requests = itemsOf(report, 'network-requests');
  const sizes = requests.map((item) => ({
    url: String(item.url ?? '').slice(0, 300),
    kind: String(item.resourceType ?? 'Other').toLowerCase(),
    bytes: Number(item.transferSize ?? 0),
  }));
  return {
    scores: {
      performance,
      accessibility: score('accessibility'),
      bestPractices: score('best-practices'),
      seo: score('seo'),
    },
    lcpMs: Math.round(number('largest-contentful-paint')),
    fcpMs: Math.round(number('first-contentful-paint')),
    tbtMs: Math.round(number('total-blocking-time')),
    cls: number('cumulative-layout-shift'),
    ttfbMs: Math.round(number('server-response-time')),
    bytes: sizes.reduce((sum, { bytes }) => sum + bytes, 0),
    requests: sizes.length,
    largest: await largestOf(report, picture),
    shifted: await shiftedOf(report, picture),
    frames: framesOf(report),
    screen: await screenOf(report).catch(() => null),
    weights: byKind(sizes),
    others: ofOthers(sizes, report.finalDisplayedUrl),
    heaviest: sizes.sort((one, other) => other.bytes - one.bytes).slice(0, 5),
    failures: await failuresOf(report, picture),
    refused,
    versions: {
      lighthouse: report.lighthouseVersion,
      browser: /(?:Headless)?Chrome\/[\d.]+/.exec(report.environment.hostUserAgent)?.[0] ?? '',
    },
  };
}

function itemsOf(report: Result, id: string): Item[] {
  const details = report.audits[id]?.details;
  return details && 'items' in details && Array.isArray(details.items) ? (details.items as Item[]) : [];
}

function byKind(sizes: readonly { kind: string; bytes: number }[]): LabRun['weights'] {
  const sums = new Map<string, number>();
  for (const { kind, bytes } of sizes) sums.set(kind, (sums.get(kind) ?? 0) + bytes);
  return [...sums].map(([kind, bytes]) => ({ kind, bytes })).sort((one, other) => other.bytes - one.bytes);
}

const MAX_OTHERS = 5;

/** Third-party resources: analytics, ads, chats, maps, fonts. */
function ofOthers(sizes: readonly { url: string; bytes: number }[], pageUrl: string): LabRun['others'] {
  const own = URL.parse(pageUrl)?.host.replace(/^www\./, '') ?? '';
  const sums = new Map<string, number>();
  for (const { url, bytes } of sizes) {
    const host = URL.parse(url)?.host ?? '';
    if (host && !host.endsWith(own)) sums.set(host, (sums.get(host) ?? 0) + bytes);
  }
  return [...sums]
    .map(([host, bytes]) => ({ host, bytes }))
    .sort((one, other) => other.bytes - one.bytes)
    .slice(0, MAX_OTHERS);
}

function framesOf(report: Result): LabRun['frames'] {
  return itemsOf(report, 'screenshot-thumbnails').map(({ timing, data }) => ({ ms: Number(timing), picture: String(data) }));
}

/** The top of the full-page screenshot, as wide as the phone. */
async function screenOf(report: Result): Promise<LabRun['screen']> {
  const shot = report.fullPageScreenshot?.screenshot;
  if (!shot) return null;
  const screen = sharp(Buffer.from(shot.data.slice(shot.data.indexOf(',') + 1), 'base64'));
  const { width, height } = await screen.metadata();
  const { data, info } = await screen
    .extract({ left: 0, top: 0, width, height: Math.min(height, Math.round(width * MAX_SCREEN)) })
    .resize({ width: SCREEN_WIDTH, withoutEnlargement: true })
    .webp({ quality: 72 })
    .toBuffer({ resolveWithObject: true });
  return { picture: `data:image/webp;base64,${data.toString('base64')}`, width: info.width, height: info.height };
}

type Picture = (node: Item) => Promise<string | null>;

async function seenOf(node: Item, picture: Picture): Promise<SeenElement> {
  const text = (key: string) => String(node[key] ?? '').slice(0, 300);
  return { selector: text('selector'), snippet: text('snippet'), picture: await picture(node).catch(() => null) };
}

/** The insight contains several tables; the element is in one of them. */
async function largestOf(report: Result, picture: Picture): Promise<LabRun['largest']> {
  const nodes = itemsOf(report, 'lcp-breakdown-insight').flatMap((item) =>
    [item, item.value as Item | undefined].filter((one) => one !== undefined),
  );
  const node = nodes.find((one) => one.type === 'node') ?? (nodes.find((one) => one.node)?.node as Item | undefined);
  return node ? seenOf(node, picture) : null;
}

/** Each table of the insight is one burst of shifts; its first row is their sum. */
function shiftedOf(report: Result, picture: Picture): Promise<LabRun['shifted']> {
  const rows = itemsOf(report, 'cls-culprits-insight').flatMap(({ items }) => (Array.isArray(items) ? (items as Item[]) : []));
  const nodes = rows.flatMap(({ node, score }) =>
    (node as Item | undefined)?.type === 'node' ? [{ node: node as Item, score: Number(score) }] : [],
  );
  const bySelector = new Map(nodes.toSorted((one, other) => one.score - other.score).map((one) => [String(one.node.selector), one]));
  const most = [...bySelector.values()].sort((one, other) => other.score - one.score).slice(0, MAX_SHIFTED);
  return Promise.all(most.map(({ node }) => seenOf(node, picture)));
}

interface Box {
  left: number;
  top: number;
  width: number;
  height: number;
}

async function failuresOf(report: Result, picture: Picture): Promise<LabRun['failures']> {
  const failed = (report.categories.accessibility?.auditRefs ?? [])
    .filter(({ id, weight }) => weight > 0 && report.audits[id]?.score === 0)
    .sort((one, other) => other.weight - one.weight)
    .slice(0, MAX_FAILURES);
  let left = MAX_PICTURES;
  return Promise.all(
    failed.map(async ({ id }) => {
      const nodes = itemsOf(report, id).flatMap(({ node }) => (node ? [node as Item] : []));
      const shown = nodes.slice(0, Math.min(left, MAX_PER_RULE));
      left -= shown.length;
      const pictures = await Promise.all(shown.map((node) => picture(node).catch(() => null)));
      const [first = null, ...more] = [...new Set(pictures.filter((one) => one !== null))];
      const snippets = nodes.slice(0, 4).map(({ snippet }) => String(snippet ?? '').slice(0, 200));
      return { rule: id, count: Math.max(1, nodes.length), snippets, picture: first, more };
    }),
  );
}

/** Crops an element from the full-page screenshot, where its own box is the more exact one. */
function pictureOf(report: Result): Picture {
  const shot = report.fullPageScreenshot?.screenshot;
  const data = shot ? Buffer.from(shot.data.slice(shot.data.indexOf(',') + 1), 'base64') : null;
  const boxes = report.fullPageScreenshot?.nodes ?? {};
  return async ({ lhId, boundingRect }) => {
    const box = boxes[String(lhId)] ?? (boundingRect as Box | undefined);
    if (!shot || !data || !box || box.width <= 0 || box.height <= 0) return null;
    const screen = sharp(data);
    const { width: wide, height: tall } = await screen.metadata();
    // A page that is wider than the phone is drawn smaller than its boxes say.
    const scale = wide / shot.width;
    const left = Math.max(0, Math.floor((box.left - MARGIN) * scale));
    const top = Math.max(0, Math.floor((box.top - MARGIN) * scale));
    const width = Math.min(wide - left, Math.ceil((box.width + 2 * MARGIN) * scale), MAX_CUT.width);
    const height = Math.min(tall - top, Math.ceil((box.height + 2 * MARGIN) * scale), MAX_CUT.height);
    if (width < 8 || height < 8) return null;
    const cut = await screen
      .extract({ left, top, width, height })
      .resize({ width: 360, withoutEnlargement: true })
      .jpeg({ quality: 70 })
      .toBuffer();
    return `data:image/jpeg;base64,${cut.toString('base64')}`;
  };
}
