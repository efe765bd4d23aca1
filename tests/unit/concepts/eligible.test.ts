import { describe, expect, test } from 'vitest';
import { fitOf, isNeed } from '#site/concepts/concept.ts';
import { concepts } from '#site/concepts/index.ts';
import type { ConceptName } from '#site/schema/concepts.ts';
import { homeHtml, materialFor, needs, siteOf } from './composed.ts';

const LAST: readonly ConceptName[] = ['thumb-index', 'tapes', 'flap-board', 'rings', 'crossword'];

/** How well each opening that a message fills suits it, without chance. */
const fits = (prompt: string) => {
  const material = materialFor(prompt);
  return new Map(
    concepts.flatMap((one) => {
      const content = one.content(material);
      return isNeed(content) ? [] : [[one.name, fitOf(one, content, material)] as const];
    }),
  );
};

describe('the people of a house open its page', () => {
  const law = 'Advocacia Prado & Lima em Recife. Equipe: Dra. Marina Prado, OAB/PE 12345, e Dr. Caio Lima, OAB/PE 54321.';

  test('where one goes to a person', () => {
    expect(needs('people-register', law)).toBe(false);
  });

  test('not where they are only the staff', () => {
    expect(needs('people-register', 'Padaria Trigo Bom em Natal. Equipe: Marta Reis, padeira, e João Reis, confeiteiro.')).toBe(true);
  });

  test('not before an offer with prices', () => {
    const found = fits(
      'Clínica Boa Fala, fonoaudiologia em Londrina. Dra. Marina Prado CRFa 2-1234 e Dr. Caio Lemos CRFa 2-4321. Avaliação R$ 200, sessão R$ 150, laudo R$ 300.',
    );
    expect(found.get('people-register') ?? 0).toBeLessThan(Math.max(...found.values()) - 0.22);
  });
});

describe('places open a page', () => {
  const areas = 'Atendo em Osasco, Carapicuíba, Barueri, Cotia e Jandira.';

  test('where to come is the point', () => {
    expect(needs('areas-served', `Fretes do Tonho, faço mudança. ${areas}`)).toBe(false);
  });

  test('not where customers only live there', () => {
    expect(needs('areas-served', `Prumo, consultoria em segurança do trabalho. ${areas}`)).toBe(true);
  });

  test('after the headline', () => {
    const html = homeHtml(siteOf(`Fretes do Tonho, faço mudança. ${areas}`, 'areas-served'));
    expect(html.indexOf('<h1')).toBeLessThan(html.indexOf('class="field set"'));
    expect(html.indexOf('<h1')).toBeGreaterThan(0);
  });
});

describe('the letters of a name', () => {
  const messages = ['Borracharia Nonato, Macau', 'Calafate naval', 'Selaria Couro Cru em Serrita, 87 98115-6304', 'Falconry displays'];

  test.each(messages)('%s: are the last resort', (message) => {
    const found = fits(message);
    const last = Math.max(...LAST.map((name) => found.get(name) ?? 0));
    const rest = [...found].filter(([name]) => !LAST.includes(name)).map(([, fit]) => fit);
    // Even chance does not lift them over what says something.
    expect(last + 0.22).toBeLessThanOrEqual(Math.max(...rest));
  });

  test('fill a board of flaps, or there is none', () => {
    expect(needs('flap-board', 'Doula Olinda')).toBe(true);
  });
});

describe('letters that join', () => {
  const tiles = 'معلم زليج في تطوان: النقوش، السقايات، الأرضيات، الجدران. هاتف 0539704186';

  test.each([1, 2, 3, 4, 5, 6])('lie flat (%i)', (seed) => {
    const html = homeHtml(siteOf(tiles, 'services-index', seed));
    expect(html).toContain('dir="rtl"');
    expect(html).not.toContain('class="stage opening is-bands');
  });
});

describe('a tile of a price', () => {
  const shop = 'Barbearia do Nego, Salvador. Corte R$ 40, barba R$ 30, corte e barba R$ 60';

  test('belongs to what is sold, not to what is sold with it', () => {
    const tiles = (prompt: string) => {
      const html = homeHtml(siteOf(prompt, 'price-fields'));
      return html.match(/class="cell"/g)?.length ?? 0;
    };
    expect(tiles(`${shop}.`)).toBe(3);
    expect(tiles(`${shop}, lâmina R$ 3.`)).toBe(3);
  });
});
