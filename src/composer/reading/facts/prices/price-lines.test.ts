import { expect, test } from 'vitest';
import { read } from '#composer/read.ts';

/** Items as "name = price (note)". */
function itemsOf(prompt: string): string[] {
  const brief = read(prompt);
  if ('outcome' in brief) throw new Error('refused');
  return brief.facts.flatMap(({ text, norm }) => {
    if (norm.kind !== 'offer') return [];
    const price = brief.facts.find(({ id }) => id === norm.price)?.text;
    return [`${text}${price ? ` = ${price}` : ''}${norm.note ? ` (${norm.note})` : ''}`];
  });
}

test('lines keep the whole name, its detail, ranges and what stands behind the price', () => {
  const said = `Oficina de relógios Meridiano, em Itu.

- Troca de bateria: R$ 25
- Revisão completa, automático: de R$ 280 a R$ 640/ano conforme o calibre
- Polimento de caixa (aço): R$ 150 ou 3x R$ 52
- Pulseira sob medida, couro: R$ 190`;
  expect(itemsOf(said)).toEqual([
    'Troca de bateria = R$ 25',
    'Revisão completa = de R$ 280 a R$ 640/ano (automático, conforme o calibre)',
    'Polimento de caixa = R$ 150 (aço, ou 3x R$ 52)',
    'Pulseira sob medida = R$ 190 (couro)',
  ]);
});

test('a price list in English: added sums, discounts and two prices of one thing', () => {
  const said = `We are Tilbury Saddlers in York.
Prices:
Bridle repair: $30
Hunter saddle refit, full: add $45
Two saddles on the same day: $15 off the second
Girth strap: $12 child / $18 adult`;
  expect(itemsOf(said)).toEqual([
    'Bridle repair = $30',
    'Hunter saddle refit = $45 (full)',
    'Two saddles on the same day ($15 off the second)',
    'Girth strap = $12 (child)',
    'Girth strap = $18 (adult)',
  ]);
});

test('sizes of one thing on its line', () => {
  const said = `Somos a Torra Alta, em Poços de Caldas.

Cafés:
Catuaí – 250g R$ 32, 500g R$ 58, 1kg R$ 104
Bourbon – 250g R$ 38, 500g R$ 70
Coador de pano – R$ 18`;
  expect(itemsOf(said)).toEqual([
    'Catuaí 250g = R$ 32',
    'Catuaí 500g = R$ 58',
    'Catuaí 1kg = R$ 104',
    'Bourbon 250g = R$ 38',
    'Bourbon 500g = R$ 70',
    'Coador de pano = R$ 18',
  ]);
});

test('dots lead to a price without its currency, to two with their conditions, and to a word in its place', () => {
  const said = `Afiação do Nilo, em Feira de Santana.
faca de cozinha ....... 12,00
tesoura de costura .... 25,00 (na hora) / 18,00 (deixando)
alicate ............... 9,00, fica pronto em 20 min
serra de fita ......... 40,00 c/ travamento
facão . a partir de 30
enxada ................ NÃO PEGO`;
  expect(itemsOf(said)).toEqual([
    'faca de cozinha = 12,00',
    'tesoura de costura = 25,00 (na hora)',
    'tesoura de costura = 18,00 (deixando)',
    'alicate = 9,00 (fica pronto em 20 min)',
    'serra de fita = 40,00 (c/ travamento)',
    'facão = a partir de 30',
    'enxada (não pego)',
  ]);
});

test('a thing for a day and for a week', () => {
  const said = `Alugo em Bauru:
- Mesa com 4 cadeiras: 15/dia
- Tenda 3x3: 90/dia ou 250/semana
- Freezer: 80/dia`;
  expect(itemsOf(said)).toEqual(['Mesa com 4 cadeiras = 15/dia', 'Tenda 3x3 = 90/dia', 'Tenda 3x3 = 250/semana', 'Freezer = 80/dia']);
});

test('dots that trail off in talk are no table', () => {
  const said = `oi tudo bem... queria um site
faço bolos... e doces também
moro em Itu... zap 11 98888-1010`;
  expect(itemsOf(said).filter((item) => item.includes('queria') || item.includes('moro'))).toEqual([]);
});

test.each([
  [
    'Veterinário em Jataí. Ultrassom: R$ 9 por vaca, mínimo 80 vacas. Castração R$ 450.',
    ['Ultrassom = R$ 9 por vaca, mínimo 80 vacas', 'Castração = R$ 450'],
  ],
  ['Carpas Sur, Rosario. Alquiler de carpa: $ 60.000 por mes, mínimo 6 meses.', ['Alquiler de carpa = $ 60.000 por mes, mínimo 6 meses']],
  ['Hill Bees, Austin. Wall cut-out $650. $1M liability insurance.', ['Wall cut-out = $650']],
  [
    'Mel do Zé em Lavras. mel silvestre pote de 1kg 45, mel de laranjeira pote de 500g 28',
    ['mel silvestre pote de 1kg = 45', 'mel de laranjeira pote de 500g = 28'],
  ],
  [
    'Rosario\n- Afinación completa: $ 480.000\n- Diagnóstico: sin cargo\n- Retoque: $ 95.000',
    ['Afinación completa = $ 480.000', 'Diagnóstico = sin cargo', 'Retoque = $ 95.000'],
  ],
  [
    'Arco Alvo em Joinville. Mensal 1x semana 160,00. Mensal 2x semana 270,00. copiei do panfleto, mas o 2x agora é 290.',
    ['Mensal 1x semana = 160,00', 'Mensal 2x semana = 290'],
  ],
  ['Car wash in Leeds. Mini wash £10, full valet £45. The mini wash is now £12.', ['Mini wash = £12', 'full valet = £45']],
])('a price has its own thing, its least count and its last amount: %s', (prompt, items) => expect(itemsOf(prompt)).toEqual(items));

test.each([
  [
    'Costuras Luna, Sevilla. Traje desde 320 €, de niña desde 160 €, arreglos desde 25 €.',
    ['Traje = desde 320 €', 'Traje de niña = desde 160 €', 'arreglos = desde 25 €'],
  ],
  ['Oficina Careca, Manaus. revisão de 15hp 250 reais já com óleo, de 40hp 380', ['revisão de 15hp = 250 reais', 'revisão de 40hp = 380']],
  [
    'Costuras Luna, Sevilla. Traje 320 €, alquiler 90 € el fin de semana con 100 € de fianza.',
    ['Traje = 320 €', 'alquiler = 90 € el fin de semana (con 100 € de fianza)'],
  ],
  [
    'Bike hire in Leeds. Bike £20 a day, tandem £35 a day with £100 deposit.',
    ['Bike = £20 a day', 'tandem = £35 a day (with £100 deposit)'],
  ],
])('another sort is named with its thing, and a deposit is a condition: %s', (prompt, items) => expect(itemsOf(prompt)).toEqual(items));

test('lines begin with pictures, and one dot leads to a price as many do', () => {
  const said = `Peixaria Maré de Lua, em Belém

✅ Dourada postas ........ R$ 34,90
✅ Pescada amarela inteira . R$ 39,90
🦀 Caranguejo (cada) ...... R$ 3,50 – só quinta e sexta!!
🔪 Facas de 8" .... R$ 12`;
  expect(itemsOf(said)).toEqual([
    'Dourada postas = R$ 34,90',
    'Pescada amarela inteira = R$ 39,90',
    'Caranguejo = R$ 3,50 (cada, só quinta e sexta!!)',
    'Facas de 8 = R$ 12',
  ]);
});

test.each([
  [
    'Peluquería Sol, Rosario\n\nCortes\n- Dama: $9.000\n- Lavado: $5.000\n- Barba: $4.000\n\nColor\n- Tintura: $18.000\n- Mechas: $30.000\n- Baño: $8.000',
    ['Cortes', 'Color'],
  ],
  [
    "Joe's Garage, Tulsa OK\n\nOil\nConventional: $45\nSynthetic: $79\nDiesel: $99\n\nBrakes\nFront: $180\nRear: $170\nFluid: $95",
    ['Oil', 'Brakes'],
  ],
  // A heading alone may be the business.
  ['Bom dia!\n\nEstúdio Nara\nCorte: R$ 60\nEscova: R$ 45\nLuzes: R$ 250', [undefined]],
])('a line over its rows is their group: %s', (prompt, groups) => {
  const brief = read(prompt);
  if ('outcome' in brief) throw new Error('refused');
  const told = brief.facts.flatMap(({ norm }) => (norm.kind === 'offer' && norm.price ? [norm.group] : []));
  expect([...new Set(told)]).toEqual(groups);
});
