import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { sampleDocument } from '../catalog/sample.ts';
import { indexSite } from '../render/site-index.ts';
import type { Environment } from '../render.ts';
import { renderSite } from '../render.ts';
import type { ConceptName } from '../schema/concepts.ts';
import type { Locale } from '../schema/ids.ts';
import { actionsIn, shapeOf } from '../schema/kinds.ts';
import type { SiteDocument } from '../schema.ts';
import { isNeed } from './concept.ts';
import { conceptNamed } from './index.ts';
import { materialOf } from './material.ts';
import { between, curve, interpolate, lines, superellipse } from './trade/pen.ts';
import { TRADE_FIT } from './trade/trade.ts';

/** Concepts with a trade that they belong to. */
const TRADES: Readonly<Partial<Record<ConceptName, string>>> = {
  teeth: 'dental-clinic',
  fade: 'barbershop',
  curls: 'hair-salon',
  'nail-row': 'nail-studio',
  'bread-tray': 'bakery',
  'pizza-slices': 'pizzeria',
  iris: 'photographer',
  phyllotaxis: 'florist',
  'firing-order': 'auto-repair',
  wiring: 'electrician',
  'pipe-run': 'plumber',
  'brick-bond': 'construction',
  barbell: 'gym',
  gait: 'physiotherapy',
  weave: 'tailor',
  optotype: 'optician',
  'times-table': 'tutoring',
  'swim-lanes': 'swim-school',
  dovetail: 'carpentry',
  fretboard: 'music-school',
  'key-bitting': 'locksmith',
  'road-marks': 'driving-school',
  'sheet-series': 'printing',
  'fan-deck': 'painter',
  'paw-tracks': 'veterinary',
  wheel: 'bike-shop',
};
const names = Object.keys(TRADES) as ConceptName[];

const env: Environment = {
  mode: 'publish',
  links: 'file',
  origin: 'https://example.com',
  fonts: [],
  photo: () => '',
  formAction: () => null,
  year: 2027,
};

/** The sample site in a trade, opened by a concept. */
function siteOf(name: ConceptName, industry = TRADES[name]!, seed = 7): SiteDocument {
  const doc = sampleDocument();
  const sections = Object.values(doc.sections).map((section) => (section.kind === 'hero' ? { ...section, layout: name } : section));
  return {
    ...doc,
    site: { ...doc.site, industry },
    theme: { ...doc.theme, art: { ...doc.theme.art, seed } },
    sections: Object.fromEntries(sections.map((section) => [section.id, section])),
  };
}

function opening(doc: SiteDocument): string {
  const html = renderSite(doc, env).find(({ path }) => path === 'index.html')!.text;
  const from = html.search(/<div class="stage/);
  return html.slice(from, html.indexOf('</section>', from));
}

const contentOf = (name: ConceptName, doc: SiteDocument) => conceptNamed(name)!.content(materialOf(indexSite(doc), doc.site.defaultLocale));
/** Letters in the drawing for wide windows. */
const lettersOf = (html: string) => [...html.slice(0, html.indexOf('</svg>')).matchAll(/<text[^>]*>([^<]*)</g)].map(([, text]) => text);

function withText(doc: SiteDocument, text: string): SiteDocument {
  const { defaultLocale, name } = doc.site;
  return { ...doc, strings: { ...doc.strings, [defaultLocale]: { ...doc.strings[defaultLocale], [name]: text } } };
}

describe('a constant of a trade', () => {
  test.each(names)('%s is drawn for its trade alone', (name) => {
    expect(isNeed(contentOf(name, siteOf(name)))).toBe(false);
    expect(contentOf(name, siteOf(name, 'law-firm'))).toEqual({ need: 'trade' });
    expect(opening(siteOf(name, 'law-firm'))).not.toContain('<svg class="plate');
  });

  test('what is not known is the trade that a business calls itself by, and no other', () => {
    // The sample describes itself as a bakery.
    const drawn = names.filter((name) => !isNeed(contentOf(name, siteOf(name, 'neutral'))));
    expect(drawn).toEqual(['bread-tray']);
  });

  test.each(names)('%s gives way to what owners tell of themselves', (name) => {
    const doc = siteOf(name);
    const material = materialOf(indexSite(doc), doc.site.defaultLocale);
    expect(conceptNamed(name)!.fit(contentOf(name, doc), material)).toBe(TRADE_FIT);
  });

  test.each(names)('%s says its headline and one action, draws twice, and weighs little', (name) => {
    for (const seed of [1, 2, 3, 4]) {
      const html = opening(siteOf(name, TRADES[name], seed));
      expect(html.match(/<h1/g)).toHaveLength(1);
      expect(html.match(/class="act /g)).toHaveLength(1);
      expect(html.match(/<svg class="plate[^>]*aria-hidden="true"/g)).toHaveLength(2);
      expect(html).not.toMatch(/NaN|undefined|Infinity|style=/);
      expect(gzipSync(html).length).toBeLessThan(14_000);
    }
  });

  test.each(names)('%s is the same for the same site and differs by seed', (name) => {
    const drawn = [1, 2, 3, 4, 5, 6].map((seed) => opening(siteOf(name, TRADES[name], seed)));
    expect(opening(siteOf(name, TRADES[name], 1))).toBe(drawn[0]);
    expect(new Set(drawn).size).toBeGreaterThan(2);
  });
});

test.each(shapeOf('hero').layouts)('the opening %s shows the buttons that the editor lists, and no other', (layout) => {
  const doc = siteOf(layout as ConceptName, TRADES[layout as ConceptName] ?? 'bakery');
  const hero = Object.values(doc.sections).find(({ kind }) => kind === 'hero')!;
  const [label] = Object.values(doc.strings[doc.site.defaultLocale]!);
  const second = { ...hero.actions[0]!, label: 'act.second' };
  const two = {
    ...doc,
    sections: { ...doc.sections, [hero.id]: { ...hero, actions: [{ ...hero.actions[0]!, label: 'act.first' }, second] } },
    strings: {
      ...doc.strings,
      [doc.site.defaultLocale]: { ...doc.strings[doc.site.defaultLocale], 'act.first': 'Ligar', 'act.second': label! },
    },
  };
  const html = renderSite(two, { ...env, mode: 'preview' }).find(({ path }) => path === 'index.html')!.text;
  const shown = ['act.first', 'act.second'].filter((key) => html.includes(`data-k="${key}"`));
  expect(shown).toHaveLength(actionsIn('hero', layout));
});

describe('teeth', () => {
  const chart = (change: (doc: SiteDocument) => SiteDocument = (doc) => doc) => lettersOf(opening(change(siteOf('teeth'))));

  test('are 32, by quarter of the mouth', () => {
    expect(chart().sort()).toEqual(['1', '2', '3', '4'].flatMap((quarter) => between(1, 8, 7).map((tooth) => `${quarter}${tooth}`)));
  });

  test('are 20 for children', () => {
    const letters = chart((doc) => withText(doc, 'Odontopediatria Dente de Leite'));
    expect(letters).toHaveLength(20);
    expect(letters).toContain('51');
    expect(letters).not.toContain('18');
  });

  test('are counted from 1 to 32 in the United States', () => {
    const letters = chart((doc) => ({ ...doc, site: { ...doc.site, country: 'US' } }));
    expect(letters.map(Number).sort((a, b) => a - b)).toEqual(between(1, 32, 31));
  });
});

test('a drawing runs from the right where the page is read so, and its letters stay letters', () => {
  const doc = siteOf('fade');
  const arabic = 'ar' as Locale;
  const turned: SiteDocument = {
    ...doc,
    site: { ...doc.site, defaultLocale: arabic, locales: [arabic] },
    strings: { [arabic]: doc.strings[doc.site.defaultLocale]! },
  };
  const html = opening(turned);
  expect(html).toContain('<g transform="matrix(-1 0 0 1 1366 0)">');
  expect(html.match(/matrix\(-1[^>]*>[\s\S]*?<text/)?.[0]).toContain('</g><text');
  expect(opening(doc)).not.toContain('matrix(-1');
});

describe('the pen', () => {
  test('draws through the points it is given', () => {
    expect(
      lines(
        [
          [0, 0],
          [10, 5],
        ],
        true,
      ),
    ).toBe('M0 0L10 5z');
    expect(
      curve([
        [0, 0],
        [10, 0],
        [10, 20],
      ]),
    ).toMatch(/^M0 0c.* 10 0c.* 0 20$/);
  });

  test('knows ellipses from squares', () => {
    const [x, y] = superellipse([2, 1], 2, 45);
    expect((x / 2) ** 2 + y ** 2).toBeCloseTo(1);
    expect(superellipse([1, 1], 4, 45)[0]).toBeGreaterThan(superellipse([1, 1], 2, 45)[0]);
  });

  test('reads between the rows of a table and stays within it', () => {
    const table = [
      [0, 10],
      [10, 20],
    ] as const;
    expect([-5, 5, 50].map((at) => interpolate(table, at))).toEqual([10, 15, 20]);
  });
});
