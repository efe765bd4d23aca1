import { describe, expect, it, test } from 'vitest';
import type { Brief } from '#composer/brief.ts';
import { understand } from '#composer/compose.ts';

function read(prompt: string) {
  const brief = understand({ prompt });
  if ('outcome' in brief) throw new Error(prompt);
  const priceOf = (id: string | undefined) => brief.facts.find((fact) => fact.id === id)?.text;
  return {
    items: brief.facts.flatMap(({ norm, text }) => (norm.kind === 'offer' && norm.price ? [`${text} = ${priceOf(norm.price)}`] : [])),
    said: brief.facts.flatMap(({ norm, text }) => (norm.kind === 'statement' ? [text] : [])),
  };
}

describe('a price whose thing is not certain stands in its sentence', () => {
  it.each([
    [
      'oi eu faço bolo de pote em Patos de Minas o pote de 200 gramas é doze reais e o de 300 dezesseis a caixa com seis sai sessenta e cinco bolo inteiro de dois quilos cento e vinte entrego de quarta a sábado',
      'o pote de 200 gramas é 12 reais e o de 300 16 a caixa com 6 sai 65, bolo inteiro de 2 quilos 120',
    ],
    [
      'Clínica Bicho Bom em Maringá. Castração gata R$ 280, gato R$ 220, cadela até 10kg R$ 450, acima de 10 kg R$ 600.',
      'Castração gata R$ 280, gato R$ 220, cadela até 10kg R$ 450, acima de 10 kg R$ 600',
    ],
    [
      'Cleaner in Ames. Muddy rugs $45, sofas $60. I can come to you for $20 or further out $30.',
      'I can come to you for $20 or further out $30',
    ],
    [
      'Kayak tours in Bar Harbor. Half day $85. Hive visits Saturdays in May and June, $25 a head.',
      'Hive visits Saturdays in May and June, $25 a head',
    ],
    [
      'Cuido de túmulo no Araçá, lavagem 90 reais a simples e 160 com polimento do mármore.',
      'lavagem 90 reais a simples e 160 com polimento do mármore',
    ],
    ['Casqueador em Castro. Touro R$ 90, taco R$ 55. Deslocamento só depois de 60 km, aí é R$ 1,80 o km.', 'aí é R$ 1,80 o km'],
    [
      'Gelo do Porto em Itajaí. Cubo 3kg R$ 6, cubo 5kg R$ 9. Entrega grátis no centro acima de R$ 40 / demais bairros R$ 8.',
      'demais bairros R$ 8',
    ],
  ])('%s', (prompt, sentence) => {
    const { items, said } = read(prompt);
    expect(said.join(' | ')).toContain(sentence);
    for (const item of items) expect(sentence).not.toContain(item.split(' = ')[1]);
  });
});

describe('what is no price of the house has none', () => {
  it.each([
    ['Fletes El Rápido en Neuquén. Tengo una Kangoo y un camión 608. Flete chico $25.000, con ayudante $38.000.', '608'],
    ['Dog boarding near Ames. Small dogs $32 a night, bath $20. Other places around here charge $60 a night for a concrete run.', '$60'],
    ['Lawn care in Round Rock. Mowing $45, mulch $85. Someone quoted my neighbor $300 for a cleanup.', '$300'],
    ['Desentupidora em Santos. Pia R$ 150, vaso R$ 200. Cuidado com anúncio de R$ 49, é golpe.', '49'],
    ['Casqueador em Castro. Touro R$ 90, taco R$ 55. Tenho curso da Fundação ABC de 2014.', '2014'],
    ['PULA KIDS em Belém\nCama elástica R$ 180\nTouro mecânico R$ 420\n* período de 4 horas, hora extra 25%, monitor + R$ 80', 'monitor'],
  ])('%s', (prompt, sum) => {
    const { items } = read(prompt);
    expect(items.length).toBeLessThanOrEqual(2);
    expect(items.join(' | ')).not.toContain(sum);
  });
});

it('a bare number among signed prices stays one where it is told as a price', () =>
  expect(read('Dança em Curitiba. Mensalidade R$ 160, matrícula R$ 50. Casal paga 290.').items).toContain('Casal = 290'));

test.each([
  [
    'oi boa tarde eu tenho uma afiacao aqui em sorocaba chama Afiação do Zé, afio faca 10 reais, tesoura 35 a fio navalha 45 alicate 12 mas de 10 pra cima sai a 10 cada, fico na rua da penha 220 de segunda a sexta das 8 as 18 e sabado ate 13h, whats 15 99123-4455',
    'afio faca 10 reais, tesoura 35 a fio navalha 45 alicate 12 mas de 10 pra cima sai a 10 cada',
  ],
  [
    'hi im Maria cleaner in Croydon, regular clean 16 an hour, deep clean 22 an hour, end of tenancy studio 150 one bed 180 two bed 220, oven 45 extra. 07700 900789',
    'regular clean 16 an hour, deep clean 22 an hour, end of tenancy studio 150 one bed 180 two bed 220, oven 45 extra',
  ],
])('where one thing ends is unsure: the list stands as it was said: %s', (prompt, said) => {
  const { facts } = understand({ prompt }) as Brief;
  expect(facts.flatMap(({ norm, text }) => (norm.kind === 'statement' ? [text] : []))).toContain(said);
  expect(facts.filter(({ norm }) => norm.kind === 'offer')).toEqual([]);
});

test('the label of a list is no part of its first name', () => {
  const { facts } = understand({
    prompt: 'Aikido Mar, dojo de aikido en Gijón. Tarifas: 1 clase/semana 25 €/mes, 2 clases/semana 38 €/mes, ilimitado 50 €/mes.',
  }) as Brief;
  expect(facts.flatMap(({ norm, text }) => (norm.kind === 'plan' ? [text] : []))).toEqual([
    '1 clase/semana',
    '2 clases/semana',
    'ilimitado',
  ]);
});

test('"Atiendo" is when somebody works, and no class', () => {
  const { facts } = understand({
    prompt: 'Laura Peña, psicóloga en Zaragoza. Atiendo de lunes a jueves de 16 a 20 h, con cita previa. Sesión 60 €.',
  }) as Brief;
  expect(facts.filter(({ norm }) => norm.kind === 'class')).toEqual([]);
  expect(facts.find(({ norm }) => norm.kind === 'hours')?.norm).toMatchObject({ days: { mon: [['16:00', '20:00']] } });
});
