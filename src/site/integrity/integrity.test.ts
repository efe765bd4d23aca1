import { describe, expect, it } from 'vitest';
import { sampleDocument } from '../catalog/sample.ts';
import type { SiteDocument } from '../schema/document.ts';
import { kindNames, shapeOf } from '../schema/kinds.ts';
import { canonical } from './canonical.ts';
import { checkDocument, InvalidDocument, parseDocument } from './integrity.ts';

const copy = (doc: SiteDocument): SiteDocument => structuredClone(doc);
const codesOf = (change: (doc: SiteDocument) => void) => {
  const doc = copy(sampleDocument());
  change(doc);
  return checkDocument(doc).map((problem) => problem.code);
};
const some = <V>(map: Record<string, V>, fits: (value: V) => unknown = () => true): V => Object.values(map).find(fits)!;

describe('sampleDocument', () => {
  it('is valid for every seed and every layout of every kind, and repeats itself', () => {
    for (let seed = 0; seed < 40; seed++) {
      const doc = sampleDocument({ seed, layout: seed % 6 });
      expect(checkDocument(doc)).toEqual([]);
      expect(parseDocument(JSON.parse(JSON.stringify(doc)))).toEqual(doc);
      expect(JSON.stringify(sampleDocument({ seed, layout: seed % 6 }))).toBe(JSON.stringify(doc));
    }
    const kinds = new Set(Object.values(sampleDocument().sections).map((section) => section.kind));
    expect(kindNames.filter((kind) => !kinds.has(kind))).toEqual([]);
    for (const kind of kindNames)
      shapeOf(kind).layouts.forEach((_, layout) => void parseDocument(sampleDocument({ kinds: [kind], layout })));
  });
});

describe('parseDocument', () => {
  it('gives the same bytes whatever the order of keys it was stored in', () => {
    const doc = sampleDocument();
    const shuffled = JSON.parse(JSON.stringify(doc), (_, value) =>
      value && typeof value === 'object' && !Array.isArray(value) ? Object.fromEntries(Object.entries(value).reverse()) : value,
    );
    expect(JSON.stringify(canonical({ ...shuffled, theme: doc.theme })).length).toBe(JSON.stringify(doc).length);
    expect(Object.keys(parseDocument(shuffled).sections)).toEqual(Object.keys(doc.sections));
  });

  it('refuses what is not a document with a typed error that says where', () => {
    for (const hostile of [null, 1, 'x', [], {}, { v: 1 }, { v: 99 }, { ...sampleDocument(), strings: { 'pt-BR': { 'site.name': 7 } } }])
      expect(() => parseDocument(hostile)).toThrow(InvalidDocument);
    const doc = copy(sampleDocument());
    some(doc.sections).layout = 'spiral';
    expect(() => parseDocument(doc)).toThrow(/sections\.sc_.*layout/);
  });

  it('drops ids that would reach the prototype', () => {
    const json = JSON.stringify(sampleDocument()).replace('"pages":{', '"pages":{"__proto__":{"id":"x"},');
    expect(parseDocument(JSON.parse(json))).toEqual(sampleDocument());
  });
});

describe('checkDocument', () => {
  it('finds a reference to nothing', () => {
    expect(codesOf((doc) => (some(doc.sections).page = 'pg_00000000'))).toContain('reference');
    expect(codesOf((doc) => (some(doc.items).section = 'sc_00000000'))).toContain('reference');
    expect(codesOf((doc) => (some(doc.sections, (section) => section.media).media = 'as_00000000'))).toContain('reference');
    expect(codesOf((doc) => (some(doc.sections, (section) => section.form).form = 'fm_00000000'))).toContain('reference');
    expect(codesOf((doc) => some(doc.items).facts.push('fa_00000000'))).toContain('reference');
    expect(codesOf((doc) => (doc.strings['pt-BR']!['site.name'] = '{{fa_00000000}}'))).toContain('reference');
  });

  it('finds a text that does not exist in the default locale', () => {
    expect(codesOf((doc) => delete doc.strings['pt-BR']!['hero.title'])).toEqual(['text']);
  });

  it('finds two homes, two pages at one address, two sections of one name', () => {
    expect(codesOf((doc) => (some(doc.pages, (page) => page.type === 'page').type = 'home'))).toContain('home');
    expect(codesOf((doc) => (some(doc.pages, (page) => page.type === 'legal').slug['pt-BR'] = 'sobre'))).toContain('slug');
    expect(codesOf((doc) => (some(doc.sections, (section) => section.kind === 'faq').alias = 'hero'))).toContain('alias');
  });

  it('warns about a page with no main heading', () => {
    const heroless = (doc: SiteDocument) => {
      for (const section of Object.values(doc.sections)) section.hidden = true;
    };
    expect(codesOf(heroless)).toContain('heading');
  });

  it('finds an item grouped under itself or across sections', () => {
    expect(codesOf((doc) => void Object.assign(some(doc.items), { group: some(doc.items).id }))).toContain('group');
  });

  it('finds what is beyond the limits', () => {
    const flood = (doc: SiteDocument) => {
      const item = some(doc.items);
      for (let n = 0; n < 61; n++) doc.items[`it_${String(n).padStart(8, '0')}`] = { ...item, id: `it_${String(n).padStart(8, '0')}` };
    };
    expect(codesOf(flood)).toContain('limit');
    expect(codesOf((doc) => (doc.strings['pt-BR']!['huge.text'] = 'a'.repeat(2 * 1024 * 1024)))).toContain('limit');
  });
});
