import { describe, expect, it } from 'vitest';
import { sampleDocument } from '../catalog/sample.ts';
import { type Environment, renderSite } from '../render.ts';
import type { Fact, SiteDocument } from '../schema.ts';
import { inOrderOfPlaces, placeName, placeOf } from './place-of.ts';

const fact = (id: string, text: string, norm: Fact['norm']): Fact =>
  ({ id, text, norm, source: { from: 0, to: 1 }, must: false, status: 'stated' }) as unknown as Fact;
const [CENTRE, HARBOUR] = ['fa_centre00', 'fa_harbour0'];
const FACTS = [
  fact('fa_hours0001', 'seg a sex das 6h às 23h', { kind: 'hours', days: { mon: [['06:00', '23:00']] } }),
  fact('fa_hours0002', 'seg a sex das 5h às 22h', { kind: 'hours', days: { mon: [['05:00', '22:00']] } }),
  fact('fa_phone0001', '(41) 99811-2233', { kind: 'phone', e164: '+5541998112233', whatsapp: true } as Fact['norm']),
  fact(CENTRE, 'Av. do Batel, 1230', { kind: 'address', street: 'Av. do Batel, 1230', label: 'Batel' }),
  fact(HARBOUR, 'Rua João Bettega, 455', { kind: 'address', street: 'Rua João Bettega, 455' }),
];

function withPlaces(listed: readonly string[]): SiteDocument {
  const doc = sampleDocument({ kinds: ['header', 'hero', 'map', 'footer'] });
  const sections = Object.fromEntries(
    Object.entries(doc.sections).map(([id, section]) => [
      id,
      section.kind === 'map' ? { ...section, layout: 'branches', facts: [...listed], media: undefined } : section,
    ]),
  );
  return { ...doc, sections, facts: { ...doc.facts, ...Object.fromEntries(FACTS.map((each) => [each.id, each])) } } as SiteDocument;
}

const listed = [CENTRE, 'fa_hours0002', HARBOUR, 'fa_hours0001', 'fa_phone0001'];
const environment: Environment = { mode: 'preview', links: 'clean', year: 2026, fonts: [], photo: () => '', formAction: () => null };

describe('facts of several places', () => {
  it('belong to the address before them, by the name that its owner gave it', () => {
    const doc = withPlaces(listed);
    expect(placeName(placeOf(doc, 'fa_hours0002')!)).toBe('Batel');
    expect(placeName(placeOf(doc, 'fa_hours0001')!)).toBe('Rua João Bettega, 455');
    expect(placeOf(withPlaces([CENTRE, 'fa_hours0001']), 'fa_hours0001')).toBeUndefined();
  });

  it('come in the order of the page', () => {
    const doc = withPlaces(listed);
    expect(inOrderOfPlaces(doc, FACTS.slice(0, 2)).map(({ id }) => id)).toEqual(['fa_hours0002', 'fa_hours0001']);
  });

  it('are not taken for the last place’s when only it is followed by them', () => {
    const html = renderSite(withPlaces(listed), environment).find(({ path }) => path === 'index.html')!.text;
    const places = /<ul class="main places">.*?<\/ul>/s.exec(html)![0];
    expect(places).toContain('22h');
    expect(places).not.toContain('99811');
    expect(html.slice(html.indexOf(places) + places.length)).toContain('99811');
    const each = [CENTRE, 'fa_hours0002', 'fa_phone0001', HARBOUR, 'fa_hours0001'];
    const own = renderSite(withPlaces(each), environment).find(({ path }) => path === 'index.html')!.text;
    expect(/<ul class="main places">.*?<\/ul>/s.exec(own)![0]).toContain('99811');
  });
});
