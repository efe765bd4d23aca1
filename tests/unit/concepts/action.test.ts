import { expect, test } from 'vitest';
import { isNeed } from '#site/concepts/concept.ts';
import { concepts } from '#site/concepts/index.ts';
import { CONCEPTS } from '#site/schema/concepts.ts';
import { homeHtml, materialIn, siteOf } from './composed.ts';

/** Messages that together fill most openings. */
const PROMPTS = [
  'Clínica Boa Fala, fonoaudiologia em Londrina. Dra. Marina Prado CRFa 2-1234 e Dr. Caio Lemos CRFa 2-4321. Avaliação R$ 200, sessão R$ 150, laudo R$ 300. Rua das Acácias, 120. Segunda a sexta das 8h às 18h. (43) 3322-1100',
  'Baile do Clube Ypiranga, sábado 12 de dezembro de 2026 às 22h, com Banda Luar e DJ Nino. Rua Sete, 40, Pelotas. Lote 1 R$ 30, lote 2 R$ 45. (53) 99999-0000',
  'Advocacia Prado & Lima, Recife. Direito trabalhista, direito tributário e direito de família. OAB/PE 12345. (81) 3222-1000',
  'Fretes do Tonho: faço mudança em Osasco, Carapicuíba, Barueri e Cotia. Plantão 24 horas. (11) 98888-7777',
  'Oficina Tornearte: usinagem até 400 mm de diâmetro e 2 metros de comprimento, tolerância de 0,01 mm. Torno, fresa, retífica, solda. Joinville, (47) 3433-1200',
];

const openingIn = (html: string): string => {
  const from = html.search(/<div class="stage/);
  return html.slice(from, html.indexOf('</section>', from));
};

/** Openings with the site that they can open. */
const sites = PROMPTS.flatMap((prompt) => {
  const material = materialIn(siteOf(prompt));
  return concepts
    .filter((one) => !isNeed(one.content(material)))
    .map(({ name }) => ({ name, html: openingIn(homeHtml(siteOf(prompt, name))) }));
});

test('most openings are tried', () => {
  expect(new Set(sites.map(({ name }) => name)).size).toBeGreaterThan(CONCEPTS.length / 3);
});

test.each(sites)('$name has one solid button', ({ html }) => {
  expect(html.match(/class="act act-(?:plate|band)"/g)).toHaveLength(1);
});

test.each(sites)('$name does not make its action one more item of a list', ({ html }) => {
  const before = html.slice(0, html.indexOf('class="act '));
  const item = before.slice(before.lastIndexOf('<li'));
  const isOpen = before.includes('<li') && !item.includes('</li>');
  // An item that holds the headline is no item of the list's.
  expect(isOpen && !item.includes('<h1')).toBe(false);
});
