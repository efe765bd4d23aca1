import { describe, expect, test } from 'vitest';
import { read } from '#composer/read.ts';

function itemsOf(prompt: string): string[] {
  const brief = read(prompt);
  if ('outcome' in brief) throw new Error('refused');
  return brief.facts.flatMap(({ text, norm }) => {
    if (norm.kind !== 'offer') return [];
    const price = brief.facts.find(({ id }) => id === norm.price)?.text;
    return [`${text}${price ? ` = ${price}` : ''}${norm.note ? ` (${norm.note})` : ''}`];
  });
}

describe('a name that is only a size, a customer or a season', () => {
  test.each([
    [
      'Lavagem Brilho, em Assis.\n\nTabela higienização:\nP (até 2 lugares) 90\nM (3 lugares) 130',
      ['higienização P = 90 (até 2 lugares)', 'higienização M = 130 (3 lugares)'],
    ],
    [
      'Clube de Remo Maré em Santos. Anuidade: R$ 300 adulto, R$ 180 estudante.',
      ['Anuidade = R$ 300 (adulto)', 'Anuidade = R$ 180 (estudante)'],
    ],
    [
      'Camping do Lago em Socorro. Pernoite R$ 40 até 2 pessoas, R$ 60 de 3 a 5, R$ 85 acima de 5.',
      ['Pernoite = R$ 40 (até 2 pessoas)', 'Pernoite = R$ 60 (de 3 a 5)', 'Pernoite = R$ 85 (acima de 5)'],
    ],
    ['Salão da Bia em Bauru. hidratação 50, penteado 70 (cabelo longo 95), coloração 120', ['penteado = 70', 'penteado cabelo longo = 95']],
    ['Lavanderia Sol em Natal. lençol 15, edredom 40, os dois 50', ['lençol = 15', 'edredom = 40', 'os dois = 50 (lençol e edredom)']],
    [
      'Doceria Mel em Lins. Brigadeiro 3 reais, acima de 50 brigadeiros sai a 2 reais',
      ['Brigadeiro = 3 reais', 'Brigadeiro = 2 reais (acima de 50 brigadeiros)'],
    ],
    [
      'sorveteria gelato sul em pelotas. sabores creme 12 pistache 15 3 leites 18 limao 11',
      ['creme = 12', 'pistache = 15', '3 leites = 18', 'limao = 11'],
    ],
    [
      'Rex Aluguel em Londrina. Uma hora de festa 280 reais, duas 450, entrada surpresa 350',
      ['hora de festa = 280 reais', 'duas horas de festa = 450', 'entrada surpresa = 350'],
    ],
    ['Burros de Gala en Mijas. Un burro dos horas 180 €, los tres 420 €.', ['los tres burros = 420 €']],
    ['Sorvetes em Lins. 1 bola 12 / 2 bolas 19 / 3 bolas 25', ['1 bola = 12']],
    ['gelato em Lins\nMASSA\ncasquinha 4,00\n1 bola 12 / 2 bolas 19 / 3 bolas 25', ['1 bola = 12', '2 bolas = 19', '3 bolas = 25']],
    ['Clock repair in Halifax. A mantel clock overhaul is ordinarily $340, a longcase from $600.', ['mantel clock overhaul = $340']],
    ['Hi, Crumb Cleaners in Leeds. Basic clean £40, deluxe £75, oven £20', ['Basic clean = £40', 'deluxe clean = £75', 'oven = £20']],
  ])('%s', (prompt, wanted) => {
    const found = itemsOf(prompt);
    for (const item of wanted) expect(found).toContain(item);
  });
});

describe('amounts that are no prices', () => {
  test.each([
    'Marcenaria Cedro em Itu, desde 1987. Mesa 900 reais, banco 200 reais. Meu orçamento pro site é até 1.500',
    'Contadora Lia Prado, CRC-SP 21.455. Mesa 900 reais, banco 200 reais. Meu teto é 2 mil',
    'Marcenaria Cedro em Itu. Mesa 900 reais, banco 200 reais. Prêmio Mãos da Terra 2019',
    'Marcenaria Cedro em Itu. Mesa 900 reais, banco 200 reais.\n- medalha na Expo Itu 2022',
    'Marcenaria Cedro em Itu. Mesa 900 reais, banco 200 reais c/ 3 gavetas',
    'Atelier Luz in York. Mesa £900, banco £200. Our budget is around £1,800',
    'Marcenaria Cedro em Itu. Mesa 900 reais, banco 200 reais. O concurso tem premiação total R$ 5.000',
  ])('%s', (prompt) => {
    expect(itemsOf(prompt).map((item) => /^\S+/.exec(item)?.[0].toLowerCase())).toEqual(['mesa', 'banco']);
  });
});

test.each([
  'Chalé da Mata em Cunha. Todos os quartos com lareira, frigobar, varanda e wifi. Diária R$ 300',
  'Autoescola Rota em Lins. Aula R$ 70. Precisa: RG, CPF, comprovante de residência',
  'Shearer in Powys. £14 a head for the first five then £7',
  'Apicultor en Canelones. Si está a menos de 3 metros de altura son $ 2.800',
  'Salón Real en Puebla. Renta $9,000. Incluye mesas, sillas, mantelería y planta de luz.',
])('what is included or asked for is nothing for sale: %s', (prompt) => {
  expect(itemsOf(prompt)).toHaveLength(1);
});

test('how a smaller one is charged is a condition, and takes nothing of the list', () => {
  const brief = read('Esfiharia do Nilo em Jaú. carne 8 queijo 9 frango 8 mini é metade mais 1 real. zap 14 99711-2030');
  if ('outcome' in brief) throw new Error('refused');
  expect(brief.facts.flatMap(({ text, norm }) => (norm.kind === 'offer' ? [text] : []))).toEqual(['carne', 'queijo', 'frango']);
  expect(brief.facts.map(({ text }) => text)).toContain('mini é metade mais 1 real');
});

test.each([
  [
    'Slow Water Boats, Rugby.\n\nOtter – 57 ft, sleeps 4, weekend (Fri–Mon) £640, week £985\nHeron – 62 ft, sleeps 6, weekend £720, week £1,140',
    [
      'Otter = £640 (57 ft, sleeps 4, weekend (Fri–Mon))',
      'Otter week = £985',
      'Heron = £720 (62 ft, sleeps 6, weekend)',
      'Heron week = £1,140',
    ],
  ],
  ['Kayak hire in Bude. Single kayak £15 hour, day £45.', ['Single kayak = £15 hour', 'Single kayak = £45 (day)']],
  [
    'Cabañas El Nogal, Tandil.\nCabaña chica – 2 personas, noche $40.000, semana $250.000',
    ['Cabaña chica = $40.000 (2 personas, noche)', 'Cabaña chica semana = $250.000'],
  ],
  [
    'Bike Rio: bicicleta R$ 15 hora, dia R$ 60, semana R$ 250.',
    ['bicicleta = R$ 15 (hora)', 'bicicleta dia = R$ 60', 'bicicleta semana = R$ 250'],
  ],
])('a price for longer is of the thing that begins the line: %s', (prompt, items) => expect(itemsOf(prompt)).toEqual(items));
