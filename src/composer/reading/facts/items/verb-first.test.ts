import { expect, test } from 'vitest';
import type { Brief } from '#composer/brief.ts';
import { compose } from '#composer/compose.ts';
import { read } from '#composer/read.ts';

const factsOf = (message: string, kind: string): string[] =>
  (read(message) as Brief).facts.flatMap(({ norm, text }) => (norm.kind === kind ? [text] : []));
const titlesOf = (prompt: string): string[] => {
  const composed = compose({ prompt });
  if (composed.outcome !== 'site') throw new Error('no site');
  const { strings, items } = composed.document;
  const own = Object.values(strings)[0] ?? {};
  return Object.values(items).map(({ slots }) => own[String(slots?.title)] ?? '');
};

test('a row whose first thing is a verb stays a sentence', () => {
  const message = 'Desentupidora do Zé, Osasco. Desentupo pia, ralo, vaso, caixa de gordura, esgoto. 11 97777-8080';
  expect(factsOf(message, 'offer')).toEqual([]);
  expect(factsOf(message, 'statement')).toContain('Desentupo pia, ralo, vaso, caixa de gordura, esgoto.');
});

test('a noun of work that looks like its verb is a thing of a row', () => {
  const message = 'Chaveiro Bessa, Lins. Conserto de fechadura, cópia de chave, abertura de carro, troca de segredo. 14 3522-0000';
  expect(factsOf(message, 'offer')).toEqual(['Conserto de fechadura', 'cópia de chave', 'abertura de carro', 'troca de segredo']);
});

test.each([
  ['Slow Water Narrowboats, Rugby. Heron £720 a weekend. Two dogs max, no charge, no dogs on Heron. Call 01788 555 0164', /no charge|max/i],
  ['Finca El Ensueño, Salento. Vereda Palestina, finca El Ensueño, a 2 km del parque. Cel 310 555 0186', /2 km/],
  ['Barbearia do Tuca, Chapecó. Corte R$ 35. Eu trabalho sozinho. Eu faço com tesoura devagarinho. 49 99912 4455', /^eu /i],
  [
    'Marmita da Cidoca, Ananindeua. Marmita P 15, M 19. Pra firma faço mensal, a M sai 17 cada, fecha no dia 5. 91 98263 5514',
    /faço|fecha/i,
  ],
])('terms, ways and sentences with a subject are no things of a list: %s', (message, no) => {
  expect(titlesOf(message).filter((title) => no.test(title))).toEqual([]);
});

test('the thing of an order to publish has no verb', () => {
  const message = 'Renata Okabe, acupunturista em Campinas. Ou melhor, pode colocar o da acupuntura: R$ 170. 19 98123-4567';
  expect(factsOf(message, 'offer')).toEqual(['acupuntura']);
});

test.each([
  'Escola de Música Ré Maior, em Curitiba. A Lu ensina piano, o Beto bateria e a Simone canto. Aula avulsa R$ 90. 41 3222-5050',
  'Outside Toowoomba we run Gowrie Gates, a welding shop: farm gates and trailers. Dad (Ross) welds, Kylie does the books and quotes. Gate from $420. 0412 555 020',
])('who does what is a sentence and no row of things: %s', (prompt) => {
  expect(factsOf(prompt, 'offer').join('; ')).not.toMatch(/Lu ensina|Simone|Kylie|Dad/u);
  expect(factsOf(prompt, 'statement').join('; ')).toMatch(/Simone canto|Kylie does the books/u);
});

test('cakes with the names of people stay a row', () =>
  expect(factsOf('Crumb, Leeds. We bake Victoria sponge, Charlotte russe and carrot cake. 0113 555 0182', 'offer').length).toBeGreaterThan(
    1,
  ));
