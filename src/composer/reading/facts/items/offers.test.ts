import { describe, expect, test } from 'vitest';
import { read } from '../../../read.ts';

/** Each item as "name = price · note". */
function offers(prompt: string): string[] {
  const brief = read(prompt);
  if ('outcome' in brief) return [];
  return brief.facts.flatMap(({ norm, text }) => {
    if (norm.kind !== 'offer') return [];
    const price = brief.facts.find(({ id }) => id === norm.price)?.text;
    return [`${text}${price ? ` = ${price}` : ''}${norm.note ? ` · ${norm.note}` : ''}`];
  });
}

describe('a size or a sort stands with what it is of', () => {
  test.each([
    ['Marmitaria. Quentinha P 16, M 20, G 25.', ['Quentinha P = 16', 'Quentinha M = 20', 'Quentinha G = 25']],
    ['Personal em Campinas. Plano 1x semana 220, 2x 380, 3x 490.', ['Plano 1x semana = 220', 'Plano 2x = 380', 'Plano 3x = 490']],
    ['Pizzaria. Calabresa meia 28 inteira 48. Borda recheada 8.', ['Calabresa meia = 28', 'Calabresa inteira = 48', 'Borda recheada = 8']],
    ['Lanches. suco P 6 G 9, pastel 10.', ['suco P = 6', 'suco G = 9', 'pastel = 10']],
    [
      'Sorvetes.\nPICOLÉ\ncagaita ..... 7,00\nbaru (o mais vendido!) 9,00\nPOTE P/ LEVAR\n500ml 34,00\n1 litro 59,00',
      ['cagaita = 7,00', 'baru = 9,00 · o mais vendido!', '500ml = 34,00', '1 litro = 59,00'],
    ],
    ['Sorvetes.\n300ml - 14,00\n500ml - 19,00\n700ml - 24,00', ['300ml = 14,00', '500ml = 19,00', '700ml = 24,00']],
    ['Tacos. pastor 15, agua fresca chica 20 grande 35.', ['pastor = 15', 'agua fresca chica = 20', 'agua fresca grande = 35']],
    [
      'Pet Lua. castração gato a partir de 300, cachorro a partir de 450.',
      ['castração gato = a partir de 300', 'castração cachorro = a partir de 450'],
    ],
    [
      'costureira em Belém\nbarra 25\najuste 40\nzíper calça 30 vestido 45 jaqueta 60',
      ['barra = 25', 'ajuste = 40', 'zíper calça = 30', 'zíper vestido = 45', 'zíper jaqueta = 60'],
    ],
    ['Marmita em Itu. kit 7 marmitas 133, kit 14 por 252.', ['kit 7 marmitas = 133', 'kit 14 = 252']],
    [
      'Aulas em Bauru. mensal 180 duas vezes na semana ou 240 livre, avulsa 35.',
      ['mensal = 180 · duas vezes na semana', 'mensal livre = 240', 'avulsa = 35'],
    ],
    ['Barbearia em Natal. Corte adulto 45, infantil 35, barba 30.', ['Corte adulto = 45', 'Corte infantil = 35', 'barba = 30']],
    ['Pilates em Bauru. Pacote de 4 aulas no mês 220, 8 aulas 380.', ['Pacote de 4 aulas no mês = 220', 'Pacote de 8 aulas no mês = 380']],
    ['Allotments in Boise. $30 a year for a single bed and $55 for a double.', ['single bed = $30 a year', 'double bed = $55']],
    [
      'Gráfica em Toledo. Cartão de visita 100 unidades 45, 500 unidades 90. Banner 60 o metro.',
      ['Cartão de visita 100 unidades = 45', 'Cartão de visita 500 unidades = 90', 'Banner = 60 o metro'],
    ],
  ])('%s', (prompt, wanted) => expect(offers(prompt)).toEqual(wanted));
});

describe('a name is whole', () => {
  test.each([
    [
      'Carreto em Londrina. Preço base carreto pequeno 120, mudança completa a partir de 900, pra Maringá ou Cambé a partir de 600, montagem mais 80.',
      ['carreto pequeno = 120', 'mudança completa = a partir de 900', 'pra Maringá ou Cambé = a partir de 600', 'montagem = 80'],
    ],
    [
      'Cabañas en Salento. La Morada (4 personas) $190.000 la noche, El Roble (2 personas) $120.000.',
      ['La Morada = $190.000 la noche · 4 personas', 'El Roble = $120.000 · 2 personas'],
    ],
    ['Nutricionista em Sorocaba. A consulta é de 50 minutos e custa R$ 200.', ['consulta = R$ 200 · 50 minutos']],
    ['Associação de pescadores de Laguna. Como virar sócio (anuidade de R$ 60 por ano).', ['anuidade = R$ 60 por ano']],
    [
      'Viñedo en Mendoza. El recorrido es de martes a domingo a las 11, dura dos horas, cuesta $18.000 por persona, menores de 12 años $9.000.',
      ['recorrido = $18.000 por persona', 'menores de 12 años = $9.000'],
    ],
    [
      'Restaurante em Manaus.\n\nCardápio:\n- Tambaqui assado com baião – R$ 78\n- Surubim frito com limão – R$ 52',
      ['Tambaqui assado com baião = R$ 78', 'Surubim frito com limão = R$ 52'],
    ],
    ['A small inn in Vermont. Rooms are $140 a night. The barn is from 1904.', ['Rooms = $140 a night']],
    ['Taller de cerámica en Lugo. Torno el sábado (plazas: 25, dos grupos). Inscripción 45 €.', ['Inscripción = 45 €']],
  ])('%s', (prompt, wanted) => expect(offers(prompt)).toEqual(wanted));
});

describe('lists of services without prices', () => {
  test.each([
    [
      "Willow Lane Vets in Devon. We do vaccinations, dental work, surgery and puppies' first checks, and we take most insurance.",
      ['vaccinations', 'dental work', 'surgery', "puppies' first checks"],
    ],
    [
      'Imobiliária Porto Norte, Ubatuba. Trabalhamos com venda, locação comercial e temporada.',
      ['venda', 'locação comercial', 'temporada'],
    ],
    ['advogada em Londrina. atendo empregados demitidos, horas extras, assédio moral.', []],
    ['Hidrotec em Joinville. Atuamos na distribuição de válvulas esfera, gaveta, globo, tubos, flanges e juntas.', []],
    ['Associação de bairro. Um jeito de mandar reclamação de barulho, lâmpada queimada, essas coisas.', []],
  ])('%s', (prompt, wanted) => expect(offers(prompt)).toEqual(wanted));
});

describe('a price is as it was told', () => {
  test.each([
    [
      'Costureira. barra 20, zíper 25 a 35, vestido de festa de 60 a 150.',
      ['barra = 20', 'zíper = 25 a 35', 'vestido de festa = de 60 a 150'],
    ],
    [
      'Detailing. wash 40 / 55, interior 120 / 160, full detail 220 / 280.',
      ['wash = 40 / 55', 'interior = 120 / 160', 'full detail = 220 / 280'],
    ],
    ['Doces. bolo de pote 12 ou 3 por 30, brigadeiro 4.', ['bolo de pote = 12', 'bolo de pote = 3 por 30', 'brigadeiro = 4']],
    ['Curso R$ 900 ou 10x de R$ 99, apostila R$ 60.', ['Curso = R$ 900', 'Curso = 10x de R$ 99', 'apostila = R$ 60']],
    [
      'Pousada. diária casal 280 baixa temporada, 420 alta temporada.',
      ['diária casal = 280 · baixa temporada', 'diária casal = 420 · alta temporada'],
    ],
    ['Pousada. Chalé jardim: 390 baixa / 560 alta.', ['Chalé jardim = 390 · baixa', 'Chalé jardim = 560 · alta']],
    ['Guincho. saída R$ 150 + R$ 5 por km, moto R$ 120.', ['saída = R$ 150 + R$ 5 por km', 'moto = R$ 120']],
    ['Congresso em Natal. Inscrição R$ 180 até 10/05 e R$ 240 depois.', ['Inscrição = R$ 180 · até 10/05', 'Inscrição = R$ 240 · depois']],
    ['Gig in Hull. Tickets £12 advance £15 door.', ['Tickets = £12 · advance', 'Tickets = £15 · door']],
    ['Mago en Sevilla. Comuniones, ferias, despedidas, desde 300 €.', ['Comuniones, ferias, despedidas = desde 300 €']],
    ['Um app de caronas. Dois planos (grátis e R$ 29 por mês).', ['Dois planos = grátis e R$ 29 por mês']],
    [
      'Salão em Itu. Escova 40, hidratação 50, coloração 90. Penteado de festa também, mas esse é sob consulta.',
      ['Escova = 40', 'hidratação = 50', 'coloração = 90', 'Penteado de festa · sob consulta'],
    ],
    ['Eletricista. visita 80, chuveiro 70, quadro a combinar.', ['visita = 80', 'chuveiro = 70', 'quadro · a combinar']],
    [
      'Açougue. picanha 69,90 kg, alcatra 44,90 kg, linguiça da casa 24,90.',
      ['picanha = 69,90 kg', 'alcatra = 44,90 kg', 'linguiça da casa = 24,90'],
    ],
  ])('%s', (prompt, wanted) => expect(offers(prompt)).toEqual(wanted));
});

test('plans are parted where a name and its price follow "e"', () => {
  const brief = read('Academia em Marília. Planos: mensal 119,90, semestral 99,90 por mês e anual 79,90 por mês.');
  const plans = 'outcome' in brief ? [] : brief.facts.filter(({ norm }) => norm.kind === 'plan').map(({ text }) => text);
  expect(plans).toEqual(['mensal', 'semestral', 'anual']);
});

test('members of a band are people, one word or two', () => {
  const brief = read('Banda Maré Cheia, de Niterói. Integrantes: Ana (voz), Beto Lima (baixo/guitarra), Careca (bateria).');
  const people =
    'outcome' in brief ? [] : brief.facts.flatMap(({ norm, text }) => (norm.kind === 'person' ? [`${text}: ${norm.role}`] : []));
  expect(people).toEqual(['Ana: voz', 'Beto Lima: baixo/guitarra', 'Careca: bateria']);
});

test('what was told and taken back is offered by nobody', () => {
  expect(offers('Revenda Boa, Passos.\nGol 2012 R$ 29.900\nUno 2010 R$ 19.000, ops esse vendi ontem tira')).toEqual([
    'Gol 2012 = R$ 29.900',
  ]);
});

test('a town or a part of one is no row of services', () => {
  expect(offers('Pet Cheiroso: banho e tosa, Dirceu Arcoverde, Teresina.')).not.toContain('Teresina');
});

test.each([
  ['Consertamos violões de corda (nylon, aço, doze cordas). Luteria Sá, Tatuí.', 'nylon'],
  ['Reparamos relojes antiguos (pared, bolsillo, torre). Taller Soto, Cuenca.', 'bolsillo'],
  ['We repair brass horns (trumpet, tuba, cornet). Low Note, Leeds.', 'tuba'],
])('what a bracket holds is no row of its own: %s', (prompt, part) => {
  expect(offers(prompt).filter((offer) => offer.includes(part) && !/\(.*\)/.test(offer))).toEqual([]);
});

test.each([
  [
    'quero um site pro ateliê, Dona Lia Costuras em Patos de Minas o aluguel começa em 180 e o conserto de barra 25',
    ['aluguel = começa em 180', 'conserto de barra = 25'],
  ],
  ["I'm a notary in Fresno. Signing $15, plus travel from $40.", ['Signing = $15', 'travel = from $40']],
])('neither the town nor the word that adds a thing is in its name: %s', (prompt, wanted) => expect(offers(prompt)).toEqual(wanted));

describe('a price stands with what it is for', () => {
  test.each([
    [
      'aluguel de brinquedos em Betim: o pula-pula 150 a cama elástica 220 o tobogã 380',
      ['pula-pula = 150', 'cama elástica = 220', 'tobogã = 380'],
    ],
    ['Pet da Vila. Banho de cachorro 60 e de gato 45, tosa 80.', ['Banho de cachorro = 60', 'Banho de gato = 45', 'tosa = 80']],
    ['Chácara em Ibiúna. Aluguel sábado 3500, domingo 2800, semana 2000.', ['Aluguel sábado = 3500', 'domingo = 2800', 'semana = 2000']],
    [
      'Pousada em Cunha. Diária R$ 280 de domingo a quinta, cama extra R$ 70, carga de lenha R$ 30 com 90 dias de garantia.',
      ['Diária = R$ 280 de domingo a quinta', 'cama extra = R$ 70', 'carga de lenha = R$ 30 com 90 dias de garantia'],
    ],
    ['henna in bradford bridal package is 180 guests are 8 each', ['bridal package = 180', 'guests = 8 each']],
    ['Visita ao alambique sábado às 15h, 40 reais por pessoa.', ['Visita ao alambique = 40 reais por pessoa · sábado às 15h']],
  ])('%s', (prompt, wanted) => expect(offers(prompt)).toEqual(wanted));

  test('a year told after a price stays a year', () => {
    expect(offers('Padaria Lua em Tatuí, pão 3,50, desde 2004.')).toEqual(['pão = 3,50']);
  });
});
