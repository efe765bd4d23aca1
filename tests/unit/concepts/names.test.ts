import { describe, expect, test } from 'vitest';
import { crossWords } from '#site/concepts/crossword/words.ts';
import { tradeCalled } from '#site/concepts/trade/trade-words.ts';
import type { ConceptName } from '#site/schema/concepts.ts';
import type { SiteDocument } from '#site/schema.ts';
import { homeHtml, needs, siteOf } from './composed.ts';

const BARBER = 'Barbearia do Nego, Salvador, (71) 3322-1010';
const PRICES = 'Lavanderia Bolha em Maringá. Camisa R$ 9, calça R$ 12, terno R$ 45, edredom R$ 38.';
const ARABIC = 'أريد موقعا لمقهى ركن القهوة في دبي';
const LONG = 'Otorrinolaringologiapediátricainfantilbela clínica, Itaquaquecetuba';
const SEEDS = [1, 7, 23, 101, 4242, 99_991];

const SHOWN: readonly (readonly [ConceptName, string, readonly string[]])[] = [
  ['broadside', BARBER, ['Barbearia do Nego', 'em Salvador', '(71) 3322-1010']],
  ['rings', BARBER, ['Barbearia do Nego', 'em Salvador', '(71) 3322-1010']],
  ['thumb-index', BARBER, ['Barbearia do Nego', '(71) 3322-1010']],
  ['crossword', BARBER, ['Barbearia do Nego', 'em Salvador']],
  ['flap-board', BARBER, ['Barbearia do Nego', '(71) 3322-1010']],
  ['tear-off', BARBER, ['Barbearia do Nego', '(71) 3322-1010']],
  ['phone-poster', BARBER, ['Barbearia do Nego', '(71) 3322-1010']],
  ['fields', BARBER, ['Barbearia do Nego', '(71) 3322-1010']],
  ['tapes', BARBER, ['Barbearia do Nego', 'em Salvador']],
  ['price-fields', PRICES, ['Lavanderia Bolha', 'Camisa', 'R$ 9', 'Edredom', 'R$ 38']],
];

function stage(document: SiteDocument): string {
  const html = homeHtml(document);
  const from = html.search(/<div class="stage/);
  return html.slice(from, html.indexOf('</section>', from));
}
const textOf = (html: string) =>
  html
    .replace(/<svg[\s\S]*?<\/svg>/g, '')
    .replace(/<[^>]+>/g, ' ')
    .replace(/\s+/g, ' ');

describe('openings that need little more than a name', () => {
  test.each(SHOWN)('%s says what it was given, with one heading and one action, at every seed', (name, prompt, facts) => {
    for (const seed of SEEDS) {
      const html = stage(siteOf(prompt, name, seed));
      for (const fact of facts) expect(textOf(html).toLowerCase()).toContain(fact.toLowerCase());
      expect(html.match(/<h1/g)).toHaveLength(1);
      expect(html.match(/class="act /g)).toHaveLength(1);
      expect(html).not.toMatch(/NaN|undefined|Infinity|style=/);
    }
  });
  test.each(SHOWN)('%s is the same for the same site, and another by another seed', (name, prompt) => {
    const homes = SEEDS.map((seed) => homeHtml(siteOf(prompt, name, seed)));
    expect(homeHtml(siteOf(prompt, name, SEEDS[0]))).toBe(homes[0]);
    expect(new Set(homes).size).toBeGreaterThan(2);
  });
  test('letters that are fitted have known widths, and words have room', () => {
    for (const name of ['broadside', 'rings', 'thumb-index', 'crossword', 'flap-board', 'fields', 'tapes'] as const)
      expect(needs(name, ARABIC)).toBe(true);
    for (const name of ['broadside', 'rings', 'flap-board', 'fields', 'tapes'] as const) expect(needs(name, LONG)).toBe(true);
    for (const name of ['tear-off', 'phone-poster'] as const) expect(needs(name, 'Barbearia do Nego, Salvador')).toBe(true);
  });
  test('the strips of a notice are one link to those who listen', () => {
    const strips = stage(siteOf(BARBER, 'tear-off', 1)).match(/<li class="strip[\s\S]*?<\/li>/g) ?? [];
    expect(strips.filter((strip) => !strip.includes('aria-hidden'))).toHaveLength(1);
    for (const strip of strips.slice(1)) if (strip.includes('<a')) expect(strip).toContain('tabindex="-1"');
  });
});

describe('words that cross', () => {
  const words = ['BARBEARIA', 'SALVADOR', 'NEGO'];
  test('share the letter of their cell and touch nowhere else', () => {
    const { placed, columns, rows } = crossWords(words, 0.8, 15, () => 0);
    const cells = new Map<string, string>();
    for (const { letters, x, y, down } of placed)
      letters.forEach((letter, i) => {
        const cell = `${x + (down ? 0 : i)},${y + (down ? i : 0)}`;
        expect(cells.get(cell) ?? letter).toBe(letter);
        cells.set(cell, letter);
      });
    expect(placed).toHaveLength(3);
    expect(cells.size).toBe(words.join('').length - 2);
    expect(columns).toBeLessThanOrEqual(15);
    expect(rows).toBeGreaterThan(1);
  });
  test('meet without accents', () => {
    expect(crossWords(['MARÉ', 'ELO'], 1, 12, () => 0).placed).toHaveLength(2);
  });
});

describe('the trade that a business calls itself by', () => {
  test('is the word that it begins with', () => {
    expect(tradeCalled(['Marcenaria Kuhn', 'Móveis planejados em Joinville'])).toBe('carpentry');
    expect(tradeCalled(['Rafael Tenório', 'Fotógrafo de casamento no Recife.'])).toBe('photographer');
  });
  test('is undecided where the word is another thing, or two trades are stated', () => {
    expect(tradeCalled(['Curso para barbeiros'])).toBeUndefined();
    expect(tradeCalled(['Mecânica quântica para todos'])).toBeUndefined();
    expect(tradeCalled(['Fotógrafo e videomaker', 'Padaria Sol'])).toBeUndefined();
  });
});
