import { expect, test } from 'vitest';
import { read } from '#composer/read.ts';

/** Items as "name = amount", with a plus for what is asked on top. */
function itemsOf(prompt: string): string[] {
  const brief = read(prompt);
  if ('outcome' in brief) throw new Error(brief.message);
  return brief.facts.flatMap(({ text, norm }) => {
    if (norm.kind !== 'offer') return [];
    const price = brief.facts.find(({ id }) => id === norm.price)?.norm;
    return [`${text}${norm.note ? ` (${norm.note})` : ''} = ${norm.extra ? '+' : ''}${price?.kind === 'price' ? price.amount : ''}`];
  });
}

test.each([
  [
    'Piano tuner in Dayton. Standard tuning is $165, evaluation before you buy a used piano $95.',
    'evaluation before you buy a used piano = 95',
  ],
  [
    'Mecánico Tito en Rosario. Frenos 40 mil, revisión antes de que compres un auto usado 60 mil',
    'revisión antes de que compres un auto usado = 60000',
  ],
  [
    'Vistoria Lar, Recife. Laudo simples R$ 300, vistoria antes de você comprar o apartamento R$ 450, visita R$ 90',
    'vistoria antes de você comprar o apartamento = 450',
  ],
])('the case that a thing is for belongs to its name: %s', (prompt, item) => expect(itemsOf(prompt)).toContain(item));

test.each([
  ['Pelos y Señales en Montevideo. Baño $ 750, corte con tijera suma $ 400.', 'corte con tijera = +400'],
  ['Salão Luz. Escova R$ 50, hidratação soma R$ 30', 'hidratação = +30'],
  ['Nail bar Glo, York. Gel £40, removal adds £10.', 'removal = +10'],
])('a word for an addition is no part of the name: %s', (prompt, item) => expect(itemsOf(prompt)).toContain(item));

test.each([
  ['Escola Roda Solta, Rua Itacolomi, 932 (ginásio coberto)\nstreet (só sábado) R$ 130', 'street (só sábado) = 130'],
  ['Lojinha da Ana. Enviamos para todo o Brasil por R$ 18. Sabonete R$ 12', 'Sabonete = 12'],
  ['Jam by Jo. Marmalade £6. We ship anywhere in the UK for £4', 'Marmalade = 6'],
  ['Tienda Raíz. Miel 90 pesos. Enviamos a todo México por 150 pesos.', 'Miel = 90'],
])('a bracket and the way to the customer are no names: %s', (prompt, item) => expect(itemsOf(prompt)).toEqual([item]));

test.each([
  ['Bolos da Ana em Lins. a fatia é dezesseis reais e a torta dezoito reais', ['fatia = 16', 'torta = 18']],
  ['Tacos Beto en Puebla. el taco es dieciocho pesos y la torta cuarenta pesos', ['taco = 18', 'torta = 40']],
  ['Pies by Sue in Hull. Steak pie seventeen pounds, apple pie thirteen pounds', ['Steak pie = 17', 'apple pie = 13']],
])('amounts between ten and twenty may be said in words: %s', (prompt, items) => expect(itemsOf(prompt)).toEqual(items));

test('sizes of what goes with it are no hour', () => {
  const brief = read('Patinação Roda em Curitiba. Aula experimental: R$ 25, com patins emprestado do 28 ao 43.');
  expect('facts' in brief && brief.facts.filter(({ norm }) => norm.kind === 'class')).toEqual([]);
});
