import { describe, expect, test } from 'vitest';
import type { Brief } from '#composer/brief.ts';
import { read } from '#composer/read.ts';

const briefOf = (prompt: string): Brief => {
  const brief = read(prompt);
  if ('outcome' in brief) throw new Error(`refused: ${brief.message}`);
  return brief;
};

const offers = (prompt: string): string[] => {
  const { facts } = briefOf(prompt);
  return facts.flatMap(({ norm, text }) => {
    if (norm.kind !== 'offer') return [];
    const price = facts.find(({ id }) => id === norm.price)?.text;
    return [`${text}${price ? ` = ${price}` : ''}${norm.note ? ` (${norm.note})` : ''}`];
  });
};
const textsOf = (prompt: string, kind: string) =>
  briefOf(prompt)
    .facts.filter(({ norm }) => norm.kind === kind)
    .map(({ text }) => text);

describe('prices in brackets', () => {
  test.each([
    [
      'Festa da capela em Prados. Entrada 5 reais. Barraca de milho cozido (8), curau (10) e pamonha (12, doce ou salgada).',
      ['Barraca de milho cozido = 8', 'curau = 10', 'pamonha = 12 (doce ou salgada)'],
    ],
    [
      'Relojero en Oaxaca. Cambio de pila (80 pesos), correa de piel (250), cristal (180, solo redondo), limpieza 300.',
      ['Cambio de pila = 80 pesos', 'correa de piel = 250', 'cristal = 180 (solo redondo)', 'limpieza = 300'],
    ],
    [
      'Knife sharpening in Truro. Kitchen knives (£4), garden shears (£9), mower blades (£12, off the machine).',
      ['Kitchen knives = £4', 'garden shears = £9', 'mower blades = £12 (off the machine)'],
    ],
  ])('%s', (prompt, wanted) => {
    for (const item of wanted) expect(offers(prompt)).toContain(item);
  });
  test('ages and years in brackets are no prices', () => {
    expect(
      offers('Família Prates em Lages. Filhos: Ana (32), João (40). Casas: Ipê (1998), Figueira (2004). Diária R$ 300.'),
    ).not.toContain('João = 40');
  });
});

describe('an item keeps its own name', () => {
  test.each([
    [
      'Cerâmica da Vila. Formatos:\nOficina livre, 2 horas – R$ 90\nCurso de torno (8 aulas + queima) – R$ 640',
      'Oficina livre = R$ 90 (2 horas)',
    ],
    [
      'Cerâmica da Vila. Formatos:\nOficina livre, 2 horas – R$ 90\nCurso de torno (8 aulas + queima) – R$ 640',
      'Curso de torno = R$ 640 (8 aulas + queima)',
    ],
    ['String duo in Cork. Packages\n• Ceremony set, 40 min: €380\n• Full day, 5 hrs: €900', 'Ceremony set = €380 (40 min)'],
    ['Guía en Bariloche. Opciones:\nTravesía larga, 9 horas - $85.000\nPaseo corto, 3 horas - $30.000', 'Paseo corto = $30.000 (3 horas)'],
    [
      'mel da serra em Urubici\nmel branco 1kg — 60,00\nmel bracatinga 500g — 42,00 (só em anos pares)',
      'mel bracatinga 500g = 42,00 (só em anos pares)',
    ],
    ['socorro mecânico em Passos moro perto da rodoviária atendo a cidade toda dia e noite a visita é 90 reais', 'visita = 90 reais'],
    ['a gente trabalha com mudança aqui na zona norte inteira e interior também o carreto sai 300 reais', 'carreto = 300 reais'],
    ['we clean gutters all over the north side of town most days the visit is $120', 'visit = $120'],
    ['Afilador en Puebla. Cuchillo 35 pesos. Restaurantes: más de 15 cuchillos, 28 pesos c/u', 'más de 15 cuchillos = 28 pesos c/u'],
    ['Lavanderia Alva. Camisa 9 reais. mais de 20 camisas, 7 reais cada', 'mais de 20 camisas = 7 reais cada'],
    ['apiário da serra\nfavo 300g — 42,00\ncera bruta — kg 60,00', 'cera bruta = 60,00 (kg)'],
    ['Empanadas Doña Pura, Cali. caja x6 $24.000, x12 $45.000, x24 $80.000', 'caja x24 = $80.000'],
  ])('%s', (prompt, item) => expect(offers(prompt)).toContain(item));
});

describe('two prices of one thing', () => {
  test.each([
    ['Natação Onda em Bauru. mensalidade 120 adulto, 90 criança.', ['mensalidade = 120 (adulto)', 'mensalidade = 90 (criança)']],
    [
      'Chaveiro Rápido. abertura de carro 100 de dia 160 de noite',
      ['abertura de carro = 100 (de dia)', 'abertura de carro = 160 (de noite)'],
    ],
    ['Museum of Tin, Camborne. Entry £6 adults, £3 children.', ['Entry = £6 (adults)', 'Entry = £3 (children)']],
    ['Roda do Largo. ingresso sexta grátis / sábado 20 reais', ['ingresso sábado = 20 reais']],
  ])('%s', (prompt, wanted) => {
    for (const item of wanted) expect(offers(prompt)).toContain(item);
  });
  test('what comes after a first distance or hour is part of the price', () => {
    expect(textsOf('Guincho do Ari. saída 120 reais até 8 km e depois é 4 reais o km rodado', 'price')).toEqual([
      '120 reais até 8 km e depois é 4 reais o km rodado',
    ]);
  });
});

describe('numbers that are no prices', () => {
  test.each([
    ['Vidraria Luz em Blumenau. Sopramos vidro a 1.100 °C, recozimento a 480 °C. Copo R$ 60.', /1\.100|480/],
    ['Forja Serrana. Têmpera a 820 graus, revenido a 200 graus. Faca R$ 350.', /820|200/],
    ['Pottery in Stoke. Fired at 1,240 °C. Mug £22.', /1,240/],
    ['Vet exótico em Santos. Consulta 190. Como levar? 1. caixa fechada 2. pano limpo 3. sem comida', /^[123]$/],
  ])('%s', (prompt, none) => {
    for (const price of textsOf(prompt, 'price')) expect(price).not.toMatch(none);
  });
  test.each([
    'Window cleaner in Ayr. House £18, flat £12. Two neighbours same day = £5 off.',
    'Lavanderia em Niterói. Edredom 45, tapete 60. Duas peças juntas 10 reais de desconto.',
    'Tintorería en Vigo. Traje 14 €, abrigo 16 €. Tres prendas juntas 5 € de descuento.',
  ])('a reduction is no item: %s', (prompt) => {
    expect(offers(prompt)).toHaveLength(2);
    expect(textsOf(prompt, 'statement').join()).toMatch(/off|desconto|descuento/);
  });
  test.each([
    'Arepas La Negra en Cali. arepa de queso $6.000, arepa mixta $9.000. domicilio Cali y Palmira 7.000, Jamundí 12.000.',
    'Trilhas do Sul. Caminhada R$ 80. Leva: lanterna, capa de chuva, lanche.',
    'Corretor em Barretos. Sítio R$ 300 mil. Documentos que peço: matrícula, CCIR, certidões.',
  ])('delivery, things to bring and papers are not for sale: %s', (prompt) => {
    expect(offers(prompt).join()).not.toMatch(/Palmira|Jamund|lanterna|lanche|CCIR|certid/);
  });
});

describe('tables drawn with bars', () => {
  test('a column is a plan, a row one of its features', () => {
    const { facts } = briefOf(
      'Contabilidade Rumo, Palmas. Planos:\n| | Leve | Cheio |\n|---|---|---|\n| notas | 10 por mês | ilimitadas |\n| reunião | não | mensal |\n| preço | R$ 190/mês | sob consulta |',
    );
    const plans = facts.flatMap(({ norm, text }) => (norm.kind === 'plan' ? [{ text, ...norm }] : []));
    expect(plans.map(({ text }) => text)).toEqual(['Leve', 'Cheio']);
    expect(plans[0]?.features).toEqual(['notas: 10 por mês', 'reunião: não']);
    expect(facts.find(({ id }) => id === plans[0]?.price)?.text).toBe('R$ 190/mês');
    expect(plans[1]?.ask).toBe(true);
    expect(facts.some(({ norm }) => norm.kind === 'offer')).toBe(false);
    expect(facts.some(({ text }) => text.includes('|'))).toBe(false);
  });
  test('a row is a thing with its price', () => {
    expect(
      offers('Bike hire in Penzance.\n\n| Bike | Half day | Note |\n| Tourer | £14 | helmet included |\n| E-bike | £28 | over 16s |'),
    ).toEqual(['Tourer = £14 (helmet included)', 'E-bike = £28 (over 16s)']);
  });
  test('prices beside each other on one line are no table', () => {
    expect(offers('Academia Pedra, Curitiba.\nMensal 189 | Trimestral 480 | Anual 1500')).toContain('Mensal = 189');
  });
});

describe('questions and praise', () => {
  test('every question of a list has its whole answer', () => {
    const { facts } = briefOf(
      'Cartório em Lins. Perguntas frequentes:\nAbrir firma? RG e CPF originais.\nEscritura? certidão atualizada. Se for rural, levar o CCIR.\nApostila? documento original.',
    );
    expect(facts.flatMap(({ norm, text }) => (norm.kind === 'question' ? [`${text} ${norm.answer}`] : []))).toEqual([
      'Abrir firma? RG e CPF originais.',
      'Escritura? certidão atualizada. Se for rural, levar o CCIR.',
      'Apostila? documento original.',
    ]);
  });
  test.each([
    ['Parteira em Olinda, Jane Couto. Depoimento: "A Jane ficou comigo até o sol nascer e cantou baixinho." — Rute', 'Rute'],
    ['Wedding band in Sligo. "My nan danced until one in the morning." - Orla', 'Orla'],
    ['Peluquería canina en Gijón. Opiniones: "Mi perra salió contenta y oliendo a gloria." — Begoña', 'Begoña'],
  ])('praise with its name is published: %s', (prompt, by) => {
    expect(briefOf(prompt).facts.flatMap(({ norm }) => (norm.kind === 'quote' ? [norm.by] : []))).toEqual([by]);
  });
  test.each([
    'Dog walker in Leith. Solo walk £16. so need a waiting list thing.',
    'Creche em Bauru. Mensal 900. quero uma lista de espera aí.',
    'Guardería en León. Mes 1200 pesos. necesito poner lista de espera.',
  ])('a wished waiting list is no fact: %s', (prompt) => {
    expect(textsOf(prompt, 'statement').join()).not.toMatch(/waiting|espera/);
  });
});
