import { describe, expect, test } from 'vitest';
import { compose } from '#composer/compose.ts';
import { renderSite } from '#site/render.ts';
import type { SiteDocument } from '#site/schema.ts';
import { CANDY } from './opening-choice.ts';

function madeOf(prompt: string, seed = 0): SiteDocument {
  const made = compose({ prompt, seed });
  if (made.outcome !== 'site') throw new Error(made.reason);
  return made.document;
}
const sitesOf = (prompt: string) => Array.from({ length: 6 }, (_, seed) => madeOf(prompt, seed));
const sectionOf = (doc: SiteDocument, kind: string) => Object.values(doc.sections).find((section) => section.kind === kind);

function homeOf(doc: SiteDocument): string {
  const files = renderSite(doc, {
    mode: 'publish',
    links: 'file',
    origin: 'https://example.com',
    fonts: [],
    photo: () => '',
    formAction: () => null,
    year: 2027,
  });
  return files.find(({ path }) => path === 'index.html')?.text ?? '';
}

describe('a message of a name, a trade, a town and a number', () => {
  const THIN = [
    'Josias Teles, eletricista em Uberlândia, (34) 99121-5540',
    'Peluquería Rizos Bravos, Mendoza, 261 555-0188',
    'Gringo Motors, car mechanic in Leeds, 0113 496 0222',
  ];

  test.each(THIN)('opens on a colour: %s', (prompt) => {
    for (const doc of sitesOf(prompt)) expect(['vivid', 'accent', 'strong', 'brand']).toContain(sectionOf(doc, 'hero')?.tone);
  });

  test.each(THIN)('has its number in the first view, and no menu of one entry: %s', (prompt) => {
    const number = /[(\d][\d() -]{7,}\d/.exec(prompt)?.[0] ?? '';
    const home = homeOf(madeOf(prompt));
    expect(/<section[^>]*hero[\s\S]*?<\/section>/.exec(home)?.[0].replace(/<[^>]+>/g, '')).toContain(number);
    expect(/<header[\s\S]*?<\/header>/.exec(home)?.[0]).not.toMatch(/<nav|<details/);
  });

  test('an accountant, a grave trade, may be quiet', () => {
    const tones = sitesOf('Escritório contábil Barros & Lima em Teresina, 86 3221-7788').map((doc) => sectionOf(doc, 'hero')?.tone);
    expect(new Set(tones).size).toBeGreaterThan(1);
  });
});

test('a menu of several entries stays', () => {
  const home = homeOf(
    madeOf(
      'Clínica Dental Arboledas en Guadalajara. Av. Patria 1471, Col. Prados Providencia. Tel. 33 5555 0188. La Dra. Lucía Ferrer hace ortodoncia y el Dr. Iván Cuesta implantes. Limpieza dental $650 MXN, blanqueamiento $2,900 MXN.',
    ),
  );
  expect(/<header[\s\S]*?<\/header>/.exec(home)?.[0]).toMatch(/<nav/);
});

test.each([
  'Dra. Paula Rangel, dentista em Niterói. 21 2717-3390',
  'Sou a psicóloga Marina Takeda, atendo adultos em Campinas, sessões de 50 minutos, R$ 180. Quero algo calmo.',
  'Dr. Alan Reyes, abogado laboral en Rosario, 341 555-0102',
])('doctors and lawyers wear no sweet-shop letters: %s', (prompt) => {
  for (const { theme } of sitesOf(prompt)) expect([...CANDY]).not.toContain(theme.type.pairing);
});

test('a section that waits for photos takes no ground in turn', () => {
  for (const doc of sitesOf('Floricultura Jardim da Nena, Holambra')) {
    const [hero, contact] = [sectionOf(doc, 'hero'), sectionOf(doc, 'contact-form')];
    expect(contact?.tone).not.toBe(hero?.tone);
  }
});

test('a headline keeps small words with the next', () => {
  expect(homeOf(madeOf('Floricultura Jardim da Nena, Holambra'))).toContain('<span class="run">da Nena</span>');
});

describe('the foot of a page', () => {
  const markOf = (prompt: string) => /<footer[\s\S]*?<\/footer>/.exec(homeOf(madeOf(prompt)))?.[0].includes('brand-name');

  test.each(['Oficina do Gringo, mecânica em Cascavel, 45 99933 2210', 'doula em Olinda'])('ends in the name: %s', (prompt) => {
    expect(markOf(prompt)).toBe(true);
  });

  test('has no name that we gave in place of one', () => {
    expect(markOf('oi, quero um site')).toBe(false);
  });
});
