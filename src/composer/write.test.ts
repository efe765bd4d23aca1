import { describe, expect, test } from 'vitest';
import { parseDocument } from '#site/integrity/integrity.ts';
import { MANNERS } from '#site/manners/manner.ts';
import type { Fact, FactNorm, SiteDocument } from '#site/schema.ts';
import { ARCHETYPES, type Brief } from './brief.ts';
import { INDUSTRIES } from './reading/industries.ts';
import { write } from './write.ts';

const all = Object.values(INDUSTRIES);
const fact = (n: number, text: string, norm: FactNorm, must = true): Fact => ({
  id: `fa_${String(n).padStart(8, '0')}`,
  text,
  norm,
  source: { from: 'prompt' },
  must,
  status: 'given',
});

const STATED: Fact[] = [
  fact(1, 'Casa & Cia', { kind: 'name' }),
  fact(2, 'Rua da Aurora, 325, Boa Vista, Recife', {
    kind: 'address',
    street: 'Rua da Aurora, 325',
    district: 'Boa Vista',
    city: 'Recife',
    country: 'BR',
  }),
  fact(3, '(81) 95555-0133', { kind: 'phone', e164: '+5581955550133', whatsapp: true, call: true }),
  fact(4, 'Seg a sex 9h às 18h', { kind: 'hours', days: { mon: [['09:00', '18:00']], sun: [] } }),
  fact(5, 'R$ 49,90', { kind: 'price', amount: '49.90', currency: 'BRL' }),
  fact(6, 'Item Especial da Casa', { kind: 'offer', price: 'fa_00000005' }),
  fact(7, 'R$ 12,00', { kind: 'price', amount: '12.00', currency: 'BRL' }),
  fact(8, 'Item Menor', { kind: 'offer', price: 'fa_00000007', group: 'Miudezas' }),
  fact(9, 'a gente existe desde 1998', { kind: 'statement', topic: 'since' }),
  fact(10, 'fazemos entrega até 4 km', { kind: 'statement', topic: 'delivery' }),
  fact(11, 'Aceitam Pix?', { kind: 'question', answer: 'yes' }),
  fact(12, 'Lia Prado', { kind: 'person', role: 'responsável', registry: 'fa_00000013' }),
  fact(13, 'Registro 0000', { kind: 'registry', scheme: 'Registro', value: '0000' }),
  fact(14, '@casaecia', { kind: 'handle', network: 'instagram', user: 'casaecia' }),
  fact(15, 'oi@casa.example', { kind: 'email' }),
  fact(16, 'Vinyasa', { kind: 'class', days: ['mon'], when: 'Seg 6:30', start: '06:30' }),
  fact(17, 'temos área coberta', { kind: 'statement', topic: 'other' }),
  fact(18, 'avaliação sem custo', { kind: 'offer', free: true }),
];

function brief(id: keyof typeof INDUSTRIES, locale: string, facts: Fact[] = []): Brief {
  const { archetype, pageType } = INDUSTRIES[id];
  return {
    prompt: `um site de ${id}`,
    locale,
    locales: [],
    country: locale === 'en' ? 'US' : 'BR',
    currency: 'BRL',
    facts,
    business: { name: null, trade: null, family: id, familyConfidence: 1, place: null },
    clauses: [],
    held: [],
    contradictions: [],
    industry: { id, archetype, confidence: 1 },
    pageType,
    wishes: { moods: [], colors: [], showPrices: true, wants: [], rejects: [], address: 'você' },
    notices: [],
  };
}

const texts = (doc: SiteDocument) => Object.entries(doc.strings[doc.site.defaultLocale] ?? {});
const shown = (doc: SiteDocument) => {
  const cited = texts(doc).map(([, text]) => text.replace(/\{\{(fa_[0-9a-z]{8})\}\}/g, (_, id: string) => doc.facts[id]?.text ?? ''));
  const listed = [...Object.values(doc.sections), ...Object.values(doc.items)].flatMap((one) =>
    one.facts.map((id) => doc.facts[id]?.text ?? ''),
  );
  return [...cited, ...listed].join('\n').toLowerCase();
};
const homeOf = (doc: SiteDocument) => {
  const home = Object.values(doc.pages).find((page) => page.type === 'home');
  return Object.values(doc.sections)
    .filter((section) => section.page === home?.id)
    .sort((a, b) => (a.order < b.order ? -1 : 1));
};
const FRAME = ['header', 'footer', 'quick-contact'];
const BANNED =
  /soluç(ão|ões) inovador|excelência|(sua|nossa|uma) jornada|paixão|seamless|unlock|next-level|elevate|lorem|undefined|\bNaN\b|\[object/i;

for (const locale of ['pt-BR', 'en', 'es', 'ar'])
  for (const archetype of ARCHETYPES) {
    const ofIt = all.filter((industry) => industry.archetype === archetype).map((industry) => industry.id as keyof typeof INDUSTRIES);
    describe(`${archetype} in ${locale}`, () => {
      for (const [kind, facts] of [
        ['with no facts', []],
        ['with many facts', STATED],
      ] as const)
        test(`every trade ${kind} becomes a whole, honest site`, () => {
          for (const id of ofIt) {
            const doc = write(brief(id, locale, [...facts]), 0);
            parseDocument(doc);
            const middle = homeOf(doc).filter((section) => !FRAME.includes(section.kind));
            // An empty prompt gives an opening and a contact section; a rich one a section for each kind of fact.
            const [least, most] = facts.length ? (id === 'blog' ? [4, 11] : [5, 11]) : id === 'blog' ? [3, 5] : [2, 3];
            expect(middle.length, `${id}: ${middle.map((section) => section.alias)}`).toBeGreaterThanOrEqual(least!);
            expect(middle.length, `${id}: ${middle.map((section) => section.alias)}`).toBeLessThanOrEqual(most!);
            const seen = shown(doc);
            for (const one of facts) expect(seen, `${id} lost ${one.text}`).toContain(one.text.toLowerCase());
            for (const [key, text] of texts(doc)) {
              expect(text.replace(/\{\{fa_\w{8}\}\}/g, ''), `${id} ${key}`).not.toMatch(/[{}]/);
              expect(text, `${id} ${key}`).not.toMatch(BANNED);
            }
          }
        });

      test('no sentence stands twice on a site', () => {
        for (const id of ofIt) {
          const said = texts(write(brief(id, locale, STATED), 1)).filter(
            ([key]) => !/^(form|nav|act|site)\.|seo|label|hero\.action/.test(key),
          );
          const lower = said.map(([, text]) => text.toLowerCase()).filter((text) => text.length > 18 && !text.startsWith('{{'));
          expect(
            lower.filter((text, index) => lower.indexOf(text) !== index),
            id,
          ).toEqual([]);
        }
      });
    });
  }

describe('chance', () => {
  test('the same brief and seed give the same bytes', () => {
    expect(JSON.stringify(write(brief('bakery', 'pt-BR', STATED), 3))).toBe(JSON.stringify(write(brief('bakery', 'pt-BR', STATED), 3)));
  });
  test('the next seed looks and reads different', () => {
    const [faces, colors]: [boolean[], boolean[]] = [[], []];
    for (const id of ['pizzeria', 'barbershop', 'law-firm', 'saas', 'yoga-studio', 'dental-clinic'] as const) {
      const [one, two] = [write(brief(id, 'pt-BR', STATED), 0), write(brief(id, 'pt-BR', STATED), 1)];
      colors.push(JSON.stringify(one.theme.color) !== JSON.stringify(two.theme.color));
      faces.push(one.theme.type.pairing !== two.theme.type.pairing);
      const layouts = (doc: SiteDocument) =>
        homeOf(doc)
          .map((section) => section.layout)
          .join();
      expect(layouts(one)).not.toBe(layouts(two));
      expect(homeOf(one)[1]?.layout).not.toBe(homeOf(two)[1]?.layout);
    }
    // Two openings may share a typeface or their colours, and rarely do.
    for (const differing of [faces, colors]) expect(differing.filter(Boolean).length).toBeGreaterThanOrEqual(differing.length - 1);
  });
  test('a site is written in far less than a second', () => {
    write(brief('pizzeria', 'pt-BR', STATED), 0);
    const start = performance.now();
    for (let seed = 0; seed < 10; seed++) write(brief('pizzeria', 'pt-BR', STATED), seed);
    expect((performance.now() - start) / 10).toBeLessThan(200);
  });
});

describe('rhythm', () => {
  test('neighbours differ in tone, inverse is rare and the act keeps its words', () => {
    for (const id of ['pizzeria', 'barbershop', 'dental-clinic', 'law-firm', 'saas'] as const)
      for (let seed = 0; seed < 6; seed++) {
        const doc = write(brief(id, 'pt-BR', STATED), seed);
        // The footer has the ground of the last band, which is the opening's.
        const sections = homeOf(doc).filter((section) => !['header', 'quick-contact', 'footer'].includes(section.kind));
        // A manner with one ground separates its bands in another way.
        const grounds = doc.theme.manner ? MANNERS[doc.theme.manner].tones.length : 2;
        sections.slice(1).forEach((section, index) => {
          if (grounds > 1) expect(section.tone, `${id} ${seed} ${section.alias}`).not.toBe(sections[index]?.tone);
        });
        // Tickets in a strip all have the ground of the opening; elsewhere two bands come back to it.
        const isLaid = doc.theme.manner && MANNERS[doc.theme.manner].paper;
        if (!isLaid) expect(sections.filter((section) => section.tone === 'inverse').length).toBeLessThanOrEqual(3);
        const label = homeOf(doc).find((section) => section.kind === 'header')?.actions[0]?.label;
        const times = homeOf(doc)
          .flatMap((section) => section.actions)
          .filter((action) => action.label === label).length;
        expect(times).toBeGreaterThanOrEqual(2);
        expect(times).toBeLessThanOrEqual(4);
      }
  });
});

describe('search', () => {
  test('titles and descriptions have the length that results show', () => {
    for (const locale of ['pt-BR', 'en', 'es', 'ar'])
      for (const { id } of all)
        for (const facts of [[], STATED]) {
          const doc = write(brief(id as keyof typeof INDUSTRIES, locale, facts), 0);
          const strings = doc.strings[locale] ?? {};
          expect(strings['home.seo-title']?.length, `${id} ${strings['home.seo-title']}`).toBeLessThanOrEqual(60);
          expect(strings['home.seo-description']?.length, `${id} ${strings['home.seo-description']}`).toBeLessThanOrEqual(160);
          // A site with few facts is not padded.
          if (facts.length === 0) continue;
          expect(strings['home.seo-title']?.length, `${id} ${strings['home.seo-title']}`).toBeGreaterThanOrEqual(25);
          expect(strings['home.seo-description']?.length, `${id} ${strings['home.seo-description']}`).toBeGreaterThanOrEqual(90);
        }
  }, 60_000);
});

describe('languages', () => {
  test('a further language has its own words for the same records', () => {
    const doc = write({ ...brief('bakery', 'pt-BR', STATED), locales: ['en'] }, 0);
    parseDocument(doc);
    expect(doc.site.locales).toEqual(['pt-BR', 'en']);
    const [pt, en] = [doc.strings['pt-BR'] ?? {}, doc.strings.en ?? {}];
    const missing = Object.keys(pt).filter((key) => !(key in en));
    expect(missing.filter((key) => doc.stringMeta[key]?.by === 'composer')).toEqual([]);
    expect(en['cta.title']).not.toBe(pt['cta.title']);
  });
});

describe('rules of the trades', () => {
  test('a law firm promises nothing, whatever its owner wrote', () => {
    const claims = [
      fact(1, 'ganhamos 98% das causas', { kind: 'statement', topic: 'other' }),
      fact(2, 'somos os melhores do Recife', { kind: 'statement', topic: 'other' }),
    ];
    expect(shown(write(brief('law-firm', 'pt-BR', claims), 0))).not.toMatch(/98|melhores/);
  });
  test('named practice areas stand under one heading, and only they', () => {
    const areas = [
      fact(1, 'trabalhista', { kind: 'statement', topic: 'service' }),
      fact(2, 'previdenciário', { kind: 'statement', topic: 'service' }),
    ];
    const doc = write(brief('law-firm', 'pt-BR', areas), 0);
    const section = homeOf(doc).find(({ alias }) => alias === 'features');
    const named = Object.values(doc.items).filter((item) => item.section === section?.id);
    expect(named.map(({ slots }) => doc.strings['pt-BR']?.[slots.title ?? ''])).toEqual(['Trabalhista', 'Previdenciário']);
  });
});
