import type { PageFacts } from '../page/page-facts.ts';
import { readPage } from '../page/read-page.ts';
import type { FindingCode } from '../rules/finding.ts';
import { gradeOf } from '../rules/grade.ts';
import { judgeOwnSite } from './judge-own-site.ts';
import { type PageStructure, readStructure } from './page-structure.ts';
import { addressOf, leadsNowhere, type ReleasePlaces } from './release-links.ts';
import {
  isBroken,
  pointsOf,
  RELEASE_CHECKS,
  RELEASE_FAULTS,
  type ReleaseCheck,
  type ReleaseFault,
  type ReleaseFaultCode,
  type ReleaseVerdict,
} from './release-verdict.ts';

export interface PackedPage {
  path: string;
  html: string;
  /** Compressed size in bytes. */
  wireBytes: number;
}

export interface ReleaseEvidence {
  /** Every page that could be parsed. */
  pages: readonly PackedPage[];
  /** Paths of all files in the manifest. */
  files: ReadonlySet<string>;
  /** Ids of forms that the server of published sites accepts answers for. */
  forms: ReadonlySet<string>;
  /** Integrity faults of the stored bytes. */
  damage: { manifest: boolean; missing: readonly string[]; changed: readonly string[] };
  /** File of each page in each public language; null when the document was not kept. */
  routes: readonly string[] | null;
  /** Placeholder texts that the owner has yet to replace. */
  samples: readonly string[];
  /** Photos of which nobody has said what they show. */
  undescribed: number;
  /** Lowest contrast between text and ground; null when unknown. */
  contrast: number | null;
  /** Origin that the release was built for. */
  origin: string;
  /** Public origin, and the headers on every response of ours. */
  judged: { origin: string; headers: Readonly<Record<string, string>> };
}

/** Max compressed size of a page without its pictures and fonts. */
const MAX_PAGE_BYTES = 30 * 1024;
/** WCAG AA for text. */
const MIN_CONTRAST = 4.5;
const MAX_PLACES = 5;
const MAX_PLACE = 160;
const MAX_FINDINGS = 6;

/** Home-page findings that are checked on every page here, as faults. */
const COUNTED_HERE: readonly FindingCode[] = [
  'no_viewport',
  'zoom_blocked',
  'images_without_text',
  'fields_without_label',
  'no_language',
  'no_heading',
  'title_missing',
  'description_missing',
  'broken_links',
  'heavy_html',
];

interface ReadPage extends PackedPage {
  facts: PageFacts;
  structure: PageStructure;
}

/** Pages that links lead to; 404 pages are excluded. */
const isAim = ({ path }: { path: string }): boolean => !/(^|\/)404\.html$/.test(path);

/**
 * Judges a built release as visitors would get it: its bytes, its pages in every language, link targets and markup. No clock, no
 * network, no browser.
 * @param now milliseconds since 1970.
 */
export function judgeRelease(evidence: ReleaseEvidence, now: number): ReleaseVerdict {
  const { origin, judged, damage, files } = evidence;
  const pages = evidence.pages.map(
    (page): ReadPage => ({ ...page, facts: readPage(page.html, addressOf(origin, page.path)), structure: readStructure(page.html) }),
  );
  const found = new Faults();
  if (damage.manifest) found.add('manifest_changed', 'manifest');
  for (const path of damage.missing) found.add('file_missing', path);
  for (const path of damage.changed) found.add('file_changed', path);
  for (const path of evidence.routes ?? []) if (!files.has(path)) found.add('route_missing', addressOf('', path));
  const links = checkLinks(pages, evidence, found);
  for (const page of pages.filter(isAim)) checkPage(page, found);
  if (evidence.contrast !== null && evidence.contrast < MIN_CONTRAST) found.add('low_contrast', `${evidence.contrast.toFixed(1)}:1`);
  if (evidence.undescribed > 0) found.add('images_without_text', '/', evidence.undescribed);
  for (const words of evidence.samples) if (pages.some(({ facts }) => facts.text.includes(words))) found.add('sample_shown', words);

  const looked: Record<ReleaseCheck, number> = {
    files: files.size,
    routes: evidence.routes?.length ?? 0,
    links,
    structure: pages.length,
    access: pages.length,
    samples: evidence.samples.length,
    weight: pages.length,
  };
  const faults = found.sorted();
  const aims = pages.filter(isAim).toSorted((one, other) => one.path.length - other.path.length || one.path.localeCompare(other.path));
  const home = aims.toSorted((one, other) => Number(other.path === 'index.html') - Number(one.path === 'index.html'));
  const general = judgeOwnSite(
    {
      pages: home.map(({ path, html, wireBytes }) => ({ url: addressOf(judged.origin, path), html, wireBytes })),
      headers: judged.headers,
      waitMs: 0,
    },
    now,
  );
  const others = (general?.findings ?? []).filter(({ code }) => !COUNTED_HERE.includes(code));
  const taken = faults.map((fault) => ({ area: RELEASE_FAULTS[fault.code].area, points: pointsOf(fault) }));
  return {
    checks: RELEASE_CHECKS.map((check) => ({ check, looked: looked[check], faults: found.countOf(check) })),
    faults,
    findings: others.slice(0, MAX_FINDINGS).map(({ code, values }) => ({ code, values })),
    score: gradeOf([...others, ...taken]),
  };
}

/** Counts the links and parts that were checked. */
function checkLinks(pages: readonly ReadPage[], { files, forms, origin }: ReleaseEvidence, found: Faults): number {
  const places: ReleasePlaces = { files, forms, origin, ids: new Map(pages.map(({ path, structure }) => [path, structure.ids])) };
  let count = 0;
  for (const { path, structure } of pages) {
    const at = addressOf(origin, path);
    for (const as of ['links', 'parts', 'forms'] as const)
      for (const address of structure[as]) {
        count++;
        const fault = leadsNowhere(address, { page: path, at, as, places });
        if (fault) found.add(fault, address);
      }
  }
  return count;
}

function checkPage({ path, wireBytes, facts, structure }: ReadPage, found: Faults): void {
  const where = addressOf('', path);
  const { viewport, images, fields, headings } = facts;
  if (structure.mainHeadings === 0 || !headings.some(({ level, text }) => level === 1 && text)) found.add('no_heading', where);
  else if (structure.mainHeadings > 1) found.add('two_headings', where);
  if (!facts.title) found.add('no_title', where);
  if (!facts.description) found.add('no_description', where);
  if (!facts.lang) found.add('no_language', where);
  if (structure.repeatedIds.length > 0) found.add('repeated_ids', `${where}#${structure.repeatedIds[0]}`);
  if (!viewport || !/width\s*=/i.test(viewport)) found.add('no_viewport', where);
  else if (/user-scalable\s*=\s*(no|0)|maximum-scale\s*=\s*(0|1)(\.\d+)?\s*(,|;|$)/i.test(viewport)) found.add('zoom_blocked', where);
  if (images.silent > 0) found.add('images_without_text', where, images.silent);
  if (fields.nameless > 0) found.add('fields_without_label', where, fields.nameless);
  if (structure.namelessLinks.length > 0) found.add('nameless_links', where, structure.namelessLinks.length);
  if (structure.namelessButtons.length > 0) found.add('nameless_buttons', where, structure.namelessButtons.length);
  if (wireBytes > MAX_PAGE_BYTES) found.add('heavy_page', where);
}

class Faults {
  readonly #byCode = new Map<ReleaseFaultCode, ReleaseFault>();

  add(code: ReleaseFaultCode, place: string, count = 1): void {
    const fault = this.#byCode.get(code) ?? { code, count: 0, where: [] };
    const short = place.slice(0, MAX_PLACE);
    fault.count += count;
    if (fault.where.length < MAX_PLACES && !fault.where.includes(short)) fault.where.push(short);
    this.#byCode.set(code, fault);
  }

  countOf(check: ReleaseCheck): number {
    return [...this.#byCode.values()].filter(({ code }) => RELEASE_FAULTS[code].check === check).reduce((sum, { count }) => sum + count, 0);
  }

  sorted(): ReleaseFault[] {
    return [...this.#byCode.values()].sort(
      (one, other) => Number(isBroken({ faults: [other] })) - Number(isBroken({ faults: [one] })) || pointsOf(other) - pointsOf(one),
    );
  }
}
