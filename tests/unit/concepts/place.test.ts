import { describe, expect, test } from 'vitest';
import { clusters } from '#site/concepts/clusters.ts';
import { streetAddress } from '#site/concepts/material/address.ts';
import { areasOf } from '#site/concepts/material/areas.ts';
import { measuresOf } from '#site/concepts/material/measures.ts';
import { numbersOf } from '#site/concepts/material/numbers.ts';
import { breaks, heightOf, rowOf, rowsIn, sizeOf } from '#site/concepts/rows.ts';
import type { ConceptName } from '#site/schema/concepts.ts';
import type { SiteDocument } from '#site/schema.ts';
import { homeHtml, materialFor, needs, siteOf } from './composed.ts';

/** What a reader sees of the opening; what is hidden from those who listen is left out. */
function seen(document: SiteDocument): string {
  const html = homeHtml(document);
  const from = html.search(/<div class="stage/);
  return html
    .slice(from, html.indexOf('</section>', from))
    .replace(/<(p|span)\b[^>]*aria-hidden="true"[^>]*>[^<]*<\/\1>/g, '')
    .replace(/<[^>]+>/g, ' ')
    .replaceAll('&amp;', '&')
    .replace(/\s+/g, ' ');
}

const WORKSHOP =
  'Relojoaria Bianchi, em Bento Gonçalves. Consertamos relógios desde 1962. Rua Marechal Deodoro, 88, Centro. Seg a sex 9h às 18h. (54) 3452-1010';
const MENDER =
  'Relojoaria Bianchi, em Bento Gonçalves. Consertamos relógios há 64 anos. Rua Marechal Deodoro, 88, Centro. Seg a sex 9h às 18h. (54) 3452-1010';
const PESTS =
  'Dedetizadora Escudo, atendemos Moema, Vila Mariana, Saúde, Jabaquara, Ipiranga e Campo Belo em São Paulo. WhatsApp (11) 98123-4567';
const HOMES =
  'Marcos Pellegrini, corretor de imóveis em Campinas. Sala no Cambuí 84 m² R$ 890.000. Cobertura em Nova Campinas 198 m² R$ 1.980.000. Casa no Taquaral 312 m² R$ 2.350.000. WhatsApp (19) 99123-0000';
const MASSAGE = 'Massage by Ines in Porto. Deep tissue 60 min €55. Back and neck 30 min €32. Hot stone 90 min €80.';
const BAR = 'Brechó Oca, roupas usadas em São Luís. Instagram @brechooca';
const ARABIC = 'أريد موقعا لمقهى ركن القهوة في دبي';
const SEEDS = [1, 7, 23, 101, 4242, 99_991];

describe('rows of display type', () => {
  const { theme } = siteOf(BAR);
  test('small words stay with the word that follows', () => {
    expect(clusters('Barbearia do Zé')).toEqual(['Barbearia', 'do Zé']);
    expect(clusters('Menezes & Prado')).toEqual(['Menezes', '& Prado']);
    expect(clusters('do')).toEqual(['do']);
  });
  test('a text breaks into runs of its words, in their order', () => {
    for (const lines of breaks(['a', 'b', 'c', 'd'], 3)) expect(lines.join(' ')).toBe('a b c d');
    expect(breaks(['a', 'b', 'c', 'd'], 3)).toHaveLength(7);
  });
  test('rows are as wide as their room, and the nearest to its height', () => {
    const rows = rowsIn(theme, 'Ferretería El Tornillo Feliz', 30)!;
    expect(rows.map(({ text }) => text).join(' ')).toBe('Ferretería El Tornillo Feliz');
    for (const row of rows) expect(sizeOf(row) * row.width).toBeCloseTo(99);
    expect(heightOf(rows)).toBeLessThan(45);
    expect(rowOf(theme, 'ركن')).toBeUndefined();
  });
});

describe('what the owner gave', () => {
  test('a street, its number and its quarter', () => {
    expect(streetAddress(materialFor(WORKSHOP))?.parts.map(({ as, text }) => [as, text])).toEqual([
      ['kind', 'Rua'],
      ['street', 'Marechal Deodoro'],
      ['number', '88'],
      ['rest', 'Centro'],
    ]);
    const leeds = materialFor('Studio is called Lumen. We do pottery in Leeds. 14 Mill Street, Leeds LS9 8DJ. Call 0113 555 0142');
    expect(
      streetAddress(leeds)
        ?.parts.slice(0, 2)
        .map(({ text }) => text),
    ).toEqual(['14', 'Mill Street']);
  });
  test('a strong number stands with what it counts', () => {
    expect(numbersOf(materialFor(MENDER))[0]).toMatchObject({ figure: '64', noun: 'anos' });
    const cause = 'Instituto Canto do Rio, ONG de Santarém. Já tiramos 40 toneladas de lixo do igarapé desde 2011.';
    expect(numbersOf(materialFor(cause))[0]).toMatchObject({ figure: '40', noun: 'toneladas de lixo' });
  });
  test.each([
    ['an hour', 'Bar do Nelo em Santos. Abrimos às 18. WhatsApp (13) 99711-2233'],
    ['a year alone', WORKSHOP],
    ['a few', 'Marcenaria Kuhn, Joinville. Fazemos 2 projetos por mês.'],
    ['a door', 'Tech Norte, conserto de celular em Cuiabá. Estamos na loja 12 da Galeria Pantanal.'],
    ['the size of a class', 'Barro e Lua, ateliê de cerâmica em Olinda. Aulas em grupos de 16 pessoas.'],
    ['one of several', 'Haras Três Figueiras, em Tatuí. Temos 12 garanhões, 14 matrizes e 20 potros.'],
    ['a distance', 'Pedal do Nivaldo, oficina de bicicleta em Blumenau. Busco a bicicleta num raio de 17 km.'],
  ])('%s is no strong number', (_, prompt) => {
    expect(numbersOf(materialFor(prompt))).toEqual([]);
  });
  test('areas, each once', () => {
    const areas = areasOf(materialFor(PESTS)).map(({ text }) => text);
    expect(areas).toContain('Vila Mariana');
    expect(new Set(areas).size).toBe(areas.length);
  });
  test('measures of one kind, the smallest first', () => {
    expect(measuresOf(materialFor(HOMES), ['area']).map(({ value }) => value)).toEqual([84, 198, 312]);
    expect(measuresOf(materialFor(MASSAGE), ['area', 'time']).map(({ before, value }) => [before, value])).toEqual([
      ['Back and neck', 30],
      ['Deep tissue', 60],
      ['Hot stone', 90],
    ]);
  });
});

describe('openings of names, numbers, places and measures', () => {
  test.each<[ConceptName, string, string[]]>([
    ['name-wide', WORKSHOP, ['Relojoaria', 'Bianchi', 'Rua Marechal Deodoro, 88', '(54) 3452-1010']],
    ['one-numeral', MENDER, ['64 anos', 'Rua Marechal Deodoro, 88']],
    ['address-type', WORKSHOP, ['Rua', 'Marechal', 'Deodoro', '88', 'Centro', '(54) 3452-1010']],
    ['areas-served', PESTS, ['Moema', 'Vila Mariana', 'Jabaquara', 'Campo Belo']],
    ['name-multiplied', BAR, ['Brechó Oca']],
    ['areas-to-scale', HOMES, ['84 m²', '198 m²', '312 m²', 'R$ 2.350.000', 'Casa no Taquaral']],
    ['strata', MASSAGE, ['Deep tissue', '60 min', '€55', 'Hot stone', '90 min', '€80']],
    ['quiet-sentence', WORKSHOP, ['Relojoaria']],
    ['name-wide', ARABIC, ['ركن القهوة']],
  ])('%s shows what it was given at every seed, and the same each time', (name, prompt, facts) => {
    for (const seed of SEEDS) {
      const document = siteOf(prompt, name, seed);
      const text = seen(document);
      for (const fact of facts) expect(text).toContain(fact);
      expect(homeHtml(document)).toMatch(/<h1[ >]/);
      expect(homeHtml(siteOf(prompt, name, seed))).toBe(homeHtml(document));
    }
  });
  test('with too little they say what they need', () => {
    expect(needs('one-numeral', BAR)).toBe(true);
    expect(needs('address-type', BAR)).toBe(true);
    expect(needs('areas-served', BAR)).toBe(true);
    expect(needs('areas-to-scale', MASSAGE)).toBe(true);
    expect(needs('strata', HOMES.replaceAll(' m²', ''))).toBe(true);
    expect(needs('name-multiplied', 'Clínica Otorrinolaringológica Nossa Senhora das Graças, em Ribeirão Preto.')).toBe(true);
    expect(needs('name-wide', BAR)).toBe(false);
    expect(needs('quiet-sentence', BAR)).toBe(true);
  });
});
